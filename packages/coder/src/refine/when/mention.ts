import type { Found } from "./join.js";
import { type Reading, since } from "./reading.js";

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
export function mentionOf(sentence: string, offset: number, time: Found): TimeMention {
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
