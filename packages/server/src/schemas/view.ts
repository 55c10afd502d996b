import { z } from "zod";
import { pageOf } from "./page.js";
import { Id, Moment, words } from "./values.js";

/** A view of the desk under a name. */

export const NewView = z
  .strictObject({
    name: words(100),
    path: z
      .string()
      .max(2000)
      .regex(/^\/(?![/\\])[^\s\p{Cc}]*$/u)
      .meta({ description: "Path and query within the desk", examples: ["/dyads/JPN/RUS?by=week"] }),
  })
  .meta({ id: "NewView" });

export const View = z
  .object({ id: z.string(), name: z.string(), path: z.string(), by: z.string(), madeAt: Moment })
  .meta({ id: "View" });

export const ViewList = pageOf(View).meta({ id: "ViewList" });
export const ViewPath = z.object({ id: Id });

export type View = z.infer<typeof View>;
export type ViewList = z.infer<typeof ViewList>;
export type NewView = z.infer<typeof NewView>;
