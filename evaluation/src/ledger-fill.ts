import { Ledger } from "@demarche/ledger";
import { connect, type Engine, engineOf } from "./ledger-engines.js";
import { DIALECTS, madeEvents, madeTellings } from "./ledger-made.js";
import { fingerprints, inserts } from "./ledger-rows.js";

/** Indexes that are no part of a key: taken down before the rows come, and put up again after them. */
const INDEXES: Readonly<Record<Engine, string>> = {
  duckdb: "select index_name as name, sql from duckdb_indexes() where sql is not null order by 1",
  postgres: `select indexname as name, indexdef as sql from pg_indexes
    where schemaname = 'public' and indexname not in (select conname from pg_constraint) order by 1`,
};

/**
 * Makes a ledger with the present schema and fills its tables by SQL; the place must be empty. What tells copies
 * of a text is written only for joining.
 */
export async function makeLedger(place: string, events: number, forJoining: boolean): Promise<void> {
  await (await Ledger.open(place)).close();
  const bare = await connect(place);
  const engine = engineOf(place);
  const dialect = DIALECTS[engine];
  const indexes = (await bare.run(INDEXES[engine])) as readonly { name: string; sql: string }[];
  for (const { name } of indexes) await bare.run(`drop index ${name}`);
  if (engine === "duckdb") await bare.run("set memory_limit = '6GB'");
  await bare.run(dialect.uniform);
  await bare.run(madeEvents(events, dialect));
  await bare.run(madeTellings(events, dialect));
  for (const sql of inserts(events)) await bare.run(sql);
  if (forJoining) await bare.run(fingerprints(events));
  await bare.run("drop view made_tellings");
  await bare.run("drop table made_events");
  for (const { sql } of indexes) await bare.run(sql);
  await bare.run(engine === "duckdb" ? "checkpoint" : "vacuum analyze");
  await bare.close();
}
