import type { SeriesPoint } from "@demarche/server/schemas";
import { addDays, daysBetween } from "../../wording/dates.js";
import type { Window } from "../window.js";

/** Days after which an event counts half, as the server has it where it is not told otherwise. */
export const HALF_LIFE = 30;

export interface Reading {
  readonly day: string;
  readonly value: number;
}

/**
 * How warm or cold one side was to the other on each day of a window: the sum of what happened, each event's scale
 * halved with every half-life. `step` days apart; the series has to begin some half-lives before the window.
 */
export function curveOf(
  series: readonly SeriesPoint[],
  actor: string,
  { from, to }: Window,
  step: number,
): Reading[] {
  const moves = series
    .filter((point) => point.actor === actor && point.status === "happened")
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  const readings: Reading[] = [];
  let value = 0;
  let seen = 0;
  let before = from;
  for (let day = from; day <= to; day = addDays(day, step)) {
    value *= decay(daysBetween(before, day));
    for (; seen < moves.length && moves[seen]!.period <= day; seen++)
      value += moves[seen]!.sum * decay(daysBetween(moves[seen]!.period, day));
    readings.push({ day, value });
    before = day;
  }
  return readings;
}

const decay = (days: number) => 0.5 ** (days / HALF_LIFE);
