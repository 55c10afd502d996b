import { C, classAt, digitRun, isDigit, isLetter, isWordCharacter } from "./characters.js";

/** Units written next to a number that are words of their own: 5|km, 7|pm, 65|k. */
const UNITS: ReadonlySet<string> = new Set(
  (
    "am pm a.m p.m a.m. p.m. k mm cm km kg mg lb lbs ft mph kmh kph bn mn tn gb mb mw gw kw kwh mwh hz khz mhz ghz " +
    "hr hrs min mins sec secs yr yrs"
  ).split(" "),
);

/** Units after an amount of money only: $3|m, but the road 5M. */
const MAGNITUDES: ReadonlySet<string> = new Set(["m", "b", "t", "mil", "mln", "bln", "trn"]);

/**
 * End of the number that starts at `i`: digits with thousands, decimals, clock times, dates, phone numbers. A number
 * with letters that are no unit (20th, 1970s, 1990's) goes on as a word; then the result is negative, `-end - 1`.
 */
export function numberEnd(text: string, i: number): number {
  const end = digitsEnd(text, i);
  if (/^['’]s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) return -end - 1;
  if (!isLetter(text, end)) return end;
  return isUnit(text, end, classAt(text, i - 1) === C.CURRENCY) ? end : -end - 1;
}

function digitsEnd(text: string, i: number): number {
  let end = digitRun(text, i);
  if (text[end] === "-") {
    const hyphenated = hyphenatedEnd(text, i, end);
    if (hyphenated > end) return hyphenated;
  }
  while (isInside(text[end]) && isDigit(text, end + 1)) end = digitRun(text, end + 1);
  return end;
}

const isInside = (mark: string | undefined): boolean =>
  mark === "." || mark === "," || mark === ":" || mark === "/";

/** Groups of digits with hyphens: a phone number or date when three or more, or three and four digits; no range. */
function hyphenatedEnd(text: string, start: number, first: number): number {
  let end = first;
  let groups = 1;
  let length = first - start;
  while (text[end] === "-" && isDigit(text, end + 1)) {
    const from = end + 1;
    end = digitRun(text, from);
    length = end - from;
    groups++;
  }
  const isPhone = groups === 2 && first - start === 3 && length === 4;
  return (groups > 2 || isPhone) && !isWordCharacter(text, end) ? end : first;
}

function isUnit(text: string, from: number, money: boolean): boolean {
  let end = from;
  while (end - from < 5 && (isLetter(text, end) || (text[end] === "." && end > from))) end++;
  if (isWordCharacter(text, end)) return false;
  while (text[end - 1] === "." && end - from !== 4) end--;
  const unit = text.slice(from, end).toLowerCase();
  return UNITS.has(unit) || (money && MAGNITUDES.has(unit));
}
