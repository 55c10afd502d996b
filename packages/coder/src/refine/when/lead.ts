import { MONTH, YEAR } from "./rule.js";

/** Words before a bare month or year that make it a time. */
const LEAD =
  /\b(?:in|since|during|until|till|by|from|throughout|before|after|between|around|last|this|next|past)\s+$/i;
const RANGE = new RegExp(`\\b(?:${MONTH}|${YEAR})\\s*(?:to|and|until|till|through|-|–)\\s*$`, "i");

/** Whether the words before a bare month or year show that it is a time: a preposition, or the start of a range. */
export function isLedIn(before: string): boolean {
  return LEAD.test(before) || RANGE.test(before);
}
