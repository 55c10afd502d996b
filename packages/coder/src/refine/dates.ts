import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { DateInfo } from "../record.js";

/** When an event happened: ISO dates, and how the text gave them. */
export interface When {
  readonly date: string | null;
  readonly enddate: string | null;
  readonly info: DateInfo | null;
}

/** A time expression of a sentence, offsets into the document. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: string;
  readonly enddate: string | null;
  readonly precision: DateInfo["precision"];
  /** A weekday alone: the past or the coming one, as the tense tells. */
  readonly weekday: boolean;
}

/** Cheap test before the real reading: does a text hold anything that could be a time? */
const TIME_HINT =
  /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|today|tonight|yesterday|tomorrow|day|days|week|weeks|weekend|month|months|year|years|hours?|ago|last|next|previous|earlier)\b/i;

/** The time expressions of one sentence, resolved against the report's date (ISO, may be null). */
export function findTimes(
  sentence: string,
  offset: number,
  reportDate: string | null,
): readonly TimeMention[] {
  if (!TIME_HINT.test(sentence)) return [];
  const reference = { instant: new Date(`${reportDate ?? "2000-01-01"}T12:00:00Z`), timezone: 0 };
  const found = en.casual
    .parse(sentence, reference)
    .map((result) => timeMention(result, offset, reportDate))
    .filter((mention) => mention !== null);
  return [
    ...found,
    ...findYears(sentence, offset).filter((year) => !found.some((time) => overlap(year, time))),
  ];
}

/** "in 1979", "since 2014", "the 1980s": years that stand alone, which chrono leaves to the caller. */
const YEAR =
  /\b(?:in|since|of|during|from|until|by|before|after|the|early|late)\s+(?:the\s+)?((?:1[89]|20)\d\d)(s)?\b/gi;

function findYears(sentence: string, offset: number): TimeMention[] {
  return [...sentence.matchAll(YEAR)].map((match) => {
    const [text, year = "", decade] = match;
    const start = offset + match.index;
    const last = decade === undefined ? year : String(Number(year) + 9);
    const dates = { date: `${year}-01-01`, enddate: `${last}-12-31` };
    return { start, end: start + text.length, text, ...dates, precision: "year", weekday: false };
  });
}

function overlap(a: TimeMention, b: TimeMention): boolean {
  return a.start < b.end && b.start < a.end;
}

function timeMention(result: ParsedResult, offset: number, reportDate: string | null): TimeMention | null {
  const { start } = result;
  const relative = !start.isCertain("year") && !start.isCertain("month");
  if (reportDate === null && !start.isCertain("year")) return null;
  if (
    !start.isCertain("day") &&
    !start.isCertain("weekday") &&
    !start.isCertain("month") &&
    !start.isCertain("year")
  )
    if (!start.isCertain("hour") || relative) return isClockOnly(result) ? null : build(result, offset);
  return build(result, offset);
}

/** "at 9 am", "this morning": no day of its own worth recording beyond the report's. */
function isClockOnly(result: ParsedResult): boolean {
  return (
    /^\s*(?:at\s+)?\d{1,2}(?::\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*$/i.test(result.text) ||
    result.start.isCertain("second")
  );
}

function build(result: ParsedResult, offset: number): TimeMention {
  const start = offset + result.index;
  return {
    start,
    end: start + result.text.length,
    text: result.text,
    date: iso(result.start),
    enddate: result.end ? iso(result.end) : null,
    precision: precisionOf(result),
    weekday: result.start.isCertain("weekday") && !result.start.isCertain("day"),
  };
}

function iso(components: ParsedComponents): string {
  const part = (name: "year" | "month" | "day", width: number) =>
    String(components.get(name) ?? 1).padStart(width, "0");
  return `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
}

function precisionOf({ start, text }: ParsedResult): DateInfo["precision"] {
  if (/\bweek/i.test(text)) return "week";
  if (start.isCertain("day") || start.isCertain("weekday"))
    return /\b(?:month|year)s?\b/i.test(text) ? monthOrYear(text) : "day";
  if (/\b(?:month|year)s?\b/i.test(text)) return monthOrYear(text);
  if (start.isCertain("month")) return "month";
  return start.isCertain("year") ? "year" : "day";
}

function monthOrYear(text: string): DateInfo["precision"] {
  return /\byears?\b/i.test(text) ? "year" : "month";
}

/** The event's date: the time mention that belongs to it, else the report's date, marked as assumed. */
export function whenOf(mention: TimeMention | null, future: boolean, reportDate: string | null): When {
  if (mention === null) {
    const info: DateInfo | null =
      reportDate === null ? null : { text: null, start: null, end: null, precision: "day", assumed: true };
    return { date: reportDate, enddate: null, info };
  }
  const { text, start, end, precision } = mention;
  const date =
    mention.weekday && reportDate !== null ? weekdayNear(mention.date, reportDate, future) : mention.date;
  return { date, enddate: mention.enddate, info: { text, start, end, precision, assumed: false } };
}

const DAY = 86_400_000;

/** News tells of the weekday just past, plans of the one to come. */
function weekdayNear(date: string, reportDate: string, future: boolean): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  const report = Date.parse(`${reportDate}T00:00:00Z`);
  let shifted = day;
  if (!future) while (shifted > report) shifted -= 7 * DAY;
  if (future) while (shifted < report) shifted += 7 * DAY;
  if (!future) while (report - shifted >= 7 * DAY) shifted += 7 * DAY;
  return new Date(shifted).toISOString().slice(0, 10);
}
