import type { Reader } from "../driver/driver.js";
import { Conditions } from "./conditions.js";
import { cutPage, placeOf } from "./cursor.js";
import type { Page } from "./event-lines.js";

/** Two parties, and what happened between them in either direction; what both did together counts once. */
export interface DyadLine {
  readonly a: string;
  readonly b: string;
  readonly events: number;
  readonly reports: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** Sum of the events' PLOVER scales. */
  readonly sum: number;
  /** Day of the newest event. */
  readonly last: string | null;
}

export interface DyadsAsked {
  readonly party?: string | undefined;
  /** ISO dates, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** One page of pairs of parties, the busiest first. Throws `bad-cursor`. */
export async function dyadPage(
  reader: Reader,
  { party, from, to }: DyadsAsked,
  { limit, cursor }: Page,
): Promise<{ items: readonly DyadLine[]; next: string | null }> {
  const moves = new Conditions();
  moves.add([party], (code) => `actor = ${code} or recipient = ${code}`);
  moves.add([from], (day) => `date >= cast(${day} as date)`);
  moves.add([to], (day) => `date <= cast(${day} as date)`);
  const after = cursor === undefined ? null : placeOf(cursor, ["number", "string", "string"]);
  const [events, a, b] = after?.map((value) => moves.value(value)) ?? [];
  const rest =
    after === null ? "true" : `events < ${events} or (events = ${events} and (a, b) > (${a}, ${b}))`;
  const rows = await reader.query<{ [name in keyof DyadLine]: DyadLine[name] }>(
    `with moves as (
       select distinct least(actor, recipient) as a, greatest(actor, recipient) as b, event, quad, scale, reports, date
       from event_dyads
       where status = 'happened' and actor <> recipient and actor <> '' and recipient <> ''
         and actor not like '~%' and recipient not like '~%' and ${moves.where}),
     pairs as (
       select a, b, count(*) as events, cast(sum(reports) as bigint) as reports,
         count(*) filter (where quad <= 2) as cooperation, count(*) filter (where quad >= 3) as conflict,
         sum(scale) as sum, max(date) as last
       from moves group by a, b)
     select * from pairs where ${rest} order by events desc, a, b limit ${limit + 1}`,
    moves.values,
  );
  return cutPage(rows, limit, (last) => [last.events, last.a, last.b]);
}
