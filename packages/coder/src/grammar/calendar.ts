import type { Tree } from "./tree.js";

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** A day or month, which is no party to anything. */
export function isCalendar(tree: Tree, word: number): boolean {
  return CALENDAR.test(tree.doc.formOf(word));
}
