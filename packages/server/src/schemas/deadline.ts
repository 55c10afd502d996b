import { z } from "zod";
import { EventRow } from "./event-row.js";
import { Paging, pageOf } from "./page.js";
import { Code } from "./values.js";

const State = z.enum(["open", "met", "expired"]);

/** A due moment that an event sets, and what came of it. */
export const Deadline = z
  .object({
    event: EventRow,
    record: z.string(),
    text: z.string().meta({ description: "The words that set it" }),
    due: z.string().meta({ description: "ISO date or date-time" }),
    setBy: z.array(z.string()),
    setFor: z.array(z.string()),
    state: State,
    happened: z.array(z.string()).meta({ description: "Events between the two sides until then" }),
    metBy: z.string().nullable().meta({ description: "The event by which it was met" }),
  })
  .meta({ id: "Deadline" });

export const DeadlineList = pageOf(Deadline).meta({ id: "DeadlineList" });

export const DeadlineQuery = Paging.extend({
  state: State.optional(),
  party: Code.optional().meta({ description: "Who set it, or for whom it was set" }),
});

export type Deadline = z.infer<typeof Deadline>;
export type DeadlineList = z.infer<typeof DeadlineList>;
export type DeadlineQuery = z.infer<typeof DeadlineQuery>;
