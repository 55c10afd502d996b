import { z } from "zod";
import { DocumentRow } from "./document.js";
import { EventRow } from "./event-row.js";
import { Code } from "./values.js";

export const SearchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ examples: ["consul espionage"] }),
});

export const Found = z
  .object({
    parties: z.array(z.object({ code: Code, name: z.string() })),
    events: z.array(EventRow),
    documents: z.array(DocumentRow),
  })
  .meta({ id: "Found", description: "The newest of each kind; lists of events and documents give all" });

export type Found = z.infer<typeof Found>;
