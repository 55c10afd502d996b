import type { Session } from "../../driver/driver.js";
import type { FlatEvent } from "../flat.js";
import { type AddedEvents, addEvents } from "../import/add-events.js";
import type { FaultList } from "../import/faults.js";
import { linesOf } from "../import/lines.js";
import { readLine } from "../import/read.js";
import { GDELT } from "./format.js";
import { insertSql, knownSql } from "./insert.js";
import { withLookups } from "./lookup.js";

/**
 * Imports an export of GDELT inside DuckDB, which reads the file itself. Lines that it cannot take, and rows that are
 * not what they should be, are read again one by one, so that what they become is the same as on the slow way.
 */
export async function bulkGdelt(session: Session, file: string, faults: FaultList): Promise<AddedEvents> {
  await session.query("drop table if exists gdelt_rejects");
  await session.query("drop table if exists gdelt_reject_scans");
  const known = (await hasAny(session)) ? await numberFrom(session, knownSql(), [file]) : 0;
  const before = await countRows(session);
  await withLookups(session, () => session.query(insertSql(), [file]));
  const lines = await rejectedLines(session);
  const ids = await strangeIds(session);
  await session.query(`delete from imported where ${STRANGE}`);
  const repeated = await dropRepeated(session);
  const inBulk = (await countRows(session)) - before;
  if (lines.size + ids.size === 0) return { added: inBulk, known: known + repeated };
  const rest = await addEvents(session, "gdelt", again(file, lines, ids, faults));
  return { added: inBulk + rest.added, known: known + repeated + rest.known };
}

/** What the database let through and the format does not. */
const STRANGE = `source = 'gdelt' and (quad < 0 or source_id = '' or date = '0001-01-01' or isnan(source_scale)
  or isnan(lat) or isnan(lon) or (lat is null) <> (lon is null)
  or abs(lat) > 90 or abs(lon) > 180 or least(mentions, sources, articles) < 0)`;

async function strangeIds(session: Session): Promise<Set<string>> {
  const rows = await session.query<{ source_id: string }>(`select source_id from imported where ${STRANGE}`);
  return new Set(rows.map(({ source_id }) => source_id));
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
  for await (const { number, text } of linesOf(file)) {
    if (!lines.has(number) && !ids.has(text.slice(0, text.indexOf("\t")).trim())) continue;
    if (text.trim() === "") continue;
    const event = readLine(GDELT, text, (why) => faults.add(number, why, text));
    if (event !== null) yield event;
  }
}

/** Of rows with one id and date, one stays. */
async function dropRepeated(session: Session): Promise<number> {
  const repeated = await numberFrom(
    session,
    `select count(*) - count(distinct source_id) as n from imported where source = 'gdelt'`,
  );
  if (repeated === 0) return 0;
  const before = await countRows(session);
  await session.query(`delete from imported where rowid in (
    select rowid from (
      select rowid, row_number() over (partition by source_id, date order by rowid) as turn
      from imported where source = 'gdelt') where turn > 1)`);
  return before - (await countRows(session));
}

const hasAny = async (session: Session): Promise<boolean> =>
  (await session.query("select 1 as one from imported where source = 'gdelt' limit 1")).length > 0;

const countRows = (session: Session): Promise<number> =>
  numberFrom(session, "select count(*) as n from imported");

async function numberFrom(session: Session, sql: string, values: readonly string[] = []): Promise<number> {
  const [row] = await session.query<{ n: number }>(sql, values);
  return row!.n;
}
