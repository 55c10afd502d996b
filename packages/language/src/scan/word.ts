import { isAbbreviation } from "./abbreviations.js";
import { C, classAt, isDigit, isLetter, isSpace, isUpper, isWordCharacter } from "./characters.js";

/** Prefixes that keep their hyphen: re-elected, non-state; every other hyphen is a word of its own. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    "non e mid re anti co pre pro cross post over multi ex sub counter semi mini neo socio un intra inter micro macro " +
    "arch ultra quasi trans bi tri mega super psycho electro geo extra pseudo de eco"
  ).split(" "),
);
const LONGEST_PREFIX = 7;

/** Suffixes that keep their hyphen. */
const SUFFIX = /-(?:esque|wise|ish)(?![\p{L}\p{N}])/uy;

/** Longest word that is looked up as an abbreviation. */
const LONGEST_ABBREVIATION = 7;

/** End of the word that starts at `i` with a letter or digit, its abbreviation stop included. */
export function wordEnd(text: string, i: number): number {
  const acronym = acronymEnd(text, i);
  const end = acronym > i ? possessiveEnd(text, acronym) : plainEnd(text, i);
  if (text.charCodeAt(end) === DOLLAR && isCapitals(text, i, end)) return end + 1;
  return acronym === i && text.charCodeAt(end) === 46 && ownsStop(text, i, end)
    ? possessiveEnd(text, end + 1)
    : end;
}

const DOLLAR = 36;

/** Up to three capitals, as before the dollar sign: US$, HK$. */
function isCapitals(text: string, i: number, end: number): boolean {
  if (end - i > 3) return false;
  while (i < end && isUpper(text, i)) i++;
  return i === end;
}

/** Single letters with stops: U.S., a.m., J.F.K, also Ph.D.; at least two letters. Else `i`. */
function acronymEnd(text: string, i: number): number {
  let end = i;
  let letters = 0;
  while (isLetter(text, end) && text.charCodeAt(end + 1) === 46) {
    end += 2;
    letters++;
  }
  if (letters === 0) return text.startsWith("Ph.D", i) ? i + (text[i + 4] === "." ? 5 : 4) : i;
  if (isLetter(text, end) && !isWordCharacter(text, end + 1) && text.charCodeAt(end + 1) !== 46) {
    end++;
    letters++;
  }
  return letters > 1 && !isWordCharacter(text, end) ? end : i;
}

/** Letters and digits with the marks that words have inside. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isWordCharacter(text, end)) end++;
    const next = pastInnerMark(text, start, end);
    if (next === end) return end;
    end = next;
  }
}

/** Offset after the mark at `end` where the word goes on behind it, else `end`. */
function pastInnerMark(text: string, start: number, end: number): number {
  if (!isWordCharacter(text, end + 1)) return end;
  switch (text[end]) {
    case "'":
    case "’":
    case "ʼ":
    case "`":
    case "*":
      return isLetter(text, end + 1) ? end + 1 : end;
    case "_":
      return end + 1;
    case "&":
      return isUpper(text, end - 1) && isUpper(text, end + 1) && end - start <= 4 ? end + 1 : end;
    case "-":
    case "‑":
      return keepsHyphen(text, start, end) ? end + 1 : end;
    default:
      return end;
  }
}

function keepsHyphen(text: string, start: number, hyphen: number): boolean {
  const length = hyphen - start;
  if (length <= LONGEST_PREFIX && PREFIXES.has(text.slice(start, hyphen).toLowerCase())) return true;
  SUFFIX.lastIndex = hyphen;
  return SUFFIX.test(text);
}

/** Whether the stop at `end` is part of the word: abbreviations before a space or mark, initials before anything. */
function ownsStop(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ABBREVIATION || classAt(text, end + 1) === C.STOP) return false;
  if (end - start === 1 && isUpper(text, start)) return !isDigit(text, end + 1);
  return isAbbreviation(text.slice(start, end)) && !isLetterInside(text, end + 1);
}

/** A letter right after a stop: a title may lack its space (Dr.Who), other words may not. */
const isLetterInside = (text: string, i: number): boolean => isLetter(text, i) && !isUpper(text, i);

/** Takes in the possessive after a stop: the U.S.'s. */
function possessiveEnd(text: string, end: number): number {
  const apostrophe = classAt(text, end) === C.APOSTROPHE;
  const possessive = apostrophe && (text.charCodeAt(end + 1) | 32) === 115 && !isWordCharacter(text, end + 2);
  return possessive ? end + 2 : end;
}

/** Whether the apostrophe at `end` is the possessive of a word in s: the ministers' plan. */
export function isPluralPossessive(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  if (mark !== 39 && mark !== 0x2019) return false;
  const last = text.charCodeAt(end - 1) | 32;
  return (
    (last === 115 || last === 120 || last === 122) &&
    (isSpace(text, end + 1) || !isWordCharacter(text, end + 1))
  );
}
