import { addDays, daysBetween } from "../wording/dates.js";
import type { DyadSearch } from "./search.js";

/** The days shown, first and last included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** All days of which a dyad has events, with a little air; a year of them at most is shown at first. */
export function wholeOf(first: string, last: string): Window {
  const air = Math.max(3, Math.round(daysBetween(first, last) * 0.02));
  return { from: addDays(first, -air), to: addDays(last, air) };
}

const AT_FIRST = 365;

export function windowOf({ from, to }: DyadSearch, whole: Window): Window {
  const end = to ?? whole.to;
  const start = from ?? (to === undefined ? latest(whole, AT_FIRST).from : whole.from);
  return start <= end ? { from: start, to: end } : { from: end, to: start };
}

/** The last so many days of what there is. */
export function latest(whole: Window, days: number): Window {
  const from = addDays(whole.to, -days);
  return { from: later(from, whole.from), to: whole.to };
}

/** Bars and curves by day, week or month, so that there are never more than some hundreds of points. */
export function periodOf({ from, to }: Window): "day" | "week" | "month" {
  const days = daysBetween(from, to);
  if (days <= 800) return "day";
  return days <= 4000 ? "week" : "month";
}

const later = (a: string, b: string): string => (a > b ? a : b);
