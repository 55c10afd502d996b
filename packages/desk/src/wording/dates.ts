/** Days and moments in words; a day is an ISO date and has no time zone. */

const at = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const utc = { timeZone: "UTC" } as const;
const LONG = new Intl.DateTimeFormat("en-GB", { ...utc, day: "numeric", month: "long", year: "numeric" });
const SHORT = new Intl.DateTimeFormat("en-GB", { ...utc, day: "numeric", month: "short", year: "numeric" });
const BARE = new Intl.DateTimeFormat("en-GB", { ...utc, day: "numeric", month: "short" });
const MONTH = new Intl.DateTimeFormat("en-GB", { ...utc, month: "short", year: "numeric" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { ...utc, dateStyle: "medium", timeStyle: "short" });

export const longDay = (day: string): string => LONG.format(at(day));
export const shortDay = (day: string): string => SHORT.format(at(day));
export const dayOfYear = (day: string): string => BARE.format(at(day));
export const monthName = (day: string): string => MONTH.format(at(day));

/** "27 Sept 2022, 08:00 UTC" */
export const moment = (iso: string): string => `${MOMENT.format(new Date(iso))} UTC`;

/** "26–27 Sept 2022"; one day where both are the same, a dash where none is known. */
export function dayRange(from: string | null, to: string | null): string {
  if (from === null) return "no date";
  if (to === null || to === from) return shortDay(from);
  return SHORT.formatRange(at(from), at(to));
}

/** A due moment: a day, or a day with its hour where one is set. */
export const dueText = (due: string): string => (due.length > 10 ? moment(due) : shortDay(due));

const DAY = 86_400_000;
export const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const toTime = (day: string): number => at(day).getTime();
export const addDays = (day: string, days: number): string => toDay(toTime(day) + days * DAY);
export const daysBetween = (from: string, to: string): number =>
  Math.round((toTime(to) - toTime(from)) / DAY);

const RELATIVE = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** "in 3 days", "yesterday", "2 months ago", as seen from a day. */
export function fromDay(day: string, seenFrom: string): string {
  const days = daysBetween(seenFrom, day);
  const size = Math.abs(days);
  if (size < 21) return RELATIVE.format(days, "day");
  if (size < 60) return RELATIVE.format(Math.round(days / 7), "week");
  return size < 700
    ? RELATIVE.format(Math.round(days / 30.4), "month")
    : RELATIVE.format(Math.round(days / 365.25), "year");
}
