import { parseNumber } from "../numbers.js";
import type { Period } from "./calendar.js";
import type { Reading } from "./reading.js";
import { COUNT, type Rule } from "./rule.js";
import { isAsFineAs, shiftDay, UNIT, type Unit, unitOf, wholeUnit } from "./unit.js";

/** Some units after the anchor; null where the anchor is too coarse to count them ("1974" and two days). */
function fromAnchor(unit: Unit, count: number): Reading {
  return ({ anchor }) => {
    if (anchor === null || !isAsFineAs(anchor.precision, unit)) return null;
    return wholeUnit(unit, shiftDay(edge(anchor, count), unit, count));
  };
}

/** What comes later counts from the last day of a stretch. */
function edge({ start, end, precision }: Period, count: number): number {
  return count > 0 && precision === "day" ? end : start;
}

const BACK = /^(?:before|earlier|previous|previously|preceding)$/i;

/** "two days later", "the day before", "a year earlier", "three weeks after the vote". */
const COUNTED: Rule = {
  pattern: new RegExp(
    `\\b(?<count>${COUNT}|the|several|some|a few|many) (?<unit>${UNIT})s? (?<side>before|after|earlier|later|previously|afterwards?)\\b(?! (?:yesterday|tomorrow|this|next|last|today)\\b)`,
    "gi",
  ),
  read: ({ count = "", unit = "", side = "" }, before, after) => {
    if (isUndated(side, after) || STRETCH.test(before)) return () => null;
    const number = count.toLowerCase() === "the" ? 1 : parseNumber(count);
    if (number === null) return () => null;
    return fromAnchor(unitOf(unit), BACK.test(side) ? -number : number);
  },
  anaphoric: true,
};

/** "in the five months after the flood" is no day. */
const STRETCH = /\b(?:in|over|during|for|within)\s+(?:the\s+)?$/i;

/** "three days after his wedding", "71 years after it was stolen": counted from something that the text need not have dated. */
function isUndated(side: string, after: string): boolean {
  return (
    /^(?:before|after)$/i.test(side) &&
    /^\s+(?:an?|his|her|its|their|it|he|she|they|we|[a-z]+ing)\b/.test(after)
  );
}

/** "the next day", "the previous month", "that same night". */
const NEIGHBOURS: Rule = {
  pattern:
    /\b(?<which>the (?:very )?(?:next|following|previous|preceding|same)|that same|that|later that|earlier that) (?<unit>day|morning|afternoon|evening|night|week|month|year)\b(?! (?:before|after|earlier|later))/gi,
  read: ({ which = "", unit = "" }, before) => {
    if (/\b(?:over|in|during|within|for)\s+$/i.test(before) && /next/i.test(which)) return null;
    return fromAnchor(/morning|afternoon|evening/i.test(unit) ? "day" : unitOf(unit), neighbour(which));
  },
  anaphoric: true,
};

function neighbour(which: string): -1 | 0 | 1 {
  if (/next|following/i.test(which)) return 1;
  return /previous|preceding/i.test(which) ? -1 : 0;
}

export const ANCHOR_RULES: readonly Rule[] = [COUNTED, NEIGHBOURS];
