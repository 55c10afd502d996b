import { type DuckDBConnection, type DuckDBValue, StatementType } from "@duckdb/node-api";
import type { TableBatch, Value } from "./driver.js";
import { badSql, checkAsks, notAQuery, severalStatements } from "./query-faults.js";

/** Refuses all that is not one statement that reads: a transaction that only reads lets COPY write files. */
export async function checkReads(connection: DuckDBConnection, sql: string): Promise<void> {
  checkAsks(sql);
  const statements = await connection.extractStatements(sql).catch(refuse);
  if (statements.count !== 1) throw severalStatements(statements.count);
  const { statementType } = await statements.prepare(0).catch(refuse);
  if (statementType !== StatementType.SELECT) throw notAQuery(StatementType[statementType]);
}

const refuse = (cause: unknown): never => {
  throw badSql(cause);
};

/** Gives what one statement reads, a part at a time and at least one; the transaction is the caller's. */
export async function streamRows(
  connection: DuckDBConnection,
  sql: string,
  { take, plain }: { take: (batch: TableBatch) => Promise<void>; plain: (value: DuckDBValue) => Value },
): Promise<void> {
  const result = await connection.stream(sql).catch(refuse);
  const columns = result.columnNames();
  let taken = false;
  for await (const rows of result.yieldRows()) {
    await take({ columns, rows: rows.map((row) => row.map(plain)) });
    taken = true;
  }
  if (!taken) await take({ columns, rows: [] });
}
