import { DemarcheError } from "@demarche/language";
import pg from "pg";
import { type Driver, type Row, replacing, type Session, type Table, type Value } from "./driver.js";
import { oneAtATime } from "./one-at-a-time.js";
import { withoutPassword } from "./place.js";
import { Pool } from "./pool.js";
import { selectRows, streamRows } from "./postgres-read.js";

const DATE = 1082;
const WHOLE = [20, 1700];
const MOMENT = 1184;

/** Values as the ledger has them, whatever else in the process uses the library. */
const types = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === DATE) return (text: string) => text;
    if (WHOLE.includes(oid)) return Number;
    if (oid === MOMENT) return (text: string) => new Date(text).toISOString();
    return pg.types.getTypeParser(oid, format as "text");
  },
};

/** A ledger in a PostgreSQL database, by its URL. Throws `ledger-unreachable` where no server answers. */
export async function openPostgres(url: string): Promise<Driver> {
  const client = await connectTo(url);
  const session = sessionOn(client);
  const queue = oneAtATime();
  const readers = new Pool(() => connectTo(url, "-c default_transaction_read_only=on"), READERS);
  return {
    ...session,
    query: (sql, values) => queue(() => session.query(sql, values)),
    insert: (table, rows) => queue(() => session.insert(table, rows)),
    upsert: (table, key, rows) => queue(() => session.upsert(table, key, rows)),
    transaction: (work) => queue(() => inTransaction(session, work)),
    reader: {
      engine: "postgres",
      query: (sql, values) => readers.use((reader) => sessionOn(reader).query(sql, values)),
    },
    select: (sql, values) => readers.use((reader) => selectRows<never>(reader, sql, values)),
    read: (sql, take) => readers.use((reader) => streamRows(reader, sql, take)),
    close: () =>
      queue(async () => {
        for (const reader of await readers.drain()) await reader.end();
        await client.end();
      }),
  };
}

/** Connections that read at the same time. */
const READERS = 4;

async function connectTo(url: string, options?: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "demarche",
    types: types as never,
    ...(options === undefined ? {} : { options }),
  });
  client.on("error", () => undefined);
  await client.connect().catch((error: unknown) => {
    throw unreachable(url, error);
  });
  await client.query("set time zone 'UTC'");
  return client;
}

function unreachable(url: string, error: unknown): DemarcheError {
  const message = error instanceof Error ? error.message : String(error);
  return new DemarcheError(
    "ledger-unreachable",
    `${withoutPassword(url)} cannot be reached: ${message}`,
    "Check that the server runs, and host, port, database, user and password of the URL",
  );
}

/** Any number of whole numbers that name this program's lock among others of the database. */
const WRITER_LOCK = 7_365_902;

/** One writer at a time: a second one waits for the end of the first one's transaction. */
async function inTransaction<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  await session.query("begin");
  try {
    await session.query(`select pg_advisory_xact_lock(${WRITER_LOCK})`);
    const result = await work(session);
    await session.query("commit");
    return result;
  } catch (error) {
    await session.query("rollback").catch(() => undefined);
    throw error;
  }
}

function sessionOn(client: pg.Client): Session {
  const query = async <T extends Row>(sql: string, values: readonly Value[] = []): Promise<T[]> => {
    const { rows } = await client.query<T>(sql, values as unknown[]);
    return rows ?? [];
  };
  const write = async (sql: string, rows: readonly Row[]): Promise<void> => {
    if (rows.length > 0) await query(sql, [JSON.stringify(rows)]);
  };
  return {
    engine: "postgres",
    query,
    insert: (table, rows) => write(insertSql(table), rows),
    upsert: (table, key, rows) => write(insertSql(table) + replacing(table, key), rows),
  };
}

/** Rows travel as one JSON text, which PostgreSQL takes apart by the table's types. */
function insertSql({ name, columns }: Table): string {
  const names = Object.keys(columns).join(", ");
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  return `insert into ${name} (${names}) select ${names} from json_to_recordset($1::json) as r(${typed.join(", ")})`;
}
