import type { DateInfo } from "../../record.js";
import { dayFromIso, isoOf, type Period } from "./calendar.js";
import type { TimeMention } from "./mention.js";

/** When an event happened: ISO dates, and how the text gave them. */
export interface When {
  readonly date: string | null;
  readonly enddate: string | null;
  readonly info: DateInfo | null;
}

/** Resolves an event's time mention; where there is none, or none that can be told, the report's date stands in. */
export function whenOf(
  mention: TimeMention | null,
  future: boolean,
  reportDate: string | null,
  anchor: Period | null = null,
): When {
  if (mention === null) return standIn(reportDate, null);
  const report = reportDate === null ? null : dayFromIso(reportDate);
  const period = mention.reading({ report, future, anchor });
  if (period === null) return standIn(reportDate, mention);
  const { text, start, end } = mention;
  return {
    date: isoOf(period.start),
    enddate: period.end === period.start ? null : isoOf(period.end),
    info: { text, start, end, precision: period.precision, assumed: false },
  };
}

/** The report's date, marked as assumed, with the words that could not be resolved; nothing without such a date. */
function standIn(date: string | null, mention: TimeMention | null): When {
  if (date === null) return { date, enddate: null, info: null };
  const { text, start, end } = mention ?? { text: null, start: null, end: null };
  return { date, enddate: null, info: { text, start, end, precision: "day", assumed: true } };
}
