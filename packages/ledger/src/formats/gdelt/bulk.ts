import type { Session, Value } from "../../driver/driver.js";
import type { FlatEvent } from "../flat.js";
import { type AddedRows, addRows } from "../import/add-rows.js";
import type { FaultList } from "../import/faults.js";
import { linesOf } from "../import/lines.js";
import { readLine } from "../import/read.js";
import { EVENTS, eventRows } from "../import/rows.js";
import { GDELT } from "./format.js";
import { insertSql, knownSql } from "./insert.js";
import { withLookups } from "./lookup.js";

/**
 * Imports an export of GDELT inside DuckDB, which reads the file itself. Lines that it cannot take, and rows that are
 * not what they should be, are read again one by one, so that what they become is the same as on the slow way. Runs in
 * a transaction.
 */
export async function bulkGdelt(session: Session, file: string, faults: FaultList): Promise<AddedRows> {
  await session.query("drop table if exists gdelt_rejects");
  await session.query("drop table if exists gdelt_reject_scans");
  const last = await numberFrom(session, "select coalesce(max(rowid), -1) as n from imported");
  const before = await countRows(session);
  const known = (await hasAny(session)) ? await numberFrom(session, knownSql(), [file, null]) : 0;
  await withLookups(session, () => session.query(insertSql(), [file]));
  const lines = await rejectedLines(session);
  const ids = await takeOut(session, last);
  const added = (await countRows(session)) - before;
  if (lines.size + ids.length === 0) return { added, known };
  const twice = known > 0 ? await numberFrom(session, knownSql(), [file, ids]) : 0;
  const rest = await addRows(session, EVENTS, eventRows("gdelt", again(file, lines, new Set(ids), faults)));
  return { added: added + rest.added, known: known - twice + rest.known };
}

/** What the database let through and the format does not. */
const STRANGE = `(quad < 0 or source_id = '' or date = '0001-01-01' or isnan(source_scale)
  or isnan(lat) or isnan(lon) or (lat is null) <> (lon is null)
  or abs(lat) > 90 or abs(lon) > 180 or least(mentions, sources, articles) < 0)`;

/** Of the rows after `last`, those whose id and date stand in the file more than once. */
const repeated = (last: number): string => `(source_id, date) in (
  select (source_id, date) from imported where rowid > ${last} group by source_id, date having count(*) > 1)`;

/** Takes the new rows out again, those after the row `last`, whose ids must be read one by one; the ids. */
async function takeOut(session: Session, last: number): Promise<string[]> {
  const rows = await session.query<{ source_id: string }>(
    `select distinct source_id from imported where rowid > ${last} and (${STRANGE} or ${repeated(last)})`,
  );
  const ids = rows.map(({ source_id }) => source_id);
  if (ids.length > 0)
    await session.query(`delete from imported where rowid > ${last} and source_id = any($1)`, [ids]);
  return ids;
}

async function rejectedLines(session: Session): Promise<Set<number>> {
  const rows = await session.query<{ line: number }>("select distinct line from gdelt_rejects");
  return new Set(rows.map(({ line }) => line));
}

async function* again(
  file: string,
  lines: ReadonlySet<number>,
  ids: ReadonlySet<string>,
  faults: FaultList,
): AsyncGenerator<FlatEvent> {
  for await (const { number, text } of linesOf(file, faults)) {
    if (!lines.has(number) && !ids.has(text.slice(0, text.indexOf("\t")).trim())) continue;
    if (text.trim() === "") continue;
    const event = readLine(GDELT, text, (why) => faults.add(number, why, text));
    if (event !== null) yield event;
  }
}

const hasAny = async (session: Session): Promise<boolean> =>
  (await session.query("select 1 as one from imported where source = 'gdelt' limit 1")).length > 0;

const countRows = (session: Session): Promise<number> =>
  numberFrom(session, "select count(*) as n from imported");

async function numberFrom(session: Session, sql: string, values: readonly Value[] = []): Promise<number> {
  const [row] = await session.query<{ n: number }>(sql, values);
  return row!.n;
}
