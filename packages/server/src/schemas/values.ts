import { CATEGORIES } from "@demarche/coder";
import { z } from "zod";

/** The small values that requests and answers are made of. */

export const Day = z.iso.date().meta({ description: "ISO date", examples: ["2022-09-27"] });

/** A moment as answers give it. */
export const Moment = z
  .string()
  .meta({ format: "date-time", description: "ISO date-time in UTC", examples: ["2022-09-27T08:00:00.000Z"] });

/** A moment as requests may give it: with any offset, or a day, which stands for its first moment in UTC. */
export const MomentAsked = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .meta({ description: "ISO date-time or ISO date", examples: ["2022-09-27T08:00:00Z"] });

export const Code = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: "ISO 3166 alpha-3 code of a country, or code of an organisation", examples: ["JPN"] });

export const Party = z.string().meta({
  description: "A party's code; one without a code stands in lower case after ~",
  examples: ["JPN"],
});

export const Category = z
  .enum(CATEGORIES as [(typeof CATEGORIES)[number], ...typeof CATEGORIES])
  .meta({ id: "Category", description: "PLOVER category" });

export const Status = z.enum(["happened", "planned", "possible", "not"]).meta({
  id: "Status",
  description: "How far an event has come: happened, planned, only possible, or told not to have been",
});

export const Quad = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).meta({
  id: "Quad",
  description: "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
});

export const Basis = z
  .object({ events: z.int(), reports: z.int() })
  .meta({ id: "Basis", description: "What a figure rests on; copies of a text count once" });

/** Ids of events, documents and records are our own or the sender's; none is longer. */
export const Id = z
  .string()
  .min(1)
  .max(300)
  .refine((id) => !id.includes("\0"), "holds a NUL");

/** Free words of a person, without control characters other than line ends and tabs. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/(?![\r\n\t])\p{Cc}/u.test(text) && text.isWellFormed(), "holds control characters");

/** A person's or a program's name; "rule" stands for what the ledger decides itself. */
export const Name = words(100).refine((name) => name.toLowerCase() !== "rule", "is the ledger's own name");

export type Category = z.infer<typeof Category>;
export type Status = z.infer<typeof Status>;
export type Basis = z.infer<typeof Basis>;
