import type { EventRecord } from "@demarche/coder";
import type { Reader } from "../driver/driver.js";
import { amongKeys } from "./conditions.js";

/** A record of an event with what tells of its report. */
export interface Citation {
  readonly event: string;
  readonly record: EventRecord;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type Member = {
  readonly event: string;
  readonly record: string;
  readonly coding: number;
  readonly document: string;
};
type Report = Omit<Citation, "event" | "record"> & { readonly copyOf: string | null };

/**
 * The records that tell some events first, in the order of arrival; no copies of texts, at most `most` of an event. Step
 * by step, each by an index.
 */
export async function citationsOf(
  reader: Reader,
  events: readonly string[],
  most: number,
): Promise<Citation[]> {
  const members = await reader.query<Member>(
    `select event, record, coding, document from memberships where event in (${amongKeys("$1")}) order by coding, record`,
    [events],
  );
  const reports = await reportsOf(
    reader,
    members.map(({ document }) => document),
  );
  const shown = new Map<string, number>();
  const chosen = members.filter(({ event, document }) => {
    const before = shown.get(event) ?? 0;
    if (before === most || reports.get(document)?.copyOf !== null) return false;
    shown.set(event, before + 1);
    return true;
  });
  const records = await recordsOf(reader, chosen);
  return chosen.map(({ event, record, coding, document }) => {
    const { copyOf: _, ...report } = reports.get(document)!;
    return { event, record: records.get(`${coding} ${record}`)!, ...report };
  });
}

/** The newest revision of each report. */
async function reportsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Report>> {
  const rows = await reader.query<{
    id: string;
    title: string | null;
    publisher: string | null;
    published: string | null;
    url: string | null;
    copy_of: string | null;
  }>(
    `select id, title, publisher, published, url, copy_of from documents
     where id in (${amongKeys("$1")}) order by revision`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, copy_of, ...report }) => [id, { ...report, copyOf: copy_of }]));
}

async function recordsOf(reader: Reader, members: readonly Member[]): Promise<Map<string, EventRecord>> {
  if (members.length === 0) return new Map();
  const codings = [...new Set(members.map(({ coding }) => coding))];
  const rows = await reader.query<{ coding: number; id: string; body: string }>(
    `select coding, id, body from records where coding in (${codings.map((_, at) => `$${at + 1}`).join(", ")})`,
    codings,
  );
  return new Map(rows.map(({ coding, id, body }) => [`${coding} ${id}`, JSON.parse(body) as EventRecord]));
}
