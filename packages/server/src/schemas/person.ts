import { z } from "zod";
import { Category, Code, Day, Id, Name, Status, words } from "./values.js";

/** What a person decides about events; each decision is kept, and can be taken back. */

const because = words(2000).meta({ description: "Why, in the person's own words" });
const by = Name.optional().meta({
  description: "Who; with tokens it is the token's name, whatever is given",
});

export const Merge = z
  .strictObject({ other: Id.meta({ description: "The event whose records go to this one" }), because, by })
  .meta({ id: "Merge" });

export const Split = z
  .strictObject({ records: z.array(Id).min(1).max(1000), because, by })
  .meta({ id: "Split", description: "The records named leave the event for a new one" });

export const Correct = z
  .strictObject({
    category: Category.optional(),
    mode: words(40).nullable().optional(),
    actors: z.array(Code).max(50).optional(),
    recipients: z.array(Code).max(50).optional(),
    status: Status.optional(),
    date: Day.optional(),
    enddate: Day.optional(),
    because,
    by,
  })
  .meta({ id: "Correct", description: "What is given replaces what the records say together" });

export const Undo = z.strictObject({ because, by }).meta({ id: "Undo" });

export const Decided = z
  .object({
    decision: z.int(),
    event: z.string().nullable().meta({ description: "The event to look at now; of a split the new one" }),
  })
  .meta({ id: "Decided" });

export const DecisionPath = z.object({
  seq: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
});

export type Decided = z.infer<typeof Decided>;
export type Correct = z.infer<typeof Correct>;
