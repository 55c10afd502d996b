import type { Row } from "@demarche/ledger";
import type { Source } from "../source.js";
import { eventsSince, TOUCHED, type Touched } from "./events.js";
import { type NewReports, reportsSince } from "./reports.js";
import { PEOPLE, type PersonsChange } from "./since.js";

/** New events that happened, of one sort. */
interface Move {
  readonly events: number;
  readonly cooperation: number;
  readonly conflict: number;
  /** Sum of the events' PLOVER scales. */
  readonly sum: number;
}

/** Between two parties, in either direction; what both do together counts once. */
export type PairMove = Move & { readonly a: string; readonly b: string };

/** In one country. */
export type CountryMove = Move & { readonly country: string };

/** What came in after a moment and stands out. */
export interface News {
  readonly reports: NewReports;
  /** Events that are new, and those that were there before and are told again. */
  readonly counts: { readonly fresh: number; readonly again: number };
  readonly newEvents: readonly Touched[];
  readonly toldAgain: readonly Touched[];
  readonly pairs: readonly PairMove[];
  readonly countries: readonly CountryMove[];
  /** The newest last. */
  readonly people: readonly PersonsChange[];
}

const COUNTS = `
  with ${TOUCHED}
  select count(*) filter (where fresh) as fresh, count(*) filter (where not fresh) as again
  from touched`;

const MOVE = `count(*) as events, count(*) filter (where quad <= 2) as cooperation,
    count(*) filter (where quad >= 3) as conflict, sum(scale) as sum`;

const PAIRS = `
  with ${TOUCHED},
  moves as (
    select distinct least(d.actor, d.recipient) as a, greatest(d.actor, d.recipient) as b, d.event, d.quad, d.scale
    from touched t
    join event_dyads d on d.event = t.event
    where t.fresh and d.status = 'happened' and d.actor <> d.recipient and d.actor <> '' and d.recipient <> ''
      and d.actor not like '~%' and d.recipient not like '~%')
  select a, b, ${MOVE}
  from moves
  group by a, b
  order by events desc, a, b`;

const COUNTRIES = `
  with ${TOUCHED}
  select e.country, ${MOVE}
  from touched t
  join events e on e.id = t.event
  where t.fresh and e.status = 'happened' and e.country is not null
  group by e.country
  order by events desc, e.country`;

/** What came in after a moment (an ISO date-time); of each list at most `most` items, countries all. */
export async function newsSince(source: Source, moment: string, most: number): Promise<News> {
  const [counts] = await source.select<News["counts"] & Row>(COUNTS, [moment]);
  const people = await source.select<PersonsChange & Row>(
    `select * from (${PEOPLE}) as decided order by decision desc limit ${most}`,
    [moment],
  );
  return {
    reports: await reportsSince(source, moment),
    counts: counts!,
    newEvents: await eventsSince(source, moment, { fresh: true, most }),
    toldAgain: await eventsSince(source, moment, { fresh: false, most }),
    pairs: await source.select<PairMove & Row>(`${PAIRS} limit ${most}`, [moment]),
    countries: await source.select<CountryMove & Row>(COUNTRIES, [moment]),
    people: people.reverse(),
  };
}
