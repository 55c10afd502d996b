import type { z } from "zod";
import type { Contract } from "../contracts/contract.js";
import type { Caller, Service } from "../service.js";

/** What a request brings, checked. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly caller: Caller;
}

/** The same value, not to be changed. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A contract with what fulfils it. */
export interface Route {
  readonly contract: Contract;
  readonly handle: (asked: Asked<unknown, unknown, unknown>, service: Service) => Promise<unknown>;
}

export const route = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodObject,
  Answer extends z.ZodType,
>(
  contract: Contract<Params, Query, Body, Answer>,
  handle: (
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
    service: Service,
  ) => Promise<Frozen<z.output<Answer>>>,
): Route => ({ contract, handle }) as unknown as Route;
