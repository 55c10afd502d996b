import type { Document } from "@demarche/language";

const DASH = /^(?:-{1,3}|–|—)$/;
const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?$/i;
/** A dateline is short: a place or two, a date, an agency. */
const LONGEST = 24;
/** A place alone and a dash: "Oslo - ". */
const PLACE_ALONE = 4;

/**
 * How many words of a sentence are its dateline ("TOKYO, Sept 27 (Agency) -", "Bogota, March 8 (IANS)"); 0 for none.
 * It opens with a place in capitals or with a known place, tells a date or an agency or nothing more, and ends in a
 * dash, in a colon or with the agency's bracket.
 */
export function datelineLength(
  doc: Document,
  start: number,
  end: number,
  isPlace: (word: number) => boolean,
): number {
  const capitals = isCapitals(doc.formOf(start));
  if (!capitals && !isPlace(start)) return 0;
  const limit = Math.min(end, start + LONGEST);
  let dated = false;
  for (let i = start + 1; i < limit; i++) {
    const form = doc.formOf(i);
    if (MONTH.test(form)) dated = true;
    const length = i + 1 - start;
    if (endsHere(doc, i) && (capitals || dated || length <= PLACE_ALONE)) return length;
    if (form === ")" && (capitals || dated)) return length + afterBracket(doc, i + 1, limit);
    if (!mayStandInDateline(form)) return 0;
  }
  return 0;
}

/** A dash with space around it, or a colon close to the place. */
function endsHere(doc: Document, i: number): boolean {
  const form = doc.formOf(i);
  if (form === ":") return true;
  return DASH.test(form) && (form !== "-" || doc.columns.start[i]! > doc.columns.end[i - 1]!);
}

/** One more word where a dash, a colon or a stray quotation mark follows the agency's bracket. */
function afterBracket(doc: Document, i: number, limit: number): number {
  return i < limit && /^(?:-{1,3}|–|—|:|"|“|'')$/.test(doc.formOf(i)) ? 1 : 0;
}

/** Two capitals or more, and nothing in small letters. */
function isCapitals(form: string): boolean {
  return /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(form);
}

/** Names, numbers and the punctuation between them; a verb or a small word ends the hope of a dateline. */
function mayStandInDateline(form: string): boolean {
  return !/^\p{Ll}/u.test(form) || form === "of" || form === "and" || form === "de";
}
