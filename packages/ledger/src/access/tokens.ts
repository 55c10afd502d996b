import { createHash, randomBytes } from "node:crypto";
import { DemarcheError } from "@demarche/language";
import type { Reader, Session } from "../driver/driver.js";
import { TOKENS } from "../schema/tables.js";

/** What a token allows: each scope includes those before it. */
export const SCOPES = ["read", "write", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  /** ISO date-times. */
  readonly madeAt: string;
  readonly revokedAt: string | null;
}

type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly made_at: string;
  readonly revoked_at: string | null;
};

const COLUMNS = "id, name, scope, made_at, revoked_at";

/** A secret has 256 random bits, so that a plain hash of it tells nothing. */
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Makes a token; the secret is given this once, and not kept. */
export async function addToken(
  session: Session,
  { name, scope, at }: { name: string; scope: Scope; at: Date },
): Promise<Token & { readonly secret: string }> {
  const id = randomBytes(6).toString("hex");
  const secret = `demarche_${randomBytes(32).toString("base64url")}`;
  const madeAt = at.toISOString();
  await session.insert(TOKENS, [
    { id, name, scope, hash: hashOf(secret), made_at: madeAt, revoked_at: null },
  ]);
  return { id, name, scope, madeAt, revokedAt: null, secret };
}

/** All tokens, revoked ones too, oldest first. */
export async function listTokens(reader: Reader): Promise<Token[]> {
  const rows = await reader.query<TokenRow>(`select ${COLUMNS} from tokens order by made_at, id`);
  return rows.map(tokenOf);
}

/** Revokes a token; one that is revoked stays so. Throws `unknown-token`. */
export async function revokeToken(session: Session, id: string, at: Date): Promise<Token> {
  const [row] = await session.query<TokenRow>(
    `update tokens set revoked_at = coalesce(revoked_at, cast($2 as timestamptz)) where id = $1 returning ${COLUMNS}`,
    [id, at.toISOString()],
  );
  if (row !== undefined) return tokenOf(row);
  throw new DemarcheError("unknown-token", `There is no token ${id}`, "List tokens for their ids");
}

/** The token whose secret this is, or null where there is none or it is revoked. */
export async function tokenWith(reader: Reader, secret: string): Promise<Token | null> {
  const [row] = await reader.query<TokenRow>(
    `select ${COLUMNS} from tokens where hash = $1 and revoked_at is null`,
    [hashOf(secret)],
  );
  return row === undefined ? null : tokenOf(row);
}

const tokenOf = ({ made_at, revoked_at, scope, ...row }: TokenRow): Token => ({
  ...row,
  scope: scope as Scope,
  madeAt: made_at,
  revokedAt: revoked_at,
});
