import type { Category, QuadCode } from "@demarche/coder";
import type { Status } from "@demarche/ledger";
import { DYAD_EVENTS, type Dyad, dyadValues, type Span } from "./dyad.js";
import type { Basis, Source } from "./source.js";

export type Period = "day" | "week" | "month";

/** The events of one period and one status. */
export interface SeriesPoint {
  /** First day of the period, an ISO date; weeks begin on Monday. */
  readonly period: string;
  readonly status: Status;
  readonly basis: Basis;
  /** Events of each quad class and category; what is not there is 0. */
  readonly quads: Readonly<Partial<Record<QuadCode, number>>>;
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  /** Sum and mean of the events' PLOVER scales, -10 (conflict) to 10 (cooperation). */
  readonly sum: number;
  readonly mean: number;
}

type Group = {
  readonly period: string;
  readonly status: Status;
  readonly category: Category;
  readonly quad: QuadCode;
  readonly events: number;
  readonly reports: number;
  readonly sum: number;
};

const GROUPS = `
  with moves as (${DYAD_EVENTS})
  select cast(date_trunc(cast($7 as text), date) as date) as period, status, category, quad,
    count(*) as events, sum(reports) as reports, sum(scale) as sum
  from moves
  group by 1, 2, 3, 4
  order by 1, 2, 3, 4`;

/** A dyad's events by period, each status apart, oldest first. A period and status without events has no point. */
export async function dyadSeries(
  source: Source,
  dyad: Dyad,
  { by, ...span }: Span & { readonly by: Period },
): Promise<SeriesPoint[]> {
  const groups = await source.select<Group>(GROUPS, [...dyadValues(dyad, span), by]);
  const points = new Map<string, SeriesPoint>();
  for (const group of groups) {
    const key = `${group.period} ${group.status}`;
    points.set(key, withGroup(points.get(key), group));
  }
  return [...points.values()];
}

function withGroup(point: SeriesPoint | undefined, group: Group): SeriesPoint {
  const { period, status, category, quad, events } = group;
  const basis = {
    events: (point?.basis.events ?? 0) + events,
    reports: (point?.basis.reports ?? 0) + group.reports,
  };
  const sum = (point?.sum ?? 0) + group.sum;
  return {
    period,
    status,
    basis,
    quads: { ...point?.quads, [quad]: (point?.quads[quad] ?? 0) + events },
    categories: { ...point?.categories, [category]: (point?.categories[category] ?? 0) + events },
    sum,
    mean: sum / basis.events,
  };
}
