import type { DemarcheError } from "@demarche/language";
import type pg from "pg";
import type { Row, TableBatch, Value } from "./driver.js";
import { badSql, checkAsks, notAQuery, severalStatements } from "./query-faults.js";

const ROWS_A_PART = 2_000;

/** What one statement reads. The extended protocol takes one only, so that none can end the transaction and go on. */
export const selectRows = <T extends Row>(
  client: pg.Client,
  sql: string,
  values: readonly Value[] = [],
): Promise<T[]> =>
  readOnly(client, async () => (await ask<T>(client, { text: sql, values: values as unknown[] })).rows);

/** The same, a part at a time and at least one. A cursor takes nothing but a query. */
export const streamRows = (
  client: pg.Client,
  sql: string,
  take: (batch: TableBatch) => Promise<void>,
): Promise<void> =>
  readOnly(client, async () => {
    checkAsks(sql);
    await ask(client, { text: `declare answer no scroll cursor for ${sql}` });
    for (let part = await nextPart(client); part !== null; part = await nextPart(client, part))
      await take(part);
  });

/** The part after the last one; null after a part that was not full. */
async function nextPart(client: pg.Client, last?: TableBatch): Promise<TableBatch | null> {
  if (last !== undefined && last.rows.length < ROWS_A_PART) return null;
  const text = `fetch ${ROWS_A_PART} from answer`;
  const { rows, fields } = await client.query({ text, rowMode: "array" });
  return { columns: fields.map(({ name }) => name), rows: rows as Value[][] };
}

async function readOnly<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query("begin transaction read only");
  try {
    return await work();
  } finally {
    await client.query("rollback");
  }
}

const ask = <T extends Row>(client: pg.Client, { text, values = [] }: { text: string; values?: unknown[] }) =>
  client.query<T>({ text, values, queryMode: "extended" } as pg.QueryConfig).catch((cause: unknown) => {
    throw refusal(cause);
  });

const READS_ONLY = "25006";
const SYNTAX = "42601";
/** What a cursor is refused for, by the word at which the server stumbles. */
const WRITING =
  /at or near "(insert|update|delete|merge|create|drop|alter|truncate|copy|grant|revoke|set|call|do)"/i;

function refusal(cause: unknown): DemarcheError {
  const { code, message = "" } = cause as { readonly code?: string; readonly message?: string };
  if (code === READS_ONLY) return notAQuery(/cannot execute (.+?) in/.exec(message)?.[1] ?? "this");
  if (message.includes("data-modifying")) return notAQuery("a statement that changes rows");
  if (code !== SYNTAX) return badSql(cause);
  if (message.includes("multiple commands")) return severalStatements(2);
  const [, word] = WRITING.exec(message) ?? [];
  return word === undefined ? badSql(cause) : notAQuery(word.toUpperCase());
}
