import { z } from "zod";
import { Category, Party, Quad, Status } from "./values.js";

/** An event in a list. */
export const EventRow = z
  .object({
    id: z.string(),
    category: Category,
    mode: z.string().nullable(),
    quad: Quad,
    scale: z.number().meta({ description: "PLOVER scale, -10 (conflict) to 10 (cooperation)" }),
    status: Status,
    date: z.string().nullable().meta({ description: "First day, ISO date" }),
    enddate: z.string().nullable(),
    actors: z.array(Party),
    recipients: z.array(Party),
    place: z.string().nullable(),
    country: z.string().nullable(),
    confidence: z.number(),
    records: z.int(),
    reports: z.int().meta({ description: "Reports that tell it; copies of a text count once" }),
    text: z.string().nullable().meta({ description: "The sentence of the record that tells it first" }),
  })
  .meta({ id: "EventRow" });

export type EventRow = z.infer<typeof EventRow>;
