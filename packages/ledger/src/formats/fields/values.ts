import { Malformed } from "../flat.js";

const NOTHING = new Set(["", "none", "null", "na", "nan", "n/a", "\\n"]);

/** A field's text without surrounding blanks; null for nothing and for the words that stand for nothing. */
export function textOf(field: string): string | null {
  const text = field.trim();
  return NOTHING.has(text.toLowerCase()) ? null : text;
}

/** Names in a list that is parted by ";". */
export const listOf = (field: string): string[] =>
  field
    .split(";")
    .map(textOf)
    .filter((item) => item !== null);

/** A number, or null for nothing. Throws `Malformed`. */
export function numberOf(field: string, what: string): number | null {
  const text = textOf(field);
  if (text === null) return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Malformed(`${what} is no number`);
  return number;
}

/** A count: a whole number that is not negative, or null for nothing. Throws `Malformed`. */
export function countOf(field: string, what: string): number | null {
  const number = numberOf(field, what);
  if (number !== null && (!Number.isInteger(number) || number < 0 || number > 2_147_483_647))
    throw new Malformed(`${what} is no count`);
  return number;
}

/** An ISO date of YYYY-MM-DD, YYYYMMDD or either with a time after it. Throws `Malformed`. */
export function dateOf(field: string): string {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?$/.exec(field.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso)
    throw new Malformed("the date is not in the calendar");
  return iso;
}

/** The event's own id. Throws `Malformed` where there is none. */
export function idOf(field: string): string {
  const id = textOf(field);
  if (id === null) throw new Malformed("there is no event id");
  return id;
}

/** A pair of coordinates, or nulls. Throws `Malformed` where one is missing or off the globe. */
export function positionOf(latitude: string, longitude: string): { lat: number | null; lon: number | null } {
  const lat = numberOf(latitude, "the latitude");
  const lon = numberOf(longitude, "the longitude");
  if ((lat === null) !== (lon === null)) throw new Malformed("a coordinate is missing");
  if (Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180)
    throw new Malformed("a coordinate is off the globe");
  return { lat, lon };
}

/** A value as a field of a table parted by tabs, where neither tabs nor line ends can stand. */
export const written = (value: string | number | null): string =>
  value === null ? "" : String(value).replace(/[\t\r\n]+/g, " ");
