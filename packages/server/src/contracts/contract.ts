import type { z } from "zod";
import type { Scope } from "../schemas/token.js";

/** A value of a table's cell; lists are joined with spaces. */
export type Cell = string | number | boolean | null | readonly string[];

/** A list as a table: the name of each column, and what stands in it. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => Cell>>;

type Shape = z.ZodObject;

/** What a route takes and gives; requests are checked by it, and the OpenAPI document is made from it. */
export interface Contract<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends z.ZodType = z.ZodType,
> {
  /** The operation's name, unique. */
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** Below /api/v1, with {names} of parameters. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** What a token must allow. */
  readonly scope: z.infer<typeof Scope>;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Bytes that a body may have; a little where it is not told. */
  readonly bodyLimit?: number;
  readonly answer: Answer;
  /** A list is to be had as .csv and .jsonl too, whole, with the same filters. */
  readonly columns?: Columns<ItemOf<Answer>>;
}

/** An item of a page. */
export type ItemOf<Answer extends z.ZodType> =
  z.output<Answer> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** The contract as it stands, with its types. */
export const contract = <
  Answer extends z.ZodType,
  Params extends Shape = z.ZodObject<Record<never, never>>,
  Query extends Shape = z.ZodObject<Record<never, never>>,
  Body extends Shape = z.ZodObject<Record<never, never>>,
>(
  told: Contract<Params, Query, Body, Answer>,
): Contract<Params, Query, Body, Answer> => told;
