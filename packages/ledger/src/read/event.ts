import type { EventRecord } from "@demarche/coder";
import type { Reader, Row } from "../driver/driver.js";
import type { Head } from "../identity/head.js";

/** A record of an event with the report that tells it. */
export interface Telling {
  readonly record: EventRecord;
  readonly coding: number;
  /** Why the record belongs to the event, and who says so. */
  readonly because: string;
  readonly decidedBy: string;
  /** The number of that decision. */
  readonly decision: number;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The document whose text this one repeats. */
  readonly copyOf: string | null;
}

export interface ToldEvent {
  readonly head: Head;
  readonly tellings: readonly Telling[];
}

/**
 * An event with all that tells it, in the order of arrival; null where there is none of this id. Step by step, each by
 * an index: DuckDB would join whole tables. What a member leads to is only ever added to, so that all of it is there.
 */
export async function readEvent(reader: Reader, id: string): Promise<ToldEvent | null> {
  const [event] = await reader.query<{ head: string }>("select head from events where id = $1", [id]);
  if (event === undefined) return null;
  const members = await reader.query<{ record: string; coding: number; document: string; decision: number }>(
    "select record, coding, document, decision from memberships where event = $1",
    [id],
  );
  const codings = members.map(({ coding }) => coding);
  const records = await among<TellingRecord>(reader, {
    sql: "select coding, id, position, body from records where coding",
    keys: codings,
  });
  const revisions = await among<{ seq: number; revision: number }>(reader, {
    sql: "select seq, revision from codings where seq",
    keys: codings,
  });
  const documents = await among<TellingDocument>(reader, {
    sql: "select id, revision, publisher, title, url, published, copy_of from documents where id",
    keys: members.map(({ document }) => document),
  });
  const decisions = await among<{ seq: number; because: string; made_by: string }>(reader, {
    sql: "select seq, because, made_by from decisions where seq",
    keys: members.map(({ decision }) => decision),
  });
  const recordOf = new Map(records.map((row) => [`${row.coding} ${row.id}`, row]));
  const revisionOf = new Map(revisions.map(({ seq, revision }) => [seq, revision]));
  const documentOf = new Map(documents.map((row) => [`${row.revision} ${row.id}`, row]));
  const decisionOf = new Map(decisions.map((row) => [row.seq, row]));
  const rows = members.map(({ record, coding, document, decision }) => ({
    ...recordOf.get(`${coding} ${record}`)!,
    document: documentOf.get(`${revisionOf.get(coding)} ${document}`)!,
    decision: decisionOf.get(decision)!,
  }));
  rows.sort((a, b) => a.coding - b.coding || a.position - b.position);
  return { head: JSON.parse(event.head) as Head, tellings: rows.map(tellingOf) };
}

type TellingRecord = {
  readonly coding: number;
  readonly id: string;
  readonly position: number;
  readonly body: string;
};

type TellingDocument = {
  readonly id: string;
  readonly revision: number;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly copy_of: string | null;
};

/** The rows whose column, the last word of `sql`, is one of the keys. */
async function among<T extends Row>(
  reader: Reader,
  { sql, keys }: { sql: string; keys: readonly (string | number)[] },
): Promise<T[]> {
  const distinct = [...new Set(keys)];
  if (distinct.length === 0) return [];
  return reader.query<T>(`${sql} in (${distinct.map((_, at) => `$${at + 1}`).join(", ")})`, distinct);
}

const tellingOf = ({
  body,
  coding,
  document: { publisher, title, url, published, copy_of },
  decision: { seq, because, made_by },
}: TellingRecord & {
  readonly document: TellingDocument;
  readonly decision: { readonly seq: number; readonly because: string; readonly made_by: string };
}): Telling => ({
  record: JSON.parse(body) as EventRecord,
  coding,
  because,
  decidedBy: made_by,
  decision: seq,
  publisher,
  title,
  url,
  published,
  copyOf: copy_of,
});

/** The ids of events, oldest first; those between two parties, in either direction, where they are given. */
export async function eventIds(reader: Reader, dyad?: readonly [string, string]): Promise<string[]> {
  const rows =
    dyad === undefined
      ? await reader.query<{ id: string }>("select id from events order by date, id")
      : await reader.query<{ id: string }>(
          `select id from events where id in (
             select event from event_dyads where actor = $1 and recipient = $2
             union select event from event_dyads where actor = $2 and recipient = $1)
           order by date, id`,
          dyad,
        );
  return rows.map(({ id }) => id);
}
