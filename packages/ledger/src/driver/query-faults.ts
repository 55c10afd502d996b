import { DemarcheError } from "@demarche/language";

/** Only one statement, so that none can end the transaction and go on. */
export const severalStatements = (count: number): DemarcheError =>
  new DemarcheError(
    "several-statements",
    `A query is one statement of SQL, and this is ${count}`,
    "Ask one statement at a time",
  );

/** Throws where there is nothing but white space and comments. */
export function checkAsks(sql: string): void {
  if (!/\S/.test(sql.replace(/--.*$|\/\*.*?\*\/|;/gms, ""))) throw severalStatements(0);
}

export const notAQuery = (statement: string): DemarcheError =>
  new DemarcheError(
    "not-a-query",
    `A query only reads, and ${statement} does not`,
    "Ask with select; what a ledger holds is changed by add, import, merge, split and undo only",
  );

/** What the engine says of a statement that it cannot run, without the echo of the statement. */
export function badSql(cause: unknown): DemarcheError {
  if (cause instanceof DemarcheError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new DemarcheError(
    "bad-sql",
    message.split(/\n\s*\n|\nLINE /)[0]!,
    "The tables stand in docs/ledger.md, their columns in: select * from information_schema.columns",
    {},
    { cause },
  );
}
