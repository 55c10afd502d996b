import { DemarcheError } from "@demarche/language";
import {
  BIGINT,
  BOOLEAN,
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBTimestampTZValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  LIST,
  TIMESTAMPTZ,
  VARCHAR,
} from "@duckdb/node-api";
import { dayNumber } from "../days.js";
import {
  type ColumnType,
  type Driver,
  type Row,
  replacing,
  type Session,
  type Table,
  type Value,
} from "./driver.js";
import { checkReads, streamRows } from "./duckdb-read.js";
import { oneAtATime } from "./one-at-a-time.js";
import { Pool } from "./pool.js";
import { spreadLists } from "./spread-lists.js";

const READ_ONLY = "begin transaction read only";

/** The ledger in one file, or in memory where `path` is ":memory:". Throws `ledger-busy`, `ledger-unreadable`. */
export async function openDuckDB(path: string, memoryMegabytes?: number): Promise<Driver> {
  const instance = await createInstance(path, memoryMegabytes);
  const connection = await connectTo(instance);
  // Rows come in the order that a statement asks for, or in any. (Keeping that of the table fails where an index finds
  // rows of the running transaction: DuckDB 1.5, "batch index is present in both collections".)
  await connection.run("set preserve_insertion_order = false");
  await connection.run("set checkpoint_threshold = '128MB'"); // the log is written into the file less often
  const session = sessionOn(connection);
  const queue = oneAtATime();
  const readers = new Pool(() => connectTo(instance), READERS);
  return {
    ...session,
    query: (sql, values) => queue(() => session.query(sql, values)),
    insert: (table, rows) => queue(() => session.insert(table, rows)),
    upsert: (table, key, rows) => queue(() => session.upsert(table, key, rows)),
    transaction: (work) => queue(() => inTransaction(session, work)),
    reader: {
      engine: "duckdb",
      query: (sql, values) => readers.use((reader) => sessionOn(reader).query(sql, values)),
    },
    select: (sql, values) =>
      readers.use(async (reader) => {
        await checkReads(reader, sql);
        const reading = sessionOn(reader);
        return inTransaction(reading, () => reading.query(sql, values), READ_ONLY);
      }),
    read: (sql, take) =>
      readers.use(async (reader) => {
        await checkReads(reader, sql);
        await inTransaction(
          sessionOn(reader),
          () => streamRows(reader, sql, { take, plain: fromDuckDB }),
          READ_ONLY,
        );
      }),
    close: () =>
      queue(async () => {
        for (const reader of await readers.drain()) reader.closeSync();
        connection.closeSync();
        instance.closeSync();
      }),
  };
}

/** Connections that read at the same time. */
const READERS = 4;

async function connectTo(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("set timezone = 'UTC'");
  return connection;
}

async function createInstance(path: string, memoryMegabytes?: number): Promise<DuckDBInstance> {
  try {
    const limit = memoryMegabytes === undefined ? {} : { memory_limit: `${memoryMegabytes}MB` };
    return await DuckDBInstance.create(path, limit);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const holder = /Conflicting lock is held in (.*?) ?\(PID (\d+)\)/.exec(message);
    if (holder !== null || /Could not set lock|already open/i.test(message))
      throw new DemarcheError(
        "ledger-busy",
        holder === null
          ? `${path} is open in another process`
          : `${path} is open in process ${holder[2]} (${holder[1]})`,
        "A ledger file has one writer: stop that process, or give the ledger's users one server (demarche serve) or a PostgreSQL ledger",
        { file: path },
      );
    throw new DemarcheError(
      "ledger-unreadable",
      `${path} cannot be opened as a ledger: ${message.split("\n")[0]}`,
      "Give the path of a ledger that demarche made, or of a file that does not exist yet",
      { file: path },
    );
  }
}

async function inTransaction<T>(
  session: Session,
  work: (session: Session) => Promise<T>,
  begin = "begin transaction",
): Promise<T> {
  await session.query(begin);
  try {
    const result = await work(session);
    await session.query("commit");
    return result;
  } catch (error) {
    await session.query("rollback").catch(() => undefined);
    throw error;
  }
}

