import { z } from "zod";
import { Paging, pageOf } from "./page.js";
import { Basis, Category, Code, Day, Status } from "./values.js";

/** Two parties. What `actor` does to `recipient` is one direction; a dyad's page shows both. */

export const DyadPath = z.object({
  a: Code,
  b: Code,
});

export const DyadQuery = Paging.extend({
  party: Code.optional(),
  from: Day.optional(),
  to: Day.optional(),
});

/** Two parties and what was between them, in either direction; only what happened counts. */
export const DyadRow = z
  .object({
    a: Code,
    b: Code,
    events: z.int(),
    reports: z.int(),
    cooperation: z.int(),
    conflict: z.int(),
    sum: z.number().meta({ description: "Sum of the events' PLOVER scales" }),
    last: z.string().nullable().meta({ description: "Day of the newest event" }),
  })
  .meta({ id: "DyadRow" });

export const DyadList = pageOf(DyadRow).meta({ id: "DyadList" });

const Share = z.object({
  event: z.string(),
  date: z.string(),
  category: Category,
  scale: z.number(),
  reports: z.int(),
  weight: z.number().meta({ description: "1 on the event's day, half after a half-life" }),
  adds: z.number().meta({ description: "Scale times weight" }),
});

export const Temperature = z
  .object({
    at: Day,
    halfLifeDays: z.number(),
    value: z.number().meta({ description: "Sum of what the events add; below 0 more conflict" }),
    basis: Basis,
    shares: z.array(Share).meta({ description: "The events that make it, those that weigh most first" }),
    more: z.int().meta({ description: "Events that make it and are not among the shares shown" }),
  })
  .meta({ id: "Temperature" });

const Comparison = z.object({
  now: z.number(),
  expected: z.number(),
  error: z.number(),
  score: z.number(),
  verdict: z.enum(["too few events", "as before", "more", "fewer"]),
});

export const Change = z
  .object({
    from: Day,
    since: Day,
    all: Comparison,
    cooperation: Comparison,
    conflict: Comparison,
    basis: z.object({ now: Basis, past: Basis }),
  })
  .meta({ id: "Change", description: "The last window against those before it" });

const Interval = z.object({ low: z.number(), high: z.number() });

export const Reciprocity = z
  .object({
    acting: Code,
    answering: Code,
    kind: z.enum(["cooperation", "conflict"]),
    acts: z.int(),
    answered: z.int(),
    share: z.number().nullable(),
    interval: Interval.nullable(),
    chance: z.number().nullable(),
    lag: z.object({ lower: z.number(), median: z.number(), upper: z.number() }).nullable(),
    verdict: z.enum(["too few acts", "answers", "holds back", "not shown"]),
    basis: Basis,
  })
  .meta({ id: "Reciprocity", description: "How much one side returns, in kind, what the other does to it" });

const StatusCounts = z.record(Status, z.int());

/** What one party does to the other. */
export const Direction = z
  .object({
    actor: Code,
    recipient: Code,
    events: StatusCounts.meta({ description: "Events by status" }),
    temperature: Temperature,
    change: Change,
  })
  .meta({ id: "Direction" });

export const DyadPage = z
  .object({
    a: Code,
    b: Code,
    at: Day.meta({ description: "The day that temperature and change are of" }),
    first: z.string().nullable(),
    last: z.string().nullable(),
    directions: z.array(Direction).length(2),
    both: z.object({ events: StatusCounts, temperature: Temperature, change: Change }),
    reciprocity: z.array(Reciprocity),
    answers: z.object({ text: z.int(), pattern: z.int() }),
    deadlines: z.object({ open: z.int(), met: z.int(), expired: z.int() }),
  })
  .meta({ id: "DyadPage" });

export const DyadPageQuery = z.object({
  at: Day.optional().meta({
    description: "The newest day of the ledger that is not in the future, if not given",
  }),
});

export const TemperatureQuery = DyadPageQuery.extend({
  direction: z.enum(["both", "one"]).default("both").meta({ description: "one: what a does to b" }),
  halfLife: z.coerce.number().int().min(1).max(3650).default(30).meta({ description: "Days" }),
  limit: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: "Shares shown" }),
});

export const SeriesQuery = z.object({
  by: z.enum(["day", "week", "month"]).default("month"),
  from: Day.optional(),
  to: Day.optional(),
});

const counts = <K extends z.core.$ZodRecordKey>(key: K) => z.partialRecord(key, z.int());

/** The events of one direction, one period and one status. */
export const SeriesPoint = z
  .object({
    actor: Code,
    recipient: Code,
    period: Day.meta({ description: "First day of the period; weeks begin on Monday" }),
    status: Status,
    basis: Basis,
    quads: counts(z.enum(["1", "2", "3", "4"])),
    categories: counts(Category),
    sum: z.number(),
    mean: z.number(),
  })
  .meta({ id: "SeriesPoint" });

export const Series = z
  .object({ items: z.array(SeriesPoint), next: z.null() })
  .meta({ id: "Series", description: "Both directions, oldest first; what is not there is 0" });

export type DyadRow = z.infer<typeof DyadRow>;
export type DyadList = z.infer<typeof DyadList>;
export type DyadPage = z.infer<typeof DyadPage>;
export type Temperature = z.infer<typeof Temperature>;
export type Change = z.infer<typeof Change>;
export type Direction = z.infer<typeof Direction>;
export type Reciprocity = z.infer<typeof Reciprocity>;
export type SeriesPoint = z.infer<typeof SeriesPoint>;
export type Series = z.infer<typeof Series>;
