import { z } from "zod";
import { Account } from "./account.js";
import { Answer } from "./answer.js";
import { Deadline } from "./deadline.js";
import { EventRow } from "./event-row.js";
import { Facet, Flag, Paging, pageOf } from "./page.js";
import { EventRecord } from "./record.js";
import { Category, Code, Day, Id, Moment, type Quad, Status } from "./values.js";

/** One or more values, parted by commas. */
const several = <T extends z.ZodType<unknown, string>>(one: T) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(","))
    .pipe(z.array(one).min(1).max(20));

const QuadAsked = z.enum(["1", "2", "3", "4"]).transform((quad) => Number(quad) as z.infer<typeof Quad>);

/** What narrows a list of events; several values of one filter mean any of them, several filters all of them. */
export const EventFilter = z.object({
  actor: several(Code).optional().meta({ description: "Codes of those who act: JPN,KOR" }),
  recipient: several(Code).optional().meta({ description: "Codes of those to whom it is done: RUS" }),
  dyad: several(Code)
    .refine((codes) => codes.length === 2, "names two parties")
    .optional()
    .meta({ description: "Two parties, in either direction: JPN,RUS" }),
  category: several(Category).optional().meta({ description: "PLOVER categories: SANCTION,COERCE" }),
  mode: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .meta({ description: "A PLOVER mode: expel" }),
  quad: several(QuadAsked).optional().meta({ description: "Quad classes: 3,4" }),
  status: several(Status).optional().meta({ description: "How far events have come: happened,planned" }),
  country: several(Code).optional().meta({ description: "Codes of countries where it happened" }),
  from: Day.optional(),
  to: Day.optional(),
  q: z.string().trim().max(200).optional().meta({
    description: "Words of the sentences that tell the event; all must occur, as beginnings of words",
  }),
});

export const EventQuery = EventFilter.extend(Paging.shape).extend({
  sort: z.enum(["newest", "oldest", "reports", "scale"]).default("newest").meta({
    description: "scale: most hostile first",
  }),
  facets: Flag.meta({ description: "1 adds counts of all that the filters leave" }),
});

export const EventCounts = z
  .object({
    total: z.int(),
    category: Facet,
    quad: Facet,
    status: Facet,
    country: Facet,
    actor: Facet,
    recipient: Facet,
    year: Facet,
  })
  .meta({ id: "EventCounts" });

export const EventList = pageOf(EventRow)
  .extend({ counts: EventCounts.nullable().meta({ description: "With facets=1, else null" }) })
  .meta({ id: "EventList" });

export const Head = EventRow.extend({
  dateAssumed: z.boolean().meta({ description: "No report tells the day; the report's own stands in" }),
  words: z.array(z.string()),
  sizes: z.record(z.string(), z.number()),
  correction: z.record(z.string(), z.unknown()).nullable().meta({ description: "What a person put right" }),
  documents: z.array(z.string()),
  sentences: z.array(z.string()),
}).meta({ id: "Head", description: "An event as its records tell it together" });

export const Telling = z
  .object({
    record: EventRecord,
    coding: z.int(),
    because: z.string().meta({ description: "Why the record belongs to the event" }),
    decidedBy: z.string().meta({ description: "'rule', or who decided it" }),
    decision: z.int(),
    document: z.string(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    copyOf: z.string().nullable().meta({ description: "The document whose text this one repeats" }),
  })
  .meta({ id: "Telling", description: "A record of an event with the report that tells it" });

export const Decision = z
  .object({
    seq: z.int(),
    at: Moment,
    kind: z.string().meta({ description: "found, join, recode; merge, split, correct, undo by a person" }),
    by: z.string(),
    because: z.string(),
    undoes: z.int().nullable(),
    undone: z.boolean(),
    undoneBy: z.int().nullable().meta({ description: "The decision that took it back" }),
    records: z.array(z.string()).meta({ description: "The records that it gave to the event" }),
  })
  .meta({ id: "Decision" });

export const EventPage = z
  .object({
    head: Head,
    tellings: z.array(Telling),
    accounts: z.object({
      accounts: z.array(Account),
      silent: z.array(z.string()).meta({ description: "Parties of whom no word is reported" }),
      disputed: z.array(z.object({ what: z.string(), numbers: z.array(z.number()) })),
    }),
    answers: z.array(Answer).meta({ description: "What this event answers" }),
    answeredBy: z.array(Answer),
    deadlines: z.array(Deadline),
    decisions: z.array(Decision),
  })
  .meta({ id: "EventPage" });

export const EventPath = z.object({ id: Id });

export type EventFilter = z.infer<typeof EventFilter>;
export type EventQuery = z.infer<typeof EventQuery>;
export type EventCounts = z.infer<typeof EventCounts>;
export type EventList = z.infer<typeof EventList>;
export type Head = z.infer<typeof Head>;
export type Telling = z.infer<typeof Telling>;
export type Decision = z.infer<typeof Decision>;
export type EventPage = z.infer<typeof EventPage>;
