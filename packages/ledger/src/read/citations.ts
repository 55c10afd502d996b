import type { EventRecord } from "@demarche/coder";
import type { Reader } from "../driver/driver.js";

/** A record of an event with what tells of its report. */
export interface Citation {
  readonly event: string;
  readonly record: EventRecord;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** The records that tell some events first, in the order of arrival; no copies of texts, at most `most` of an event. */
export async function citationsOf(
  reader: Reader,
  events: readonly string[],
  most: number,
): Promise<Citation[]> {
  if (events.length === 0) return [];
  const places = events.map((_, at) => `$${at + 1}`).join(", ");
  const rows = await reader.query<{
    event: string;
    body: string;
    title: string | null;
    publisher: string | null;
    published: string | null;
    url: string | null;
  }>(
    `select event, body, title, publisher, published, url from (
       select m.event, r.body, d.title, d.publisher, d.published, d.url, m.coding, r.position,
         row_number() over (partition by m.event order by m.coding, r.position) as telling
       from memberships m
       join records r on r.coding = m.coding and r.id = m.record
       join codings c on c.seq = m.coding
       join documents d on d.id = c.document and d.revision = c.revision
       where m.event in (${places}) and d.copy_of is null) as told
     where telling <= ${most}
     order by event, telling`,
    events,
  );
  return rows.map(({ body, ...row }) => ({ ...row, record: JSON.parse(body) as EventRecord }));
}
