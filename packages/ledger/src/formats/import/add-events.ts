import type { Row, Session, Table } from "../../driver/driver.js";
import { IMPORTED } from "../../schema/tables.js";
import type { FlatEvent, SourceName } from "../flat.js";
import { rowOf } from "./rows.js";

export interface AddedEvents {
  readonly added: number;
  /** Rows with an id and date that the ledger has, or that an earlier row of the file has. */
  readonly known: number;
}

const BATCH = 2000;
const NAMES = Object.keys(IMPORTED.columns).join(", ");
const INCOMING: Table = { name: "incoming", columns: { position: "integer", ...IMPORTED.columns } };

/** Adds the events that the ledger does not have, by the data set's id and the date. Runs in a transaction. */
export async function addEvents(
  session: Session,
  source: SourceName,
  events: AsyncIterable<FlatEvent> | Iterable<FlatEvent>,
): Promise<AddedEvents> {
  await session.query(
    `create temporary table incoming as select 0 as position, ${NAMES} from imported limit 0`,
  );
  const read = await fill(session, source, events);
  const before = await countOf(session);
  await session.query(`insert into imported (${NAMES})
    select ${NAMES} from (
      select *, row_number() over (partition by source_id, date order by position) as turn from incoming) i
    where turn = 1 and not exists (
      select 1 from imported m where m.source = i.source and m.source_id = i.source_id and m.date = i.date)`);
  const added = (await countOf(session)) - before;
  await session.query("drop table incoming");
  return { added, known: read - added };
}

async function fill(
  session: Session,
  source: SourceName,
  events: AsyncIterable<FlatEvent> | Iterable<FlatEvent>,
): Promise<number> {
  let position = 0;
  let batch: Row[] = [];
  for await (const event of events) {
    batch.push({ position: position++, ...rowOf(source, event) });
    if (batch.length < BATCH) continue;
    await session.insert(INCOMING, batch);
    batch = [];
  }
  await session.insert(INCOMING, batch);
  return position;
}

async function countOf(session: Session): Promise<number> {
  const [row] = await session.query<{ n: number }>("select count(*) as n from imported");
  return row!.n;
}
