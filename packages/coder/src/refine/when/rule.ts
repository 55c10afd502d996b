import type { Reading } from "./reading.js";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of telling a time. */
export interface Rule {
  /** With the flags `g` and `i`; named groups go to `read`. */
  readonly pattern: RegExp;
  /** The meaning of a match, or null where the words around it show that it is none. */
  readonly read: (groups: Groups, before: string, after: string) => Reading | null;
  /** Counts from a date that the text gave before ("two days later"). */
  readonly anaphoric?: boolean;
  /** Says when the thing named after it was, not when it was dealt with ("the 2015 accord"). */
  readonly attributive?: boolean;
}

export const COUNT =
  "\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred";
export const YEAR = "(?:1[5-9]|20)\\d\\d";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
export const MONTH = `${MONTHS.join("|")}|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\b\\.?`;

/** From 1; null for a word in small letters, which is none ("they may march"). */
export function monthNumber(word: string): number | null {
  if (word[0] === word[0]?.toLowerCase()) return null;
  const start = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
export const WEEKDAY = WEEKDAYS.join("|");

/** From 0, Sunday; null for a word in small letters. */
export function weekdayNumber(word: string): number | null {
  return word[0] === word[0]?.toLowerCase() ? null : WEEKDAYS.indexOf(word.toLowerCase());
}
