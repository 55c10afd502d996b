import { z } from "zod";
import { Quoted } from "./answer.js";
import { Deadline } from "./deadline.js";
import { EventRow } from "./event-row.js";
import { TextSpan } from "./record.js";

/** Where a report tells an event: the sentence and the word that tells it, by offsets into the document's text. */
const Citation = z
  .object({
    document: z.string(),
    record: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    sentence: TextSpan,
    trigger: TextSpan,
    by: z.string().nullable().meta({ description: "Who is reported to say so; null: the report itself" }),
  })
  .meta({ id: "Citation" });

const Move = z.object({
  event: EventRow,
  step: z.int().meta({
    description: "Links from the event asked for: below 0 what came before, above 0 what came of it",
  }),
  citations: z.array(Citation),
});

const Link = z.object({
  answering: z.string(),
  answered: z.string(),
  evidence: z.enum(["text", "pattern"]),
  strength: z.number(),
  because: z.string(),
  words: Quoted.nullable(),
});

export const Story = z
  .object({
    event: z.string(),
    moves: z.array(Move).meta({ description: "By date" }),
    links: z.array(Link),
    deadlines: z.array(Deadline),
    cut: z.boolean().meta({ description: "The chain goes on beyond the moves shown" }),
  })
  .meta({ id: "Story", description: "What an event answers and what answers it, walked both ways" });

export type Story = z.infer<typeof Story>;
export type Citation = z.infer<typeof Citation>;
