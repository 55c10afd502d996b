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
    case "year":
      return yearsFrom(yearOf(day));
    default:
      return yearsFrom(
        Math.floor(yearOf(day) / (10 * YEARS_IN_TENS[unit])) * 10 * YEARS_IN_TENS[unit],
        10 * YEARS_IN_TENS[unit],
      );
  }
}

const YEARS_IN_TENS = { decade: 1, century: 10 } as const;

const FINENESS: readonly Precision[] = ["day", "week", "month", "year"];

/** The unit that a period is known to. */
export function isAsFineAs(precision: Precision, unit: Unit): boolean {
  const wanted = unit === "hour" ? 0 : FINENESS.indexOf(unit as Precision);
  return wanted < 0 || FINENESS.indexOf(precision) <= wanted;
}

/** The first, middle or last stretch of a period ("early June", "the end of the year"). */
export type Part = "early" | "mid" | "late" | "first half" | "second half";

const PARTS: Readonly<Record<string, Part>> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
  "first half": "first half",
  "second half": "second half",
};

export const PART =
  "(?:(?<part>early|mid|late)(?:\\s+in|\\s+on)?[ -]|(?:the\\s+)?(?<partof>beginning|start|middle|end|first half|second half)\\s+of\\s+)";

export function partOf({ part, partof }: Readonly<Record<string, string | undefined>>): Part | null {
  return PARTS[(part ?? partof ?? "").toLowerCase().replace(/\s+/g, " ")] ?? null;
}

/** Months are cut into three by days, years by months. The precision is that of the pieces. */
export function cut(period: Period, part: Part | null): Period {
  if (part === null) return period;
  const [from, to] = SHARES[part];
  if (period.precision === "year" && yearOf(period.start) === yearOf(period.end)) {
    const year = yearOf(period.start);
    return monthsFrom(year, 1 + 12 * from, Math.round(12 * (to - from)));
  }
  const days = period.end - period.start + 1;
  return {
    start: period.start + Math.floor(days * from),
    end: period.start + Math.floor(days * to) - 1,
    precision: PIECE[period.precision],
  };
}

const THIRD = 1 / 3;
const SHARES: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, THIRD],
  mid: [THIRD, 2 * THIRD],
  late: [2 * THIRD, 1],
  "first half": [0, 0.5],
  "second half": [0.5, 1],
};
const PIECE: Readonly<Record<Precision, Precision>> = {
  day: "day",
  week: "day",
  month: "week",
  year: "year",
};
