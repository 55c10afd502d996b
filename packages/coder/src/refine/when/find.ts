import { ANCHOR_RULES } from "./anchor-rules.js";
import { calendarDates, type Reference } from "./chrono.js";
import { DAY_RULES } from "./day-rules.js";
import { FEAST_RULES } from "./feast-rules.js";
import { MONTH_RULES } from "./month-rules.js";
import { between, type Reading, since } from "./reading.js";
import type { Rule } from "./rule.js";
import { UNIT_RULES } from "./unit-rules.js";
import { YEAR_RULES } from "./year-rules.js";

/** A time expression of a document, with offsets into it. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: Reading;
  /** Counts from a date that the text gave before ("two days later"). */
  readonly anaphoric: boolean;
  /** Dates the thing that it is part of the name of ("the 2015 accord", "Monday's vote"). */
  readonly attributive: boolean;
  /** A limit and no date ("before Friday", "after 3 May"). */
  readonly limit: boolean;
  /** The date of the report itself, or of one item of a digest ("OSLO, June 3 (Agency) -"). */
  readonly dateline: boolean;
}

/** A stretch of a sentence that tells a time. */
interface Found extends Reference {
  readonly anaphoric: boolean;
  readonly attributive: boolean;
}

/** Cheap test before the real reading: does a text hold anything that could be a time? */
const HINT =
  /\d{4}|\d0s\b|\bthe \d\d?(?:st|nd|rd|th)\b|day|night|morning|evening|afternoon|week|month|year|decade|centur|hour|weekend|quarter|\bago\b|tomorrow|christmas|hallowe|spring|summer|autumn|\bfall\b|winter|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|ust|t|tember|ober|ember)?\b/i;

const RULES: readonly Rule[] = [
  ...ANCHOR_RULES,
  ...DAY_RULES,
  ...UNIT_RULES,
  ...FEAST_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
];

/** The time expressions of one sentence, in text order, which do not overlap. They are resolved event by event. */
export function findTimes(sentence: string, offset: number): readonly TimeMention[] {
  if (!HINT.test(sentence)) return [];
  const plain = { anaphoric: false, attributive: false };
  const found = [
    ...calendarDates(sentence).map((date) => ({ ...date, ...plain })),
    ...RULES.flatMap((rule) => matches(rule, sentence)),
  ];
  return joined(sentence, longest(found)).map((time) => mention(sentence, offset, time));
}

function matches(rule: Rule, sentence: string): Found[] {
  const { anaphoric = false, attributive = false } = rule;
  return [...sentence.matchAll(rule.pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const reading = rule.read(match.groups ?? {}, sentence.slice(0, start), sentence.slice(end));
    return reading === null ? [] : [{ start, end, reading, anaphoric, attributive }];
  });
}

/** Of overlapping stretches the longest counts, of equals the first. */
function longest(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

const FROM = /\b(?:from|between)\s+(?:the\s+)?$/i;
const TO = /^\s*(?:,?\s*(?:to|until|till|through)|[-–—])\s*$/i;
const AND = /^\s+and\s+(?:on\s+)?$/i;
const APPOSED = /^,\s*$/;
const AFTER = /\b(?:after|before)$/i;
const APPOSED_AGAIN = /^,\s*(?:(?:on|in)\s+)?$/;

/** Makes one of the two ends of a range ("from Monday to Friday") and of a day told twice ("Sunday, 7 May", "Sunday, a day after"). */
function joined(sentence: string, found: readonly Found[]): Found[] {
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

const LEAD =
  /\b(?:(?:late |early |later |earlier |back |shortly after midnight |before dawn |at dawn )?(?:on|in|at|during|over|since|from|between|throughout)\s+)?(?:(?:the\s+)?(?:early |late )?(?:morning|afternoon|evening|night|hours|end|beginning|start|course)\s+of\s+|the\s+)?$/i;
const TAIL = /^\s+(?:morning|afternoon|evening|night)\b/i;
const LIMIT = /\b(?:before|after)\s+(?:the\s+)?$/i;
/** "OSLO, Norway, June 3 (Agency) -". */
const DATELINE = /^\W*(?:\p{Lu}[\p{Lu} .'’/-]{2,80}|\p{Lu}[\p{L} .'’/-]{2,30}),(?: \p{Lu}[\p{L} .]*,)? $/u;
const AFTER_DATELINE = /^(?:,? \d{4})?,?\s*(?:\(\p{Lu}[^)]*\)|(?:\p{Lu}{2,}\s*)?[-–—:])/u;
const POSSESSIVE = /^['’]s?\b/;
const NAMED_BY_DATE = /(?<!\b(?:on|in|over|during)\s+)\bthe\s+$/i;

/** Takes in the words that belong to an expression ("since", "on the morning of"), and what they make of it. */
function mention(sentence: string, offset: number, time: Found): TimeMention {
  const before = sentence.slice(0, time.start);
  const rest = sentence.slice(time.end);
  const attributive = isName(sentence, time);
  const lead = attributive ? "" : (LEAD.exec(before)?.[0] ?? "");
  const start = time.start - lead.length;
  const end = time.end + (TAIL.exec(rest)?.[0].length ?? 0);
  return {
    start: offset + start,
    end: offset + end,
    text: sentence.slice(start, end),
    reading: /\bsince\b/i.test(lead) ? since(time.reading) : time.reading,
    anaphoric: time.anaphoric,
    attributive,
    limit: LIMIT.test(sentence.slice(0, start)),
    dateline: DATELINE.test(before) && AFTER_DATELINE.test(rest),
  };
}

/** "the 2015 accord", "Monday's vote", "the 6 January riot". */
function isName(sentence: string, { start, end, attributive }: Found): boolean {
  const rest = sentence.slice(end);
  if (attributive || POSSESSIVE.test(rest)) return true;
  const before = sentence.slice(0, start);
  return /\d/.test(sentence.slice(start, end)) && /^\s+[a-z]/.test(rest) && NAMED_BY_DATE.test(before);
}
