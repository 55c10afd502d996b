import type { AnswerList, DeadlineList, EventList, Series } from "@demarche/server/schemas";
import { address } from "../api/fetch.js";
import { useAnswer, useList } from "../api/queries.js";
import { addDays } from "../wording/dates.js";
import { type DyadSearch, quadsOf, statusesOf } from "./search.js";
import { HALF_LIFE } from "./temperature/curve.js";
import { periodOf, type Window } from "./window.js";

/** More marks than this would hide each other; bars take their place. */
export const MOST_MARKS = 500;

/** All that the dyad's picture and table are made of, for the days shown. */
export function useDyad(a: string, b: string, whole: Window, window: Window, search: DyadSearch) {
  const path = `/dyads/${a}/${b}`;
  const filter = {
    dyad: `${a},${b}`,
    ...window,
    quad: search.quad,
    status: search.status,
  };
  const by = periodOf(window);
  const lead = addDays(window.from, -10 * HALF_LIFE);
  const marks = useAnswer<EventList>(
    address("/events", { ...filter, sort: "oldest", limit: MOST_MARKS, facets: 1 }),
  );
  const series = useAnswer<Series>(address(`${path}/series`, { by, from: lead, to: window.to }));
  const strip = useAnswer<Series>(address(`${path}/series`, { by: periodOf(whole) }));
  const grid = useAnswer<Series>(
    address(`${path}/series`, { by: "day", from: gridFrom(whole), to: whole.to }),
  );
  const answers = useAnswer<AnswerList>(address(`${path}/answers`, { ...window, limit: MOST_MARKS }));
  const deadlines = useAnswer<DeadlineList>(address(`${path}/deadlines`, { limit: MOST_MARKS }));
  const table = useList<EventList>(address("/events", { ...filter, limit: 100 }));
  return { filter, by, marks, series, strip, grid, answers, deadlines, table };
}

/** The grid shows ten years at most. */
const gridFrom = ({ from, to }: Window) => (addDays(to, -3652) > from ? addDays(to, -3652) : from);

/** The series of the window alone, without the days before it and what the filters leave out. */
export function seriesShown(series: Series | undefined, window: Window, search: DyadSearch) {
  const quads = quadsOf(search);
  const statuses = statusesOf(search);
  return (series?.items ?? [])
    .filter(({ period, status }) => period >= window.from && statuses.includes(status))
    .map((point) => ({
      ...point,
      quads: Object.fromEntries(quads.map((quad) => [quad, point.quads[quad] ?? 0])) as typeof point.quads,
    }));
}
