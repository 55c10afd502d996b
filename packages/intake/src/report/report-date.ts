import { DemarcheError, type Place } from "@demarche/language";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;

/** The day of an ISO date or date-time; throws `bad-date` where there is none. */
export function readDay(value: string, where: Place): string {
  const [, year, month, day] = ISO_DAY.exec(value.trim()) ?? [];
  if (year !== undefined && year !== "0000" && month !== undefined && day !== undefined) {
    const iso = `${year}-${month}-${day}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  }
  throw new DemarcheError(
    "bad-date",
    `"${value}" is no date`,
    "Write the day of publication as YYYY-MM-DD, for example 2022-09-27",
    where,
  );
}
