import { readDeadlines } from "../deadlines/read.js";
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

export async function dyadCounts(
  reader: Reader,
  [a, b]: readonly [string, string],
  now: Date,
): Promise<DyadCounts> {
  const rows = await reader.query<{
    actor: string;
    status: string;
    events: number;
    first: string | null;
    last: string | null;
  }>(
    `with moves as (
       select actor, event, status, date from event_dyads where actor = $1 and recipient = $2
       union
       select actor, event, status, date from event_dyads where actor = $2 and recipient = $1)
     select actor, status, count(*) as events, min(date) as first, max(date) as last from moves group by 1, 2
     union all
     select '', status, count(distinct event), min(date), max(date) from moves group by 2`,
    [a, b],
  );
  const of = (actor: string): StatusCounts => ({
    ...NONE,
    ...Object.fromEntries(
      rows.filter((row) => row.actor === actor).map(({ status, events }) => [status, events]),
    ),
  });
  const days = rows
    .flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last]))
    .sort();
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    events: (actor) => of(actor),
    both: of(""),
    answers: await answerCounts(reader, [a, b]),
    deadlines: await deadlineCounts(reader, [a, b], now),
  };
}

async function answerCounts(reader: Reader, dyad: readonly [string, string]): Promise<DyadCounts["answers"]> {
  const rows = await reader.query<{ evidence: string; count: number }>(
    `select evidence, count(*) as count from answers where answering in (
       select event from event_dyads where actor = $1 and recipient = $2
       union select event from event_dyads where actor = $2 and recipient = $1)
     group by evidence`,
    dyad,
  );
  return { text: 0, pattern: 0, ...Object.fromEntries(rows.map(({ evidence, count }) => [evidence, count])) };
}

async function deadlineCounts(
  reader: Reader,
  dyad: readonly [string, string],
  now: Date,
): Promise<DyadCounts["deadlines"]> {
  const counts = { open: 0, met: 0, expired: 0 };
  for (const { state } of await readDeadlines(reader, { dyad }, now)) counts[state]++;
  return counts;
}
