import {
  addMonths,
  type Day,
  monthOf,
  monthsFrom,
  onDay,
  type Period,
  type Precision,
  weekAround,
  yearOf,
  yearsFrom,
} from "./calendar.js";

/** What dates are counted in. Hours count here only as days. */
export type Unit = "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

export const UNIT = "hour|day|night|week|fortnight|month|year|decade|century|centurie";

const UNITS: Readonly<Record<string, Unit>> = { night: "day", fortnight: "week", centurie: "century" };

/** The unit that a word names, in the singular or without its plural s. */
export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  return UNITS[lower] ?? (lower as Unit);
}

/** A day that many units on. Hours are rounded up to days. */
export function shiftDay(day: Day, unit: Unit, count: number): Day {
  switch (unit) {
    case "hour":
      return day + Math.sign(count) * Math.ceil(Math.abs(count) / 24);
    case "day":
      return day + count;
    case "week":
      return day + 7 * count;
    case "month":
      return addMonths(day, count);
    default:
      return addMonths(day, 12 * YEARS[unit] * count);
  }
}

const YEARS = { year: 1, decade: 10, century: 100 } as const;

/** The calendar week, month or year that holds a day: what "last week" or "two months ago" shift by. */
export function wholeUnit(unit: Unit, day: Day): Period {
  switch (unit) {
    case "week":
      return weekAround(day);
    case "month":
      return monthsFrom(yearOf(day), monthOf(day));
    case "hour":
    case "day":
      return onDay(day);
    default: {
      const first = Math.floor(yearOf(day) / YEARS[unit]) * YEARS[unit];
      return yearsFrom(first, YEARS[unit]);
    }
  }
}

const FINENESS: readonly Precision[] = ["day", "week", "month", "year"];

/** The unit that a period is known to. */
export function isAsFineAs(precision: Precision, unit: Unit): boolean {
  const wanted = unit === "hour" ? 0 : FINENESS.indexOf(unit as Precision);
  return wanted < 0 || FINENESS.indexOf(precision) <= wanted;
}
