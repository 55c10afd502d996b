import type { Row, Status } from "@demarche/ledger";
import type { Basis, Source } from "../source.js";
import { eventsSince, TOUCHED, type Touched } from "./events.js";
import { type NewReports, reportsSince } from "./reports.js";

/** What new events add to a pair of parties in one direction. */
export interface DyadMove {
  readonly actor: string;
  readonly recipient: string;
  readonly status: Status;
  readonly basis: Basis;
  readonly cooperation: number;
  readonly conflict: number;
  /** Sum of the new events' PLOVER scales. */
  readonly sum: number;
}

/** A decision of a person about events. */
export interface PersonsChange {
  readonly decision: number;
  readonly kind: "merge" | "split" | "undo";
  readonly by: string;
  readonly because: string;
  readonly at: string;
}

/** What came into a ledger, and what of it changed, after a moment. */
export interface Since {
  readonly reports: NewReports;
  readonly newEvents: readonly Touched[];
  /** Events that were there before and that more records tell now. */
  readonly toldAgain: readonly Touched[];
  /** Pairs with new events, those with most first. */
  readonly dyads: readonly DyadMove[];
  readonly people: readonly PersonsChange[];
}

type MoveRow = Omit<DyadMove, "basis"> & Basis & Row;

const DYADS = `
  with ${TOUCHED}
  select d.actor, d.recipient, d.status, count(*) as events, sum(d.reports) as reports,
    count(*) filter (where d.quad <= 2) as cooperation, count(*) filter (where d.quad >= 3) as conflict,
    sum(d.scale) as sum
  from event_dyads d
  join touched t on t.event = d.event
  where t.fresh
  group by 1, 2, 3
  order by events desc, 1, 2, 3`;

export const PEOPLE = `
  select seq as decision, kind, made_by as "by", because, made_at as at
  from decisions
  where made_at > cast($1 as timestamptz) and made_by <> 'rule'
  order by seq`;

/** What changed in a ledger after a moment (an ISO date-time), by when it came in, not by when it happened. */
export async function changedSince(source: Source, moment: string): Promise<Since> {
  const moves = await source.select<MoveRow>(DYADS, [moment]);
  return {
    reports: await reportsSince(source, moment),
    newEvents: await eventsSince(source, moment, { fresh: true }),
    toldAgain: await eventsSince(source, moment, { fresh: false }),
    dyads: moves.map(({ events, reports, ...move }) => ({ ...move, basis: { events, reports } })),
    people: await source.select<PersonsChange & Row>(PEOPLE, [moment]),
  };
}
