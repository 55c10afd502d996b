import { headsOf } from "../answers/refresh.js";
import type { Reader } from "../driver/driver.js";
import { isCoded } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { amongKeys, Conditions } from "../read/conditions.js";
import { type DeadlineState, type DueMoment, type RunningDeadline, runningDeadline } from "./deadlines.js";

export interface DeadlineFilter {
  /** Those that this event sets. */
  readonly event?: string;
  /** Those that any of these sets. */
  readonly events?: readonly string[];
  /** Those that one of the two sets for the other. */
  readonly dyad?: readonly [string, string];
  readonly state?: DeadlineState;
  /** ISO dates: due on or after, on or before. */
  readonly from?: string;
  readonly to?: string;
}

/** Deadlines, soonest first; each due moment of an event once, as the first report tells it. */
export async function readDeadlines(
  reader: Reader,
  filter: DeadlineFilter,
  now: Date,
): Promise<RunningDeadline[]> {
  const deadlines = await runningDeadlines(reader, await dueMoments(reader, filter), now);
  return deadlines.filter(({ state }) => filter.state === undefined || state === filter.state);
}

/** What came of due moments by now; those of events that are no more are left out. */
export async function runningDeadlines(
  reader: Reader,
  moments: readonly DueMoment[],
  now: Date,
): Promise<RunningDeadline[]> {
  const heads = await headsOf(
    reader,
    moments.map(({ event }) => event),
  );
  const deadlines: RunningDeadline[] = [];
  for (const moment of moments) {
    const head = heads.get(moment.event);
    if (head === undefined) continue;
    deadlines.push(runningDeadline(moment, head, await meanwhile(reader, head, moment.due), now));
  }
  return deadlines;
}

async function dueMoments(
  reader: Reader,
  { event, events, dyad, from, to }: DeadlineFilter,
): Promise<DueMoment[]> {
  const conditions = new Conditions();
  conditions.add([event], (id) => `m.event = ${id}`);
  conditions.add([events], (ids) => `m.event in (${amongKeys(ids)})`);
  conditions.add(
    dyad ?? [],
    (a, b) => `m.event in (
      select event from event_dyads where actor = ${a} and recipient = ${b}
      union select event from event_dyads where actor = ${b} and recipient = ${a})`,
  );
  conditions.add([from], (day) => `d.due >= ${day}`);
  conditions.add([to === undefined ? undefined : `${to}T24`], (end) => `d.due <= ${end}`);
  const rows = await reader.query<{ event: string; record: string; due: string; words: string }>(
    `select m.event, d.record, d.due, d.words
     from deadlines d join memberships m on m.record = d.record and m.coding = d.coding
     where ${conditions.where}
     order by d.due, m.event, d.coding, d.record`,
    conditions.values,
  );
  const first = new Map<string, DueMoment>();
  for (const { words, ...row } of rows) {
    const key = `${row.event} ${row.due}`;
    if (!first.has(key)) first.set(key, { ...row, text: words });
  }
  return [...first.values()];
}

/** What the parties of an event did to each other from its day until a moment, oldest first. */
async function meanwhile(reader: Reader, { date, actors, recipients }: Head, until: string): Promise<Head[]> {
  if (date === null) return [];
  const rows = await reader.query<{ head: string }>(
    `select e.head from events e where e.id in (
       select event from event_dyads
       where date between $3 and $4
         and ((actor = any($1) and recipient = any($2)) or (actor = any($2) and recipient = any($1))))
     order by e.date, e.id`,
    [actors.filter(isCoded), recipients.filter(isCoded), date, until.slice(0, 10)],
  );
  return rows.map(({ head }) => JSON.parse(head) as Head);
}
