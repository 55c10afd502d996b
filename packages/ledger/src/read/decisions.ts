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

type Assigned = { readonly decision: number; readonly record: string; readonly event: string };

/** All decisions about an event, oldest first, those that no longer hold too. Step by step, each by an index. */
export async function decisionsOf(reader: Reader, event: string): Promise<EventDecision[]> {
  const own = await reader.query<Assigned>(
    "select decision, record, event from assignments where event = $1",
    [event],
  );
  const given = new Map<number, string[]>();
  for (const { decision, record } of own) given.set(decision, [...(given.get(decision) ?? []), record]);
  const about = [...given.keys(), ...(await laterOf(reader, own)), ...(await correcting(reader, event))];
  if (about.length === 0) return [];
  const seqs = [...new Set(about)].sort((a, b) => a - b);
  const rows = await reader.query<{
    seq: number;
    made_at: string;
    kind: string;
    made_by: string;
    because: string;
    undoes: number | null;
  }>(
    `select seq, made_at, kind, made_by, because, undoes from decisions where seq in (${places(seqs)}) order by seq`,
    seqs,
  );
  const undone = await reader.query<{ undoes: number; seq: number }>(
    `select undoes, max(seq) as seq from decisions where undoes in (${places(seqs)}) group by undoes`,
    seqs,
  );
  const undoneBy = new Map(undone.map((row) => [row.undoes, row.seq]));
  return rows.map(({ made_at: at, made_by: by, ...row }) => ({
    ...row,
    at,
    by,
    records: (given.get(row.seq) ?? []).sort(),
    undoneBy: undoneBy.get(row.seq) ?? null,
  }));
}

const places = (items: readonly unknown[]): string => items.map((_, at) => `$${at + 1}`).join(", ");

/** The decisions that gave the event's records to any event after this one had them. */
async function laterOf(reader: Reader, own: readonly Assigned[]): Promise<number[]> {
  const first = new Map<string, number>();
  for (const { record, decision } of own)
    first.set(record, Math.min(decision, first.get(record) ?? decision));
  const records = [...first.keys()];
  if (records.length === 0) return [];
  const rows = await reader.query<Assigned>(
    `select decision, record, event from assignments where record in (${places(records)})`,
    records,
  );
  return rows.flatMap(({ decision, record }) => (decision > first.get(record)! ? [decision] : []));
}

/** The decisions that corrected the event, and those that took a correction back. */
async function correcting(reader: Reader, event: string): Promise<number[]> {
  const rows = await reader.query<{ decision: number }>(
    `select decision from corrections where event = $1
     union select u.seq from decisions u join corrections c on c.decision = u.undoes where c.event = $1`,
    [event],
  );
  return rows.map(({ decision }) => decision);
}
