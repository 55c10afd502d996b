import type { Deadline } from "../record.js";
import { parseNumber } from "./numbers.js";

const NUMBER =
  "(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|ninety)";
const UNIT = "(hour|day|week|month|year)s?";
/** "within 48 hours", "48 hours to leave", "a 72-hour deadline"; "in two days" is a deadline only with such words. */
const DURATIONS = [
  new RegExp(`\\bwithin (?:the next )?${NUMBER}[ -]${UNIT}\\b`, "i"),
  new RegExp(
    `\\b${NUMBER}[ -]${UNIT}(?: in which)? to (?:leave|depart|quit|comply|respond|reply|withdraw|pay|free|release|accept|decide|hand)\\b`,
    "i",
  ),
  new RegExp(`\\b${NUMBER}[ -]${UNIT} (?:deadline|ultimatum)\\b`, "i"),
  new RegExp(`\\b(?:deadline|ultimatum) of ${NUMBER} ${UNIT}\\b`, "i"),
];
/** "by Friday", "until 1 May", "no later than": a due date that a time mention gives. */
const DUE = /\b(?:by|until|before|no later than|not later than|deadline of|deadline is|deadline to)\s+$/i;

const ISO_UNIT: Readonly<Record<string, (n: number) => string>> = {
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  year: (n) => `P${n}Y`,
};

interface DatedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly date: string;
}

/** A deadline and where it stands in the document. */
export interface DeadlineMention extends Deadline {
  readonly start: number;
  readonly end: number;
}

/** The deadline that a sentence sets, or null. `from` is the ISO date from which a duration runs. */
export function findDeadline(
  sentence: string,
  offset: number,
  times: readonly DatedMention[],
  from: string | null,
): DeadlineMention | null {
  for (const pattern of DURATIONS) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const [text, amount = "", unit = ""] = match;
    const number = parseNumber(amount);
    const start = offset + match.index;
    const duration = number === null ? null : (ISO_UNIT[unit.toLowerCase()]?.(number) ?? null);
    return {
      text,
      duration,
      due: number === null ? null : due(from, number, unit.toLowerCase()),
      start,
      end: start + text.length,
    };
  }
  for (const time of times) {
    const before = DUE.exec(sentence.slice(0, time.start - offset));
    if (before === null) continue;
    const start = offset + before.index;
    return {
      text: sentence.slice(before.index, time.end - offset),
      duration: null,
      due: time.date,
      start,
      end: time.end,
    };
  }
  return null;
}

/** The due moment, as an ISO date; hours are counted in whole days only where they make whole days. */
function due(from: string | null, number: number, unit: string): string | null {
  if (from === null) return null;
  const date = new Date(`${from}T00:00:00Z`);
  if (unit === "hour") {
    if (number % 24 !== 0) return null;
    date.setUTCDate(date.getUTCDate() + number / 24);
  } else if (unit === "day") date.setUTCDate(date.getUTCDate() + number);
  else if (unit === "week") date.setUTCDate(date.getUTCDate() + 7 * number);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + number);
  else date.setUTCFullYear(date.getUTCFullYear() + number);
  return date.toISOString().slice(0, 10);
}
