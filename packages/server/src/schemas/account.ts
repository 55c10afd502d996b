import { z } from "zod";
import { TextSpan } from "./record.js";

export const Account = z
  .object({
    side: z.string().meta({
      description: "A code, 'publisher: NAME' for a report's own voice, or the source's own words",
    }),
    stance: z.enum(["asserts", "denies", "justifies"]),
    figures: z.array(z.object({ what: z.string(), number: z.number(), approx: z.boolean() })),
    words: z.array(
      z.object({
        document: z.string(),
        record: z.string(),
        trigger: TextSpan,
        source: TextSpan.nullable(),
      }),
    ),
  })
  .meta({ id: "Account", description: "What one side says of an event, and where" });

export type Account = z.infer<typeof Account>;
