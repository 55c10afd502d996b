import type { DateInfo } from "../../record.js";

/** Days of the proleptic Gregorian calendar, counted from 1970-01-01: no clock, no time zone. */
export type Day = number;
export type Precision = DateInfo["precision"];

/** From the first day to the last, both included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
}

const MILLISECONDS = 86_400_000;

/** `month` counts from 1 and may run over either end of the year. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

export function dayFromIso(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split("-").map(Number);
  return dayOf(year, month, day);
}

export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** From 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth() + 1;
}

/** From 0, Sunday, to 6. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day some months on, or the last of its month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MILLISECONDS).getUTCDate();
  const year = yearOf(day);
  const month = monthOf(day) + months;
  return Math.min(dayOf(year, month, date), dayOf(year, month + 1, 0));
}

export function onDay(day: Day): Period {
  return { start: day, end: day, precision: "day" };
}

/** The week from Monday to Sunday (ISO 8601) that holds a day. */
export function weekAround(day: Day): Period {
  const start = day - ((weekdayOf(day) + 6) % 7);
  return { start, end: start + 6, precision: "week" };
}

/** Whole months: one, or `length` of them for quarters and seasons. */
export function monthsFrom(year: number, month: number, length = 1): Period {
  return {
    start: dayOf(year, month, 1),
    end: dayOf(year, month + length, 0),
    precision: "month",
  };
}

export function yearsFrom(year: number, length = 1): Period {
  return { start: dayOf(year, 1, 1), end: dayOf(year + length - 1, 12, 31), precision: "year" };
}
