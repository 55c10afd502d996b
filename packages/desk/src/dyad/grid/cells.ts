import type { SeriesPoint } from "@demarche/server/schemas";
import { daysBetween } from "../../wording/dates.js";

/** One day of the grid: how much there was, and whether it was more cooperation or more conflict. */
export interface Cell {
  readonly day: string;
  /** Column 0 to 365: the day within a leap year, so that the same day of all years stands in one column. */
  readonly column: number;
  readonly events: number;
  readonly sum: number;
}

/** The days that have events, by year, the newest year first; years between stand empty. */
export function cellsOf(
  series: readonly SeriesPoint[],
): { readonly year: number; readonly cells: readonly Cell[] }[] {
  const days = new Map<string, { events: number; sum: number }>();
  for (const { period, basis, sum } of series) {
    const day = days.get(period) ?? { events: 0, sum: 0 };
    days.set(period, { events: day.events + basis.events, sum: day.sum + sum });
  }
  const cells = [...days].map(
    ([day, { events, sum }]): Cell => ({ day, column: columnOf(day), events, sum }),
  );
  const years = cells.map(({ day }) => Number(day.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => last - at).map((year) => ({
    year,
    cells: cells.filter(({ day }) => day.startsWith(`${year}-`)),
  }));
}

/** 2024 was a leap year: 1 January is 0, 29 February 59, 31 December 365. */
export const columnOf = (day: string): number => daysBetween("2024-01-01", `2024${day.slice(4)}`);

/** The days around a column of a year: what a click on the grid opens. */
export function dayOfColumn(year: number, column: number): string {
  const day = new Date(Date.UTC(2024, 0, 1 + Math.min(Math.max(Math.round(column), 0), 365)));
  const date = `${year}${day.toISOString().slice(4, 10)}`;
  return Number.isNaN(Date.parse(date)) || !date.endsWith("02-29") || year % 4 === 0 ? date : `${year}-02-28`;
}
