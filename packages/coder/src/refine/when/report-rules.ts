import { parseNumber } from "../numbers.js";
import { type Day, dayOf, monthOf, onDay, type Period, weekAround, yearOf } from "./calendar.js";
import { fromReport, isDay, type Reading, weekday } from "./reading.js";
import { COUNT, type Rule, WEEKDAY, weekdayNumber } from "./rule.js";
import { cut, PART, partOf, shiftDay, UNIT, unitOf, wholeUnit } from "./unit.js";

const onReport = (shift: number): Reading => fromReport((report) => onDay(report + shift));

/** Single words and set phrases, by how far from the report they lie. */
const DAYS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
  yesterday: -1,
  "last night": -1,
  "earlier today": 0,
  "later today": 0,
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  tomorrow: 1,
};

const NAMED_DAYS: Rule = {
  pattern: new RegExp(`\\b(?<name>${Object.keys(DAYS).join("|")})\\b(?! and tomorrow)`, "gi"),
  read: ({ name = "" }) => onReport(DAYS[name.toLowerCase()]!),
};

/** The night before the report; beside a date of its own ("overnight on Sunday") it adds nothing. */
const OVERNIGHT: Rule = {
  pattern: /\bovernight\b(?! (?:on|in|into|to|from|stay|between))/gi,
  read: () => fromReport((report) => ({ start: report - 1, end: report, precision: "day" })),
};

const NEARNESS = { last: "last", next: "next" } as const;

/** "on Monday", "last Friday"; "Mondays" and "every Monday" are habits. */
const WEEKDAYS: Rule = {
  pattern: new RegExp(
    `\\b(?<which>last |next |this coming |this past |this |coming )?(?<day>${WEEKDAY})\\b`,
    "gi",
  ),
  read: ({ which = "", day = "" }, before) => {
    const number = weekdayNumber(day);
    if (number === null || /\b(?:every|each|black|palm|bloody|good|easter|ash)\s+$/i.test(before))
      return null;
    return weekday(number, NEARNESS[which.trim().toLowerCase() as keyof typeof NEARNESS] ?? "near");
  },
};

/** "Tuesday last week". */
const WEEKDAYS_OF_WEEKS: Rule = {
  pattern: new RegExp(`\\b(?<day>${WEEKDAY}) (?:of )?(?<which>last|this|next) week\\b`, "gi"),
  read: ({ which = "", day = "" }) => {
    const number = weekdayNumber(day);
    if (number === null) return null;
    return fromReport((report) =>
      onDay(weekAround(report + 7 * STEP[which.toLowerCase()]!).start + ((number + 6) % 7)),
    );
  },
};

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  the: 0,
  next: 1,
  coming: 1,
};

/** "last month", "early this year", "at the end of the week". */
const WHOLE_UNITS: Rule = {
  pattern: new RegExp(
    `\\b${PART}?(?<which>last|this|next|the) (?<unit>week|month|year|decade|century)\\b(?! (?:before|after|earlier|later)|['’-]?\\d|-)`,
    "gi",
  ),
  read: (groups) => {
    const part = partOf(groups);
    const which = groups.which?.toLowerCase() ?? "";
    if (which === "the" && part === null) return null;
    const unit = unitOf(groups.unit ?? "");
    return fromReport((report) => cut(wholeUnit(unit, shiftDay(report, unit, STEP[which]!)), part));
  },
};

/** "earlier this week" ends with the report, "later this year" begins with it. */
const SIDES_OF_UNITS: Rule = {
  pattern: /\b(?<side>earlier|later) this (?<unit>week|month|year)\b/gi,
  read: ({ side = "", unit = "" }) =>
    fromReport((report) => {
      const whole = wholeUnit(unitOf(unit), report);
      return /earlier/i.test(side) ? { ...whole, end: report } : { ...whole, start: report };
    }),
};

/** "this weekend": Saturday and Sunday. */
const WEEKENDS: Rule = {
  pattern: /\b(?<which>last |next |this coming |this past |this |past |coming |the past |the )weekend\b/gi,
  read: ({ which = "" }) =>
    fromReport((report, future) => {
      const coming = weekAround(report).start + 5;
      const ahead = future || /next|coming/i.test(which);
      const saturday = ahead || coming <= report ? coming : coming - 7;
      return { start: saturday, end: saturday + 1, precision: "day" };
    }),
};

