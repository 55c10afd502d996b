import { dayOf, monthsFrom, type Period, yearOf } from "./calendar.js";
import { isLedIn } from "./lead.js";
import { cut, PART, type Part, partOf } from "./part.js";
import { fixed, fromReport, nearestYear, type Reading } from "./reading.js";
import { MONTH, monthNumber, type Rule, YEAR } from "./rule.js";

const inPart =
  (reading: Reading, part: Part | null): Reading =>
  (setting) => {
    const period = reading(setting);
    return period === null ? null : cut(period, part);
  };

/** "in March", "early June", "May 2019", "June last year"; "May" and "March" alone are names and verbs. */
const MONTHS: Rule = {
  pattern: new RegExp(
    `\\b${PART}?(?<which>last |this |next )?(?<month>${MONTH})(?:,? (?:of )?(?:(?<year>${YEAR})|(?<whose>last|this|next) year))?(?![\\w-])`,
    "gi",
  ),
  read: (groups, before, after) => {
    const month = monthNumber(groups.month ?? "");
    if (month === null || isDayOfMonth(before, after)) return null;
    const { which = "", year, whose } = groups;
    const bare = year === undefined && whose === undefined && which === "" && partOf(groups) === null;
    if (bare && !isLedIn(before)) return null;
    return inPart(monthReading(month, year, whose, which), partOf(groups));
  },
};

/** "3 May" and "May 3" are chrono's; "May's" is a name. */
function isDayOfMonth(before: string, after: string): boolean {
  return /^\s+\d{1,2}\b|^['’]s\b/.test(after) || /\d(?:st|nd|rd|th)?(?: of)?\s+$/.test(before);
}

function monthReading(
  month: number,
  year: string | undefined,
  whose: string | undefined,
  which: string,
): Reading {
  if (year !== undefined) return fixed(monthsFrom(Number(year), month));
  if (whose === undefined) return relativeTo(which, (y) => monthsFrom(y, month));
  const shift = { last: -1, next: 1 }[whose.toLowerCase()] ?? 0;
  return fromReport((report) => monthsFrom(yearOf(report) + shift, month));
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Three months each, by the meteorologists' count in the north; a winter bears the year it begins in. */
const SEASON: Rule = {
  pattern: new RegExp(
    `\\b${PART}?(?<which>last |this |next |the )?(?<season>spring|summer|autumn|fall|winter)(?: of|,)?(?: (?<year>${YEAR}))?\\b`,
    "gi",
  ),
  read: (groups, before) => {
    const { season = "", which = "", year } = groups;
    const month = SEASONS[season.toLowerCase()]!;
    if (year !== undefined) return fixed(monthsFrom(Number(year), month, 3));
    const named =
      /last|this|next/i.test(which) || (/\b(?:in|since|during)\s+$/i.test(before) && season !== "fall");
    return named ? relativeTo(which, (y) => monthsFrom(y, month, 3)) : null;
  },
};

/** "last summer" is the one before a summer that still runs, "this summer" that of the year. */
function relativeTo(which: string, periodIn: (year: number) => Period): Reading {
  const nearest = nearestYear(periodIn);
  if (/next/i.test(which)) return (setting) => nearest({ ...setting, future: true });
  if (/this/i.test(which)) return fromReport((report) => periodIn(yearOf(report)));
  if (!/last/i.test(which)) return nearest;
  return (setting) => {
    const period = nearest({ ...setting, future: false });
    if (period === null || setting.report === null || period.end < setting.report) return period;
    return nearest({ ...setting, future: false, report: period.start - 1 });
  };
}

/** "between 1 and 4 May", "3-5 May 2022". */
const DAY_SPANS: Rule = {
  pattern: new RegExp(
    `\\b(?<from>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:and|to|until|through|-|–)\\s*(?:the\\s+)?(?<to>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?(?![\\w-])`,
    "gi",
  ),
  read: ({ from, to, month = "", year }) => {
    const number = monthNumber(month);
    if (number === null || Number(from) >= Number(to) || Number(to) > 31) return null;
    const days = (y: number): Period => ({
      start: dayOf(y, number, Number(from)),
      end: dayOf(y, number, Number(to)),
      precision: "day",
    });
    return year === undefined ? nearestYear(days) : fixed(days(Number(year)));
  },
};

export const MONTH_RULES: readonly Rule[] = [DAY_SPANS, SEASON, MONTHS];
