import type { Row, Session } from "../../driver/driver.js";
import type { OutgoingTable } from "./tables.js";

export type CopyFormat = "csv" | "parquet";

const PAGE = 5000;

/** Writes a table as CSV (lists parted by ";") or Parquet. DuckDB writes both; rows of PostgreSQL pass through one in memory. */
export async function copyTable(
  session: Session,
  table: OutgoingTable,
  file: string,
  format: CopyFormat,
): Promise<void> {
  if (session.engine === "duckdb") {
    await session.query(copySql(table, `(${table.sql})`, file, format));
    return;
  }
  const { openDuckDB } = await import("../../driver/duckdb.js"); // loaded where it is needed
  const passing = await openDuckDB(":memory:");
  try {
    const columns = Object.entries(table.columns).map(([name, type]) => `${name} ${type}`);
    await passing.query(`create table ${table.name} (${columns.join(", ")})`);
    for await (const rows of pages(session, table.sql)) await passing.insert(table, rows);
    await passing.query(copySql(table, table.name, file, format));
  } finally {
    await passing.close();
  }
}

/** The rows of a query of PostgreSQL, some at a time; runs in a transaction. */
async function* pages(session: Session, sql: string): AsyncGenerator<Row[]> {
  await session.query(`declare outgoing cursor for ${sql}`);
  for (;;) {
    const rows = await session.query(`fetch ${PAGE} from outgoing`);
    if (rows.length === 0) break;
    yield rows;
  }
  await session.query("close outgoing");
}

function copySql({ columns }: OutgoingTable, from: string, file: string, format: CopyFormat): string {
  const fields = Object.entries(columns).map(([name, type]) =>
    format === "csv" && type === "text[]" ? `array_to_string(${name}, ';') as ${name}` : name,
  );
  const how = format === "csv" ? "format csv, header" : "format parquet";
  return `copy (select ${fields.join(", ")} from ${from}) to '${file.replaceAll("'", "''")}' (${how})`;
}
