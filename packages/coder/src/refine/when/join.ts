import type { Reference } from "./chrono.js";
import { between } from "./reading.js";

/** A stretch of a sentence that tells a time. */
export interface Found extends Reference {
  readonly anaphoric: boolean;
  readonly attributive: boolean;
}

const FROM = /\b(?:from|between)\s+(?:the\s+)?$/i;
const TO = /^\s*(?:,?\s*(?:to|until|till|through)|[-–—])\s*$/i;
const AND = /^\s+and\s+(?:on\s+)?$/i;
const APPOSED = /^,\s*$/;
const AFTER = /\b(?:after|before)$/i;
const APPOSED_AGAIN = /^,\s*(?:(?:on|in)\s+)?$/;

/** Makes one of the two ends of a range ("from Monday to Friday") and of a day told twice ("Sunday, 7 May", "Sunday, a day after"). */
export function joined(sentence: string, found: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const together = last === undefined ? null : join(sentence, last, next);
    if (together === null) result.push(next);
    else result[result.length - 1] = together;
  }
  return result;
}

function join(sentence: string, first: Found, second: Found): Found | null {
  const gap = sentence.slice(first.end, second.start);
  const span = { ...second, start: first.start };
  if (first.anaphoric && APPOSED_AGAIN.test(gap)) return span;
  if (second.anaphoric && APPOSED.test(gap) && AFTER.test(sentence.slice(0, second.end))) return first;
  if (APPOSED.test(gap) && isWeekday(sentence, first) && /\d/.test(sentence.slice(second.start, second.end)))
    return span;
  const opened = FROM.test(sentence.slice(0, first.start));
  if (TO.test(gap) || (AND.test(gap) && (opened || isWeekday(sentence, first, second))))
    return { ...span, reading: between(first.reading, second.reading) };
  return null;
}

/** "on Saturday and Sunday" is a stretch too. */
function isWeekday(sentence: string, ...both: Found[]): boolean {
  return both.every(({ start, end }) => /^[A-Z][a-z]+day$/.test(sentence.slice(start, end)));
}
