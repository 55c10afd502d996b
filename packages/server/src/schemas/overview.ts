import { z } from "zod";
import { Answer } from "./answer.js";
import { Deadline } from "./deadline.js";
import { Change } from "./dyad.js";
import { EventRow } from "./event-row.js";
import { Code, Day, Moment, MomentAsked } from "./values.js";

/** What is new, and what of it stands out. */

export const OverviewQuery = z.object({
  since: MomentAsked.optional().meta({
    description: "What came in after this moment is new; a day before the newest addition, if not given",
  }),
});

const DyadMove = z.object({
  a: Code,
  b: Code,
  events: z.int().meta({ description: "New events that happened, in either direction" }),
  cooperation: z.int(),
  conflict: z.int(),
  sum: z.number(),
  change: Change.meta({ description: "The dyad's last window against its own past" }),
});

const CountryCount = z.object({
  country: Code,
  events: z.int(),
  cooperation: z.int(),
  conflict: z.int(),
  sum: z.number(),
});

const PersonsChange = z.object({
  decision: z.int(),
  kind: z.string(),
  by: z.string(),
  because: z.string(),
  at: Moment,
});

export const Overview = z
  .object({
    since: Moment,
    at: Day.meta({ description: "The newest day of the ledger that is not in the future" }),
    ledger: z.object({
      documents: z.int(),
      records: z.int(),
      events: z.int(),
      first: z.string().nullable(),
      last: z.string().nullable(),
    }),
    reports: z.object({ fresh: z.int(), copies: z.int(), revised: z.int(), reread: z.int() }),
    newEvents: z.object({ total: z.int(), top: z.array(EventRow) }),
    toldAgain: z.object({ total: z.int(), top: z.array(EventRow) }),
    dyads: z.array(DyadMove),
    openDeadlines: z.array(Deadline),
    newAnswers: z.array(Answer),
    countries: z.array(CountryCount).meta({ description: "New events by where they happened" }),
    people: z.array(PersonsChange),
  })
  .meta({ id: "Overview" });

/** What is told when something came in. */
export const Arrival = z
  .object({
    decision: z.int().meta({ description: "Number of the newest decision; resume after it" }),
    events: z.array(EventRow).meta({ description: "Events that are new or told again, at most 20" }),
    more: z.int(),
  })
  .meta({ id: "Arrival" });

export type Overview = z.infer<typeof Overview>;
export type Arrival = z.infer<typeof Arrival>;
