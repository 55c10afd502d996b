import { type Day, dayOf, monthOf, onDay, type Period, weekAround, yearOf } from "./calendar.js";
import { fromReport, isDay, type Reading, weekday } from "./reading.js";
import { type Rule, WEEKDAY, weekdayNumber } from "./rule.js";

const onReport = (shift: number): Reading => fromReport((report) => onDay(report + shift));

/** Single words and set phrases, by how far from the report they lie. */
const DAYS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
  yesterday: -1,
  "last night": -1,
  "earlier today": 0,
  "later today": 0,
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  tomorrow: 1,
};

const NAMED_DAYS: Rule = {
  pattern: new RegExp(`\\b(?<name>${Object.keys(DAYS).join("|")})\\b(?! and tomorrow)`, "gi"),
  read: ({ name = "" }) => onReport(DAYS[name.toLowerCase()]!),
};

/** The night before the report; beside a date of its own ("overnight on Sunday") it adds nothing. */
const OVERNIGHT: Rule = {
  pattern: /\bovernight\b(?! (?:on|in|into|to|from|stay|between))/gi,
  read: () => fromReport((report) => ({ start: report - 1, end: report, precision: "day" })),
};

const NEARNESS = { last: "last", next: "next" } as const;

/** "on Monday", "last Friday"; "Mondays" and "every Monday" are habits. */
const WEEKDAYS: Rule = {
  pattern: new RegExp(
    `\\b(?<which>last |next |this coming |this past |this |coming )?(?<day>${WEEKDAY})\\b`,
    "gi",
  ),
  read: ({ which = "", day = "" }, before) => {
    const number = weekdayNumber(day);
    if (number === null || /\b(?:every|each|black|palm|bloody|good|easter|ash)\s+$/i.test(before))
      return null;
    return weekday(number, NEARNESS[which.trim().toLowerCase() as keyof typeof NEARNESS] ?? "near");
  },
};

/** "Tuesday last week". */
const WEEKDAYS_OF_WEEKS: Rule = {
  pattern: new RegExp(`\\b(?<day>${WEEKDAY}) (?:of )?(?<which>last|this|next) week\\b`, "gi"),
  read: ({ which = "", day = "" }) => {
    const number = weekdayNumber(day);
    if (number === null) return null;
    return fromReport((report) =>
      onDay(weekAround(report + 7 * WEEKS[which.toLowerCase()]!).start + ((number + 6) % 7)),
    );
  },
};

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "this weekend": Saturday and Sunday. */
const WEEKENDS: Rule = {
  pattern: /\b(?<which>last |next |this coming |this past |this |past |coming |the past |the )weekend\b/gi,
  read: ({ which = "" }) =>
    fromReport((report, future) => {
      const coming = weekAround(report).start + 5;
      const ahead = future || /next|coming/i.test(which);
      const saturday = ahead || coming <= report ? coming : coming - 7;
      return { start: saturday, end: saturday + 1, precision: "day" };
    }),
};

/** "on the 15th": of the report's month, or the one before or after. */
const DAYS_OF_MONTH: Rule = {
  pattern:
    /(?<=\bon )the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?= of (?:this|last) month|[.,;]|$| (?:it|he|she|they|the|a|an)\b| [a-z]+ed\b)/gi,
  read: ({ day }) => fromReport((report, future) => dayOfMonth(report, future, Number(day))),
};

function dayOfMonth(report: Day, future: boolean, day: number): Period | null {
  const here = dayOf(yearOf(report), monthOf(report), day);
  const passed = future ? here < report : here > report;
  const month = monthOf(report) + (passed ? (future ? 1 : -1) : 0);
  return isDay(yearOf(report), month, day) ? onDay(dayOf(yearOf(report), month, day)) : null;
}

export const DAY_RULES: readonly Rule[] = [
  NAMED_DAYS,
  OVERNIGHT,
  WEEKDAYS_OF_WEEKS,
  WEEKDAYS,
  WEEKENDS,
  DAYS_OF_MONTH,
];
