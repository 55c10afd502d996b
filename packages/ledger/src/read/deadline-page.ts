import type { DeadlineState, DueMoment, RunningDeadline } from "../deadlines/deadlines.js";
import { runningDeadlines } from "../deadlines/read.js";
import type { Reader } from "../driver/driver.js";
import { Conditions } from "./conditions.js";
import { cursorOf, placeOf } from "./cursor.js";
import type { Page } from "./event-lines.js";

/** Which deadlines; what is not given does not matter. */
export interface DeadlinesAsked {
  readonly state?: DeadlineState | undefined;
  /** Two codes: one of them set it for the other. */
  readonly dyad?: readonly [string, string] | undefined;
  /** Who set it, or for whom it was set. */
  readonly party?: string | undefined;
}

/** Deadlines looked at for one page, where many have another state than the one asked for. */
const MOST_ROUNDS = 20;

/** One page of deadlines: open ones as they come due, all others the latest first. Throws `bad-cursor`. */
export async function deadlinePage(
  reader: Reader,
  asked: DeadlinesAsked,
  { limit, cursor, now }: Page & { readonly now: Date },
): Promise<{ items: readonly RunningDeadline[]; next: string | null }> {
  const items: RunningDeadline[] = [];
  let after = cursor === undefined ? undefined : (placeOf(cursor, ["string", "string"]) as [string, string]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rows = await dueRows(reader, asked, { after, limit: limit + 1, now });
    const running = await runningDeadlines(reader, rows, now);
    for (const deadline of running) {
      if (asked.state !== undefined && deadline.state !== asked.state) continue;
      if (items.length === limit) return { items, next: cursorOf(placeOfDeadline(items.at(-1)!)) };
      items.push(deadline);
    }
    if (rows.length <= limit) return { items, next: null };
    after = placeOfDeadline(rows.at(-1)!);
  }
  return { items, next: after === undefined ? null : cursorOf(after) };
}

const placeOfDeadline = ({ due, event }: { due: string; event: string }): [string, string] => [due, event];

interface Round {
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
  readonly now: Date;
}

/** Each due moment of an event once, as the first report tells it. */
async function dueRows(
  reader: Reader,
  { state, dyad, party }: DeadlinesAsked,
  { after, limit, now }: Round,
): Promise<DueMoment[]> {
  const conditions = new Conditions();
  const soonest = state === "open";
  if (soonest) conditions.add([now.toISOString().slice(0, 10)], (day) => `d.due >= ${day}`);
  if (state === "expired") conditions.add([now.toISOString()], (moment) => `d.due < ${moment}`);
  conditions.add(
    dyad ?? [],
    (a, b) => `m.event in (
      select event from event_dyads where actor = ${a} and recipient = ${b}
      union select event from event_dyads where actor = ${b} and recipient = ${a})`,
  );
  conditions.add(
    [party],
    (code) => `m.event in (
      select event from event_dyads where actor = ${code} union select event from event_dyads where recipient = ${code})`,
  );
  conditions.add(after ?? [], (due, event) => `(d.due, m.event) ${soonest ? ">" : "<"} (${due}, ${event})`);
  const direction = soonest ? "asc" : "desc";
  const rows = await reader.query<{ event: string; due: string; record: string; words: string }>(
    `select event, due, record, words from (
       select m.event, d.due, d.record, d.words,
         row_number() over (partition by m.event, d.due order by d.coding, d.record) as telling
       from deadlines d join memberships m on m.record = d.record and m.coding = d.coding
       where ${conditions.where}) as told
     where telling = 1
     order by due ${direction}, event ${direction} limit ${limit}`,
    conditions.values,
  );
  return rows.map(({ words, ...row }) => ({ ...row, text: words }));
}
