import { monthsFrom, yearsFrom } from "./calendar.js";
import { isLedIn } from "./lead.js";
import { cut, PART, partOf } from "./part.js";
import { fixed } from "./reading.js";
import { type Rule, YEAR } from "./rule.js";

/** "in 2014", "late 2019", "from 2015 to 2018". */
const YEARS: Rule = {
  pattern: new RegExp(`\\b${PART}?(?<year>${YEAR})(?![\\d,.]\\d|[-–]\\d|s|\\w)`, "gi"),
  read: (groups, before) => {
    const part = partOf(groups);
    if (part === null && !isLedIn(before)) return null;
    return fixed(cut(yearsFrom(Number(groups.year)), part));
  },
};

/** "2015-2018", "2015-18". */
const YEAR_SPANS: Rule = {
  pattern: new RegExp(`\\b(?<from>${YEAR})[-–](?<to>${YEAR}|\\d\\d)\\b(?![-–.,]?\\d)`, "gi"),
  read: ({ from = "", to = "" }, before) => {
    const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
    const length = last - Number(from) + 1;
    return length > 1 && isLedIn(before) ? fixed(yearsFrom(Number(from), length)) : null;
  },
};

/** "the 2015 accord": the accord's year, not that of what is done with it. */
const YEARS_OF_THINGS: Rule = {
  pattern: new RegExp(
    `(?<=\\b(?:the|a|an|its|their|his|her|this)\\s+|['’]s?\\s+)(?<year>${YEAR})(?=[ -][a-z])`,
    "gi",
  ),
  read: ({ year }) => fixed(yearsFrom(Number(year))),
  attributive: true,
};

/** "the 1980s", "the late 1990s", "the '90s". */
const DECADES: Rule = {
  pattern:
    /(?<!\w)(?:(?<part>early|mid|late)[ -])?(?:(?<decade>(?:1[5-9]|20)\d0)|['’](?<short>[2-9]0))['’]?s\b/gi,
  read: ({ decade, short, part }) => {
    const first = Number(decade ?? `19${short}`);
    const [skip, length] = DECADE_PARTS[part?.toLowerCase() ?? ""] ?? [0, 10];
    return fixed(yearsFrom(first + skip, length));
  },
};
const DECADE_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 3],
  late: [6, 4],
};

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

/** "the first quarter of 2023", "Q3 2021". */
const QUARTERS: Rule = {
  pattern: new RegExp(
    `\\b(?:(?<nth>first|second|third|fourth|last) quarter(?: of|,)?|Q(?<n>[1-4])(?: of|,)?) (?<year>${YEAR})\\b`,
    "gi",
  ),
  read: ({ nth, n, year }) => {
    const quarter = n === undefined ? ORDINALS[nth?.toLowerCase() ?? ""]! : Number(n);
    return fixed(monthsFrom(Number(year), 3 * quarter - 2, 3));
  },
};

export const YEAR_RULES: readonly Rule[] = [QUARTERS, YEAR_SPANS, DECADES, YEARS, YEARS_OF_THINGS];
