/** Days since 1970 of an ISO date or date-time: the days of the civil calendar, without a Date (it is asked for often). */
export function dayNumber(iso: string): number {
  const month = digits(iso, 5, 7);
  const year = digits(iso, 0, 4) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(iso, 8, 10) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day so many days later, or earlier; within the years 1 to 9999 that both engines and ISO dates know. */
export const shifted = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

const [FIRST, LAST] = [-719_162, 2_932_896];

const dateOfDay = (day: number): string =>
  new Date(Math.min(Math.max(day, FIRST), LAST) * 86_400_000).toISOString().slice(0, 10);

function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}
