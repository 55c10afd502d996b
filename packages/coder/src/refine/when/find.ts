import { ANCHOR_RULES } from "./anchor-rules.js";
import { calendarDates } from "./chrono.js";
import { DAY_RULES } from "./day-rules.js";
import { FEAST_RULES } from "./feast-rules.js";
import { type Found, joined } from "./join.js";
import { mentionOf, type TimeMention } from "./mention.js";
import { MONTH_RULES } from "./month-rules.js";
import type { Rule } from "./rule.js";
import { UNIT_RULES } from "./unit-rules.js";
import { YEAR_RULES } from "./year-rules.js";

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
  return joined(sentence, longest(found)).map((time) => mentionOf(sentence, offset, time));
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
