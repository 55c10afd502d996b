import type { EventRecord } from "@demarche/coder";
import type { Session } from "../driver/driver.js";
import type { NewCoding } from "./documents.js";

/** A record of an earlier reading of a document, with the event that it belongs to now. */
export interface Earlier {
  readonly document: string;
  readonly coding: number;
  readonly event: string;
  /** The decision that put it there, and whether a person took it. */
  readonly decision: number;
  readonly person: boolean;
  readonly record: EventRecord;
}

/** The current records of the documents that are read anew. */
export async function earlierRecords(session: Session, codings: readonly NewCoding[]): Promise<Earlier[]> {
  const again = codings.filter(({ kind }) => kind !== "document").map(({ coded }) => coded.report.id);
  if (again.length === 0) return [];
  const rows = await session.query<{
    document: string;
    coding: number;
    event: string;
    decision: number;
    made_by: string;
    body: string;
  }>(
    `select m.document, m.coding, m.event, m.decision, d.made_by, r.body
     from memberships m
     join records r on r.coding = m.coding and r.id = m.record
     join decisions d on d.seq = m.decision
     where m.document = any($1) order by m.document, r.position`,
    [again],
  );
  return rows.map(({ body, made_by, ...row }) => ({
    ...row,
    person: made_by !== "rule",
    record: JSON.parse(body) as EventRecord,
  }));
}

/** The same statement in two readings: the category, and the same words at the same place or in the same sentence. */
export function sameRecord(a: EventRecord, b: EventRecord): boolean {
  if (a.event[0] !== b.event[0]) return false;
  if (a.text !== b.text) return false;
  const [first, second] = [a.because.trigger, b.because.trigger];
  return first.text === second.text || first.start - a.text_info.start === second.start - b.text_info.start;
}
