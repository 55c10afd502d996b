import { DemarcheError } from "@demarche/language";
import type { Driver, Session } from "../driver/driver.js";
import { MIGRATIONS, type Migration } from "./migrations.js";

const LATEST = MIGRATIONS.at(-1)?.number ?? 0;

export interface MigrateOptions {
  /** The schema to end at; the newest where none is given. */
  readonly target?: number;
  /** Makes what is derived from records anew, where a step asks for it. */
  readonly rederive?: (session: Session) => Promise<void>;
}

/**
 * Brings the schema of a ledger up to date: all steps in one transaction, so that it is as it was or as it should be.
 * Throws `ledger-too-new` where a newer demarche made it.
 */
export async function migrate(
  driver: Driver,
  now: () => Date,
  { target = LATEST, rederive }: MigrateOptions = {},
): Promise<void> {
  await driver.query(
    "create table if not exists migrations (number integer primary key, name text not null, applied_at timestamptz not null)",
  );
  const at = await currentVersion(driver);
  if (at > LATEST)
    throw new DemarcheError(
      "ledger-too-new",
      `The ledger has schema ${at}, and this demarche knows schemas up to ${LATEST}`,
      "Use the version of demarche that made the ledger, or a newer one",
    );
  const steps = MIGRATIONS.filter(({ number }) => number > at && number <= target);
  if (steps.length === 0) return;
  await driver.transaction(async (session) => {
    for (const step of steps) await apply(session, step, now());
    if (at > 0 && steps.some(({ rederives }) => rederives)) await rederive?.(session);
  });
}

async function currentVersion(driver: Driver): Promise<number> {
  const [row] = await driver.query<{ number: number | null }>("select max(number) as number from migrations");
  return row?.number ?? 0;
}

async function apply(session: Session, { number, name, statements }: Migration, at: Date): Promise<void> {
  for (const statement of statements)
    await session.query(typeof statement === "string" ? statement : statement[session.engine]);
  await session.query("insert into migrations values ($1, $2, $3)", [number, name, at.toISOString()]);
}
