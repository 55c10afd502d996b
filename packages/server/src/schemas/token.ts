import { z } from "zod";
import { pageOf } from "./page.js";
import { Id, Moment, Name } from "./values.js";

/** Keys for those who do not sit at the machine itself. Only a hash of the secret is kept. */

export const Scope = z
  .enum(["read", "write", "admin"])
  .meta({ id: "Scope", description: "read; write includes read; admin includes both and gives out tokens" });

export const NewToken = z.strictObject({ name: Name, scope: Scope }).meta({ id: "NewToken" });

export const Token = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: Scope,
    madeAt: Moment,
    revokedAt: Moment.nullable(),
  })
  .meta({ id: "Token" });

export const TokenMade = Token.extend({
  secret: z.string().meta({ description: "Shown this once" }),
}).meta({ id: "TokenMade" });

export const TokenList = pageOf(Token).meta({ id: "TokenList" });
export const TokenPath = z.object({ id: Id });

export type Scope = z.infer<typeof Scope>;
export type Token = z.infer<typeof Token>;
