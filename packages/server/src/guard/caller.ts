import { DemarcheError } from "@demarche/language";
import { type Ledger, SCOPES, type Scope, tokenWith } from "@demarche/ledger";
import type { Caller } from "../service.js";

/**
 * Who asks, by the token of the Authorization header. Throws `no-token`, `wrong-token`, and `scope-missing` where the
 * token allows less than is asked for.
 */
export async function callerOf(ledger: Ledger, authorization: string | null, scope: Scope): Promise<Caller> {
  const secret = /^Bearer +(\S{1,200})$/i.exec(authorization ?? "")?.[1];
  if (secret === undefined)
    throw new DemarcheError(
      "no-token",
      "This server answers those who have a token",
      "Send Authorization: Bearer SECRET; demarche token add makes one",
    );
  const token = await tokenWith(ledger.reader, secret);
  if (token === null)
    throw new DemarcheError("wrong-token", "The token is unknown or revoked", "Ask for a new one");
  if (SCOPES.indexOf(token.scope) < SCOPES.indexOf(scope))
    throw new DemarcheError(
      "scope-missing",
      `The token allows to ${token.scope}, and this needs ${scope}`,
      `Ask for a token of the scope ${scope}`,
    );
  return { name: token.name, key: token.id };
}
