import type { Row, Session, Table } from "../../driver/driver.js";

export interface AddedRows {
  readonly added: number;
  /** Rows that the ledger has, or that stand earlier in the file. */
  readonly known: number;
}

/** Where rows of a file go. */
export interface Destination {
  readonly table: Table;
  /** The columns that tell a row from all others. */
  readonly key: readonly string[];
}

const BATCH = 2000;

/** Adds the rows that the ledger does not have. Runs in a transaction. */
export async function addRows(
  session: Session,
  { table, key }: Destination,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<AddedRows> {
  const names = Object.keys(table.columns).join(", ");
  await session.query(
    `create temporary table incoming as select 0 as position, ${names} from ${table.name} limit 0`,
  );
  const read = await fill(session, table, rows);
  const before = await countOf(session, table);
  await session.query(`insert into ${table.name} (${names})
    select ${names} from (
      select *, row_number() over (partition by ${key.join(", ")} order by position) as turn from incoming) i
    where turn = 1 and not exists (
      select 1 from ${table.name} m where ${key.map((column) => `m.${column} = i.${column}`).join(" and ")})`);
  const added = (await countOf(session, table)) - before;
  await session.query("drop table incoming");
  return { added, known: read - added };
}

async function fill(
  session: Session,
  { columns }: Table,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<number> {
  const incoming: Table = { name: "incoming", columns: { position: "integer", ...columns } };
  let position = 0;
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push({ position: position++, ...row });
    if (batch.length < BATCH) continue;
    await session.insert(incoming, batch);
    batch = [];
  }
  await session.insert(incoming, batch);
  return position;
}

async function countOf(session: Session, { name }: Table): Promise<number> {
  const [row] = await session.query<{ n: number }>(`select count(*) as n from ${name}`);
  return row!.n;
}