/** "over the past three days", "in the last month", "the next 48 hours"; of "the past" one only. */
const STRETCHES: Rule = {
  pattern: new RegExp(
    `\\b(?:the |these )?(?<which>past|last|previous|coming|next) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})(?<many>s?)\\b`,
    "gi",
  ),
  read: ({ which = "", count, unit = "", many }, before, after) => {
    if (count === undefined && (many !== "" || !/\b(?:over|in|during|within|for)\s+$/i.test(before)))
      return null;
    if (/^\s+(?:before|after|earlier|later)\b/.test(after)) return null;
    return fromReport((report) =>
      stretch(report, which.toLowerCase(), unit, parseNumber(count ?? "one") ?? 1),
    );
  },
};

function stretch(report: Day, which: string, unit: string, count: number): Period {
  const step = STEP[which]!;
  const other = shiftDay(report, unitOf(unit), step * count);
  return { start: Math.min(report, other), end: Math.max(report, other), precision: "day" };
}

/** "two weeks ago" is known to the week, "years ago" to nothing. */
const AGO: Rule = {
  pattern: new RegExp(
    `\\b(?:(?:about|around|some|almost|nearly|over|just|exactly|more than|less than) )?(?:(?<count>${COUNT}|several|many|a few|some) )?(?<unit>${UNIT})s? ago\\b`,
    "gi",
  ),
  read: ({ count, unit = "" }) => awayBy(count, unit, -1),
};

const FROM_NOW: Rule = {
  pattern: new RegExp(`\\b(?:in )?(?<count>${COUNT}) (?<unit>${UNIT})s?(?: from now|['’]s? time)\\b`, "gi"),
  read: ({ count, unit = "" }) => awayBy(count, unit, 1),
};

const COMING = /\b(?:will|would|is to|are to|due|scheduled|expected|plans?|planned|shall)\b/i;

/** "the first time in 23 years", "the worst storm in ten years". */
const RECORD = /\b(?:time|once|first|last|only|most|\w+est|\w+est \w+)\s+in\s+$/i;

/** "in three weeks" of something to come; of something past it tells how long it took. */
const IN: Rule = {
  pattern: new RegExp(
    `(?<=\\bin )(?<count>${COUNT}) (?<unit>${UNIT})s?\\b(?! (?:from|of|time|ago|later)|['’])`,
    "gi",
  ),
  read: ({ count, unit = "" }, before) =>
    COMING.test(before) && !RECORD.test(before) ? awayBy(count, unit, 1) : null,
};

/** "on the 15th": of the report's month, or the one before or after. */
const DAYS_OF_MONTH: Rule = {
  pattern:
    /(?<=\bon )the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?= of (?:this|last) month|[.,;]|$| (?:it|he|she|they|the|a|an)\b| [a-z]+ed\b)/gi,
  read: ({ day }) => fromReport((report, future) => dayOfMonth(report, future, Number(day))),
};

function dayOfMonth(report: Day, future: boolean, day: number): Period | null {
  const here = dayOf(yearOf(report), monthOf(report), day);
  const passed = future ? here < report : here > report;
  const month = monthOf(report) + (passed ? (future ? 1 : -1) : 0);
  return isDay(yearOf(report), month, day) ? onDay(dayOf(yearOf(report), month, day)) : null;
}

function awayBy(count: string | undefined, word: string, direction: 1 | -1): Reading {
  const number = count === undefined ? null : parseNumber(count);
  const unit = unitOf(word);
  return fromReport((report) =>
    number === null ? null : wholeUnit(unit, shiftDay(report, unit, direction * number)),
  );
}

export const REPORT_RULES: readonly Rule[] = [
  NAMED_DAYS,
  OVERNIGHT,
  WEEKDAYS_OF_WEEKS,
  WEEKDAYS,
  SIDES_OF_UNITS,
  WHOLE_UNITS,
  WEEKENDS,
  STRETCHES,
  AGO,
  IN,
  DAYS_OF_MONTH,
  FROM_NOW,
];
