import { z } from "zod";
import { EventRow } from "./event-row.js";
import { Paging, pageOf } from "./page.js";
import { Code, Day } from "./values.js";

export const Quoted = z
  .object({ document: z.string(), text: z.string(), start: z.int(), end: z.int() })
  .meta({ id: "Quoted", description: "Words of a document; UTF-16 offsets into its text, end exclusive" });

/** A link between two events. */
export const Answer = z
  .object({
    answering: EventRow,
    answered: EventRow,
    evidence: z.enum(["text", "pattern"]).meta({
      description: "text: a report ties the two by its words; pattern: roles are swapped, kind and time fit",
    }),
    strength: z.number().meta({ description: "0 to 1" }),
    because: z.string(),
    words: Quoted.nullable().meta({
      description: "The words that tie them; null where only the pattern does",
    }),
  })
  .meta({ id: "Answer" });

export const AnswerList = pageOf(Answer).meta({ id: "AnswerList" });

export const AnswerQuery = Paging.extend({
  dyad: z
    .string()
    .regex(/^[A-Z]{3},[A-Z]{3}$/)
    .transform((text) => text.split(",") as [string, string])
    .optional()
    .meta({ description: "Two parties between whom it goes, in either direction: JPN,RUS" }),
  party: Code.optional().meta({ description: "A party that answers or is answered" }),
  evidence: z.enum(["text", "pattern"]).optional(),
  from: Day.optional().meta({ description: "First day of the answering event" }),
  to: Day.optional(),
});

export type Answer = z.infer<typeof Answer>;
export type AnswerList = z.infer<typeof AnswerList>;
export type AnswerQuery = z.infer<typeof AnswerQuery>;
