import { parseNumber } from "../numbers.js";
import type { Day, Period } from "./calendar.js";
import { cut, PART, partOf } from "./part.js";
import { fromReport, type Reading } from "./reading.js";
import { COUNT, type Rule } from "./rule.js";
import { shiftDay, UNIT, unitOf, wholeUnit } from "./unit.js";

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

function awayBy(count: string | undefined, word: string, direction: 1 | -1): Reading {
  const number = count === undefined ? null : parseNumber(count);
  const unit = unitOf(word);
  return fromReport((report) =>
    number === null ? null : wholeUnit(unit, shiftDay(report, unit, direction * number)),
  );
}

export const UNIT_RULES: readonly Rule[] = [SIDES_OF_UNITS, WHOLE_UNITS, STRETCHES, AGO, FROM_NOW, IN];
