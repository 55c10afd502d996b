import { monthsFrom, type Period, type Precision, yearOf } from "./calendar.js";

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
