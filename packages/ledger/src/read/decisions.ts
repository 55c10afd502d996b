import type { Reader } from "../driver/driver.js";

/** A decision that put records into an event, took them out, or put it right. */
export interface EventDecision {
  readonly seq: number;
  /** ISO date-time. */
  readonly at: string;
  readonly kind: string;
  /** "rule", or who. */
  readonly by: string;
  readonly because: string;
  readonly undoes: number | null;
  /** The records that it gave to the event. */
  readonly records: readonly string[];
  /** A later decision that took it back, or null. */
  readonly undoneBy: number | null;
}

/** All decisions about an event, oldest first, those that no longer hold too. */
export async function decisionsOf(reader: Reader, event: string): Promise<EventDecision[]> {
  const rows = await reader.query<{
    seq: number;
    made_at: string;
    kind: string;
    made_by: string;
    because: string;
    undoes: number | null;
    undone_by: number | null;
    record: string | null;
  }>(
    `select d.seq, d.made_at, d.kind, d.made_by, d.because, d.undoes, a.record,
            (select max(u.seq) from decisions u where u.undoes = d.seq) as undone_by
     from decisions d
     left join assignments a on a.decision = d.seq and a.event = $1
     where d.seq in (
         select decision from assignments where event = $1
         union select decision from corrections where event = $1
         union select u.seq from decisions u join corrections c on c.decision = u.undoes where c.event = $1
         union select later.decision from assignments sooner
               join assignments later on later.record = sooner.record and later.decision > sooner.decision
               where sooner.event = $1)
     order by d.seq, a.record`,
    [event],
  );
  const decisions = new Map<number, EventDecision>();
  for (const { seq, made_at, made_by, undone_by, record, ...row } of rows) {
    const before = decisions.get(seq)?.records ?? [];
    const records = record === null ? before : [...before, record];
    decisions.set(seq, { seq, at: made_at, by: made_by, undoneBy: undone_by, ...row, records });
  }
  return [...decisions.values()];
}
