import type { Reader } from "../driver/driver.js";

/** How much a ledger holds. */
export interface Totals {
  readonly documents: number;
  /** Records of the newest readings. */
  readonly records: number;
  readonly events: number;
  /** Days of the first and the last event. */
  readonly first: string | null;
  readonly last: string | null;
}

export async function totals(reader: Reader): Promise<Totals> {
  const [row] = await reader.query<{ [name in keyof Totals]: Totals[name] }>(
    `select (select count(*) from documents where revision = 1) as documents,
       (select count(*) from memberships) as records,
       count(*) as events, min(date) as first, max(date) as last
     from events`,
  );
  return row!;
}

/** The day of the newest event that happened, and is not after `today`; `today` where there is none. */
export async function newestDay(reader: Reader, today: string): Promise<string> {
  const [row] = await reader.query<{ day: string }>(
    `select date as day from events where date <= cast($1 as date) and status = 'happened'
     order by date desc limit 1`,
    [today],
  );
  return row?.day ?? today;
}

/** Numbers of the newest coding and the newest decision; whatever comes in or is decided raises one of them. */
export async function newestNumbers(reader: Reader): Promise<{ coding: number; decision: number }> {
  const [row] = await reader.query<{ coding: number | null; decision: number | null }>(
    "select (select max(seq) from codings) as coding, (select max(seq) from decisions) as decision",
  );
  return { coding: row?.coding ?? 0, decision: row?.decision ?? 0 };
}

/** The moment of the newest decision, or null where there is none. */
export async function newestMoment(reader: Reader): Promise<string | null> {
  const [row] = await reader.query<{ at: string | null }>(
    "select max(made_at) as at from decisions where seq = (select max(seq) from decisions)",
  );
  return row?.at ?? null;
}

/** Events to which decisions after this one gave records, those of the newest decisions first; at most `limit`. */
export async function eventsDecidedAfter(reader: Reader, decision: number, limit: number): Promise<string[]> {
  const rows = await reader.query<{ event: string; newest: number }>(
    `select event, max(decision) as newest from (
       select event, decision from assignments where decision > $1
       union all select event, decision from corrections where decision > $1) as decided
     group by event order by newest desc, event limit ${limit}`,
    [decision],
  );
  return rows.map(({ event }) => event);
}
