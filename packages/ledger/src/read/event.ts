import type { EventRecord } from "@demarche/coder";
import type { Reader } from "../driver/driver.js";
import type { Head } from "../identity/head.js";

/** A record of an event with the report that tells it. */
export interface Telling {
  readonly record: EventRecord;
  readonly coding: number;
  /** Why the record belongs to the event, and who says so. */
  readonly because: string;
  readonly decidedBy: string;
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

/** An event with all that tells it, in the order of arrival; null where there is none of this id. */
export async function readEvent(reader: Reader, id: string): Promise<ToldEvent | null> {
  const [event] = await reader.query<{ head: string }>("select head from events where id = $1", [id]);
  if (event === undefined) return null;
  const rows = await reader.query<{
    body: string;
    coding: number;
    because: string;
    made_by: string;
    publisher: string | null;
    title: string | null;
    url: string | null;
    published: string | null;
    copy_of: string | null;
  }>(
    `select r.body, r.coding, x.because, x.made_by, d.publisher, d.title, d.url, d.published, d.copy_of
     from memberships m
     join records r on r.coding = m.coding and r.id = m.record
     join codings c on c.seq = m.coding
     join documents d on d.id = c.document and d.revision = c.revision
     join decisions x on x.seq = m.decision
     where m.event = $1 order by r.coding, r.position`,
    [id],
  );
  const tellings = rows.map(({ body, made_by, copy_of, ...row }) => ({
    ...row,
    record: JSON.parse(body) as EventRecord,
    decidedBy: made_by,
    copyOf: copy_of,
  }));
  return { head: JSON.parse(event.head) as Head, tellings };
}

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
