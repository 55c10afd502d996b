import { type Day, dayOf, onDay, type Period, weekdayOf, yearOf } from "./calendar.js";

/** What an expression is resolved against. */
export interface Setting {
  /** The day of the report, or null where it is not known. */
  readonly report: Day | null;
  /** Whether the words tell of something to come: "on Monday" is then the next one. */
  readonly future: boolean;
  /** The last date that the text gave before: what "two days later" counts from. */
  readonly anchor: Period | null;
}

/** The meaning of a time expression: its days in a setting, or null where they cannot be told. */
export type Reading = (setting: Setting) => Period | null;

export const fixed =
  (period: Period): Reading =>
  () =>
    period;

/** What depends on the report's day alone. */
export const fromReport =
  (read: (report: Day, future: boolean) => Period | null): Reading =>
  ({ report, future }) =>
    report === null ? null : read(report, future);

/** A day of the year: the last one, or the next for what is to come; 29 February that of the nearest leap year. */
export function dayOfYear(month: number, day: number): Reading {
  return nearestYear(
    (year) => onDay(dayOf(year, month, day)),
    (year) => isDay(year, month, day),
  );
}

export function isDay(year: number, month: number, day: number): boolean {
  return dayOf(year, month, day) < dayOf(year, month + 1, 1);
}

const LEAP_CYCLE = 8;

/** The last year in which a period has begun by the report's day, or the next in which it has not ended. */
export function nearestYear(
  periodIn: (year: number) => Period,
  exists: (year: number) => boolean = () => true,
): Reading {
  return fromReport((report, future) => {
    const step = future ? 1 : -1;
    const fits = (p: Period) => (future ? p.end >= report : p.start <= report);
    for (let year = yearOf(report) - step, tries = 0; tries <= LEAP_CYCLE + 1; year += step, tries++)
      if (exists(year) && fits(periodIn(year))) return periodIn(year);
    return null;
  });
}

export type Nearness = "near" | "last" | "next";

/** Day of the week: news tells of the one just past, plans of the one to come, both perhaps of today. */
export function weekday(day: number, nearness: Nearness): Reading {
  return fromReport((report, future) => {
    const back = (weekdayOf(report) - day + 7) % 7;
    if (nearness === "last") return onDay(report - (back || 7));
    if (nearness === "next") return onDay(report + 7 - back);
    return onDay(future ? report + ((7 - back) % 7) : report - back);
  });
}

/** From one to another; the one whose side of the report is sure is read first, and the other beside it. */
export function between(from: Reading, to: Reading): Reading {
  return (setting) => {
    const { future } = setting;
    const known = (future ? from : to)(setting);
    if (known === null) return null;
    const other = (future ? to : from)({ ...setting, report: future ? known.start : known.end });
    if (other === null) return null;
    const [first, last] = future ? [known, other] : [other, known];
    return first.start > last.end ? null : { ...first, end: last.end };
  };
}

/** "since X": until the report. */
export function since(reading: Reading): Reading {
  return (setting) => {
    const period = reading({ ...setting, future: false });
    if (period === null || setting.report === null || setting.report < period.end) return period;
    return { ...period, end: setting.report };
  };
}
