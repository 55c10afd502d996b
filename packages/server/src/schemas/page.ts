import { z } from "zod";

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({
      description: "Cursor of the next page, opaque; null on the last one",
    }),
  });

const Limit = z.coerce.number().int().min(1).max(500);

/** What every list takes. */
export const Paging = z.object({
  limit: Limit.default(50).meta({ description: "Items of a page; tables (.csv, .jsonl) have no pages" }),
  cursor: z.string().max(1000).optional().meta({ description: "What the page before gave as next" }),
});

/** How often each value occurs among all that the filters leave, the most frequent first. */
export const Facet = z
  .array(z.object({ value: z.string(), count: z.int() }))
  .meta({ id: "Facet", description: "Counts of values, the most frequent first" });

/** "1" or "true" of a query. */
export const Flag = z
  .enum(["0", "1", "false", "true"])
  .default("0")
  .transform((flag) => flag === "1" || flag === "true");

export type Facet = z.infer<typeof Facet>;
