/** The thin layer over the two engines: SQL with $1, $2, ... in, plain values out. */

export type EngineName = "duckdb" | "postgres";

/** Dates are ISO dates, moments ISO date-times in UTC; whole numbers are numbers on both engines. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];
export type Row = Readonly<Record<string, Value>>;

/** The type of a column, in words that both engines understand. */
export type ColumnType =
  | "text"
  | "integer"
  | "bigint"
  | "double precision"
  | "boolean"
  | "date"
  | "timestamptz"
  | "text[]";
export type Columns = Readonly<Record<string, ColumnType>>;

/** A table that rows are inserted into; its columns in the order of the SQL that made it. */
export interface Table {
  readonly name: string;
  readonly columns: Columns;
}

/** Some rows of what a statement reads, with the names of its columns in their order; two may be the same. */
export interface TableBatch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** What reads a ledger, by SQL of this package. Readers wait neither for each other nor for who writes. */
export interface Reader {
  readonly engine: EngineName;
  /** Runs one statement; what it returns, or an empty list. */
  query<T extends Row>(sql: string, values?: readonly Value[]): Promise<T[]>;
}

/** What can be done inside a transaction. */
export interface Session extends Reader {
  /** Inserts any number of rows with one statement; a column that a row lacks is null. */
  insert(table: Table, rows: readonly Row[]): Promise<void>;
  /** The same, and a row whose `key` is there already is replaced. */
  upsert(table: Table, key: string, rows: readonly Row[]): Promise<void>;
}

export interface Driver extends Session {
  readonly reader: Reader;
  /** Runs one statement that cannot change anything: in a transaction that only reads. */
  select<T extends Row>(sql: string, values?: readonly Value[]): Promise<T[]>;
  /** The same, a part of the rows at a time; at least one part comes. */
  read(sql: string, take: (batch: TableBatch) => Promise<void>): Promise<void>;
  /** All that `work` does, or nothing of it. Transactions of one driver run one after the other. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** One statement in the words of each engine, where they must differ. */
export type Dialects = Readonly<Record<EngineName, string>>;

/** What follows an insert so that a row with the same key is replaced; the same words on both engines. */
export function replacing({ columns }: Table, key: string): string {
  const others = Object.keys(columns).filter((column) => column !== key);
  return ` on conflict (${key}) do update set ${others.map((column) => `${column} = excluded.${column}`).join(", ")}`;
}
