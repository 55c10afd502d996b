import { z } from "zod";

/** The one shape of an error. */
export const Fault = z
  .object({
    code: z.string().meta({ description: "Stable; docs/errors.md lists all", examples: ["unknown-event"] }),
    message: z.string().meta({ description: "What is wrong" }),
    hint: z.string().meta({ description: "What to do about it" }),
    where: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .meta({ description: "Where: parameter, file, line, document; empty where there is no such place" }),
  })
  .meta({ id: "Fault" });

export type Fault = z.infer<typeof Fault>;