function sessionOn(connection: DuckDBConnection): Session {
  const query = async <T extends Row>(asked: string, given: readonly Value[] = []): Promise<T[]> => {
    const { sql, values } = spreadLists(asked, given);
    const reader = await connection.runAndReadAll(sql, values.map(toDuckDB), values.map(typeOf) as never);
    const names = reader.deduplicatedColumnNames();
    return reader
      .getRows()
      .map((row) => Object.fromEntries(row.map((value, at) => [names[at]!, fromDuckDB(value)])) as T);
  };
  const write = async (sql: string, rows: readonly Row[]): Promise<void> => {
    if (rows.length > 0) await query(sql, [JSON.stringify(rows)]);
  };
  return {
    engine: "duckdb",
    query,
    insert: (table, rows) => append(connection, table, rows),
    upsert: (table, key, rows) => write(insertSql(table) + replacing(table, key), rows),
  };
}

/** A chunk is what DuckDB stores and moves at a time. */
const CHUNK = 2048;

/** Rows go in by columns, past the SQL parser; these are in the order of the table's. */
async function append(
  connection: DuckDBConnection,
  { name, columns }: Table,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const types = Object.values(columns);
  const appender = await connection.createAppender(name);
  for (let at = 0; at < rows.length; at += CHUNK) {
    const part = rows.slice(at, at + CHUNK);
    const chunk = DuckDBDataChunk.create(
      types.map((type) => CHUNK_TYPE[type]),
      part.length,
    );
    for (const [position, [column, type]] of Object.entries(columns).entries())
      chunk.setColumnValues(
        position,
        part.map((row) => asType(row[column] ?? null, type)),
      );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const CHUNK_TYPE: Readonly<Record<ColumnType, DuckDBType>> = {
  text: VARCHAR,
  integer: INTEGER,
  bigint: BIGINT,
  "double precision": DOUBLE,
  boolean: BOOLEAN,
  date: DATE,
  timestamptz: TIMESTAMPTZ,
  "text[]": LIST(VARCHAR),
};

function asType(value: Value, type: ColumnType): DuckDBValue {
  if (value === null) return null;
  if (type === "bigint") return BigInt(value as number);
  if (type === "date") return new DuckDBDateValue(dayNumber(value as string));
  if (type === "timestamptz") return new DuckDBTimestampTZValue(BigInt(Date.parse(value as string)) * 1000n);
  return toDuckDB(value);
}

/** Rows travel as one JSON text, which DuckDB takes apart by the table's types. */
function insertSql({ name, columns }: Table): string {
  const names = Object.keys(columns);
  const shape = Object.entries(columns).map(([column, type]) => [column, DUCKDB_TYPE[type]]);
  const structure = JSON.stringify([Object.fromEntries(shape)]);
  return `insert into ${name} (${names.join(", ")})
    select ${names.map((column) => `r.${column}`).join(", ")}
    from (select unnest(from_json($1, '${structure}')) as r)`;
}

const DUCKDB_TYPE: Readonly<Record<ColumnType, string | readonly string[]>> = {
  text: "VARCHAR",
  integer: "INTEGER",
  bigint: "BIGINT",
  "double precision": "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamptz: "TIMESTAMPTZ",
  "text[]": ["VARCHAR"],
};

const typeOf = (value: Value) =>
  Array.isArray(value) ? LIST(typeof value[0] === "number" ? BIGINT : VARCHAR) : undefined;

const toDuckDB = (value: Value): DuckDBValue =>
  Array.isArray(value) ? new DuckDBListValue(value as string[]) : (value as DuckDBValue);

function fromDuckDB(value: DuckDBValue): Value {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampTZValue) return new Date(Number(value.micros / 1000n)).toISOString();
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  if (value instanceof DuckDBListValue) return value.items.map(String);
  if (value === null || typeof value !== "object") return value;
  return String(value);
}
