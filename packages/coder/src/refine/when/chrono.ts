import type { ParsedComponents, ParsedResult } from "chrono-node";
import { strict } from "chrono-node/en";
import { dayOf, onDay } from "./calendar.js";
import { between, dayOfYear, fixed, isDay, type Reading } from "./reading.js";

/** A stretch of a text and its meaning. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** Calendar dates in all their spellings, which chrono reads; cheap to rule out. */
const HINT =
  /\d.{0,12}\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:the )?\d|\b\d{4}-\d\d-\d\d\b/i;
const NAMED_DAY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b/i;
/** Chrono takes some of them into its text. */
const PREPOSITION = /^(?:on|in)\s+/i;
/** Chrono wants a moment to count from: in a leap year, so that it knows 29 February. No date read here depends on it. */
const ANY = { instant: new Date(Date.UTC(2000, 0, 1)), timezone: 0 };

/** Days of the calendar ("3 May", "May 3rd, 2022", "2022-05-03"), with or without a year. */
export function calendarDates(sentence: string): Reference[] {
  if (!HINT.test(sentence)) return [];
  return strict.parse(sentence, ANY).flatMap((result) => {
    const start = readDay(result.start);
    const end = result.end ? readDay(result.end) : null;
    if (start === null || !isWritten(result, sentence)) return [];
    const reading = end === null ? start : between(start, end);
    const preposition = PREPOSITION.exec(result.text)?.[0].length ?? 0;
    return [{ start: result.index + preposition, end: result.index + result.text.length, reading }];
  });
}

function readDay(found: ParsedComponents): Reading | null {
  const [year, month, day] = [found.get("year"), found.get("month"), found.get("day")];
  if (!found.isCertain("day") || !found.isCertain("month") || month === null || day === null) return null;
  if (!found.isCertain("year") || year === null) return dayOfYear(month, day);
  return isDay(year, month, day) ? fixed(onDay(dayOf(year, month, day))) : null;
}

/** Leaves out figures that only look like dates ("5/2", "March 3,000") and words in small letters ("may 5"). */
function isWritten({ text, index }: ParsedResult, sentence: string): boolean {
  if (/^[,.]?\d|^ ?%/.test(sentence.slice(index + text.length))) return false;
  const month = NAMED_DAY.exec(text)?.[0];
  if (month !== undefined) return month[0] !== month[0]?.toLowerCase();
  return /^\D*\d{4}-\d\d-\d\d/.test(text);
}
