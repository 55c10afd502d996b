import type { Document } from "@demarche/language";

const DASHES = new Set(["-", "--", "---", "–", "—"]);
/** A dateline is short: a place or two, a date, an agency. */
const LONGEST = 24;

/**
 * How many words of a sentence are its dateline ("TOKYO, Sept 27 (Agency) -"); 0 for none. A dateline opens with a
 * place in capitals and ends in a dash, or in a colon right after the place.
 */
export function datelineLength(doc: Document, start: number, end: number): number {
  if (!isCapitals(doc.formOf(start))) return 0;
  const limit = Math.min(end, start + LONGEST);
  for (let i = start + 1; i < limit; i++) {
    const form = doc.formOf(i);
    const spaced = doc.columns.start[i]! > doc.columns.end[i - 1]!;
    if (DASHES.has(form) && (spaced || form !== "-")) return i + 1 - start;
    if (form === ":" && i - start <= 3) return i + 1 - start;
    if (!mayStandInDateline(doc, i)) return 0;
  }
  return 0;
}

/** Two capitals or more, and nothing in small letters. */
function isCapitals(form: string): boolean {
  return /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(form);
}

/** Names, numbers and the punctuation between them; a verb or a small word ends the hope of a dateline. */
function mayStandInDateline(doc: Document, i: number): boolean {
  const form = doc.formOf(i);
  return !/^\p{Ll}/u.test(form) || form === "of" || form === "and" || form === "de";
}
