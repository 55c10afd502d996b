import { runningDeadlines } from "../deadlines/read.js";
import type { Reader } from "../driver/driver.js";
import type { Status } from "../identity/facts.js";

export type StatusCounts = Readonly<Record<Status, number>>;

/** How much there is between two parties. */
export interface DyadCounts {
  /** Days of the first and the last event. */
  readonly first: string | null;
  readonly last: string | null;
  /** Events by status that one side does to the other. */
  readonly events: (actor: string, recipient: string) => StatusCounts;
  /** Events of either direction; what both do together once. */
  readonly both: StatusCounts;
  readonly answers: Readonly<Record<"text" | "pattern", number>>;
  readonly deadlines: Readonly<Record<"open" | "met" | "expired", number>>;
}

const NONE: StatusCounts = { happened: 0, planned: 0, possible: 0, not: 0 };

type CountRow = {
  readonly what: string;
  /** Who acts, "" for both sides, or the record that sets a deadline. */
  readonly actor: string;
  /** Status, evidence, or the event that sets a deadline. */
  readonly of: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
};

const COUNTS = `
  with moves as materialized (
    select actor, event, status, date from event_dyads where actor = $1 and recipient = $2
    union
    select actor, event, status, date from event_dyads where actor = $2 and recipient = $1)
  select 'status' as what, actor, status as "of", count(*) as count,
    cast(min(date) as text) as first, cast(max(date) as text) as last
  from moves group by actor, status
  union all
  select 'status', '', status, count(distinct event), cast(min(date) as text), cast(max(date) as text)
  from moves group by status
  union all
  select 'answer', '', evidence, count(*), null, null
  from answers where answering in (select event from moves) group by evidence
  union all
  select 'due', min(d.record), m.event, 1, d.due, null
  from deadlines d join memberships m on m.record = d.record and m.coding = d.coding
  where m.event in (select event from moves)
  group by m.event, d.due`;

export async function dyadCounts(
  reader: Reader,
  [a, b]: readonly [string, string],
  now: Date,
): Promise<DyadCounts> {
  const rows = await reader.query<CountRow>(COUNTS, [a, b]);
  const of = (what: string, actor: string): Record<string, number> =>
    Object.fromEntries(
      rows.filter((row) => row.what === what && row.actor === actor).map((row) => [row.of, row.count]),
    );
  const both = rows.filter(({ what, actor }) => what === "status" && actor === "");
  return {
    first: edge(both, "first"),
    last: edge(both, "last"),
    events: (actor) => ({ ...NONE, ...of("status", actor) }),
    both: { ...NONE, ...of("status", "") },
    answers: { text: 0, pattern: 0, ...of("answer", "") },
    deadlines: await deadlineCounts(reader, rows, now),
  };
}

function edge(rows: readonly CountRow[], which: "first" | "last"): string | null {
  const days = rows.flatMap((row) => row[which] ?? []).sort();
  return days.at(which === "first" ? 0 : -1) ?? null;
}

async function deadlineCounts(
  reader: Reader,
  rows: readonly CountRow[],
  now: Date,
): Promise<DyadCounts["deadlines"]> {
  const due = rows.filter(({ what }) => what === "due");
  const moments = due.map((row) => ({ event: row.of, record: row.actor, due: row.first!, text: "" }));
  const counts = { open: 0, met: 0, expired: 0 };
  for (const { state } of await runningDeadlines(reader, moments, now)) counts[state]++;
  return counts;
}
