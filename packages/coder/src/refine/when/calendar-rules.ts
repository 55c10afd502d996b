import { dayOf, monthsFrom, onDay, type Period, yearOf, yearsFrom } from "./calendar.js";
import { fixed, fromReport, nearestYear, type Reading } from "./reading.js";
import { MONTH, monthNumber, type Rule, YEAR } from "./rule.js";
import { cut, PART, type Part, partOf } from "./unit.js";

/** Words before a bare month or year that make it a time. */
const LEAD =
  /\b(?:in|since|during|until|till|by|from|throughout|before|after|between|around|last|this|next|past)\s+$/i;
const RANGE_BEFORE = (point: string) =>
  new RegExp(`\\b(?:${point})\\s*(?:to|and|until|till|through|-|–)\\s*$`, "i");
const AFTER_MONTH = RANGE_BEFORE(MONTH);
const AFTER_YEAR = RANGE_BEFORE(YEAR);

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
    if (bare && !LEAD.test(before) && !AFTER_MONTH.test(before)) return null;
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

/** "in 2014", "late 2019", "from 2015 to 2018". */
const YEARS: Rule = {
  pattern: new RegExp(`\\b${PART}?(?<year>${YEAR})(?![\\d,.]\\d|[-–]\\d|s|\\w)`, "gi"),
  read: (groups, before) => {
    const part = partOf(groups);
    if (part === null && !LEAD.test(before) && !AFTER_YEAR.test(before)) return null;
    return fixed(cut(yearsFrom(Number(groups.year)), part));
  },
};

/** "2015-2018", "2015-18". */
const YEAR_SPANS: Rule = {
  pattern: new RegExp(`\\b(?<from>${YEAR})[-–](?<to>${YEAR}|\\d\\d)\\b(?![-–.,]?\\d)`, "gi"),
  read: ({ from = "", to = "" }, before) => {
    const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
    const length = last - Number(from) + 1;
    return length > 1 && LEAD.test(before) ? fixed(yearsFrom(Number(from), length)) : null;
  },
};

/** "the 2015 accord": the accord's year, not that of what is done with it. */
const YEARS_OF_THINGS: Rule = {
  pattern: new RegExp(
    `(?<=\\b(?:the|a|an|its|their|his|her|this)\\s+|['’]s?\\s+)(?<year>${YEAR})(?=[ -][a-z])`,
    "gi",
  ),
  read: ({ year }) => fixed(yearsFrom(Number(year))),
  attributive: true,
};

/** "the 1980s", "the late 1990s", "the '90s". */
const DECADES: Rule = {
  pattern:
    /(?<!\w)(?:(?<part>early|mid|late)[ -])?(?:(?<decade>(?:1[5-9]|20)\d0)|['’](?<short>[2-9]0))['’]?s\b/gi,
  read: ({ decade, short, part }) => {
    const first = Number(decade ?? `19${short}`);
    const [skip, length] = DECADE_PARTS[part?.toLowerCase() ?? ""] ?? [0, 10];
    return fixed(yearsFrom(first + skip, length));
  },
};
const DECADE_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 3],
  late: [6, 4],
};

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

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

/** "the first quarter of 2023", "Q3 2021". */
const QUARTERS: Rule = {
  pattern: new RegExp(
    `\\b(?:(?<nth>first|second|third|fourth|last) quarter(?: of|,)?|Q(?<n>[1-4])(?: of|,)?) (?<year>${YEAR})\\b`,
    "gi",
  ),
  read: ({ nth, n, year }) => {
    const quarter = n === undefined ? ORDINALS[nth?.toLowerCase() ?? ""]! : Number(n);
    return fixed(monthsFrom(Number(year), 3 * quarter - 2, 3));
  },
};

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

/** Feasts of a fixed day, as [month, day]. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  "may day": [5, 1],
  "bastille day": [7, 14],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
};

const FEAST: Rule = {
  pattern: new RegExp(
    `\\b(?<feast>${Object.keys(FEASTS).join("|").replaceAll("'", "['’]")})(?:,? (?<year>${YEAR}))?\\b`,
    "gi",
  ),
  read: ({ feast = "", year }, before) => {
    const name = feast.toLowerCase().replace("’", "'");
    if (name === "christmas" && !/\b(?:at|on|by|until)\s+$/i.test(before)) return null;
    const [month, day] = FEASTS[name]!;
    const dayIn = (y: number) => onDay(dayOf(y, month, day));
    return year === undefined ? nearestYear(dayIn) : fixed(dayIn(Number(year)));
  },
};

export const CALENDAR_RULES: readonly Rule[] = [
  DAY_SPANS,
  FEAST,
  QUARTERS,
  SEASON,
  MONTHS,
  YEAR_SPANS,
  DECADES,
  YEARS,
  YEARS_OF_THINGS,
];
