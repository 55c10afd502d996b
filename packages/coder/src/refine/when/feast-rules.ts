import { dayOf, onDay } from "./calendar.js";
import { fixed, nearestYear } from "./reading.js";
import { type Rule, YEAR } from "./rule.js";

/** Feasts of a fixed day, as [month, day]. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  "may day": [5, 1],
  "bastille day": [7, 14],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "boxing day": [12, 26],
};

const FEAST: Rule = {
  pattern: new RegExp(
    `\\b(?<feast>${Object.keys(FEASTS).join("|").replaceAll("'", "['’]")})(?:,? (?<year>${YEAR}))?\\b`,
    "gi",
  ),
  read: ({ feast = "", year }, before) => {
    const name = feast.toLowerCase().replace("’", "'");
    if (name === "christmas" && !/\b(?:at|on|by|until)\s+$/i.test(before)) return null;
    const [month, day] = FEASTS[name]!;
    const dayIn = (y: number) => onDay(dayOf(y, month, day));
    return year === undefined ? nearestYear(dayIn) : fixed(dayIn(Number(year)));
  },
};

export const FEAST_RULES: readonly Rule[] = [FEAST];
