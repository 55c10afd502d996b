import { DemarcheError } from "@demarche/language";

/** Where a page of a list ended: the values by which it is sorted, of its last item. */
export type Place = readonly (string | number)[];

/** A place as a text that is not to be looked into. */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/**
 * The place that a cursor of the same list stands for; `kinds` are the types of its values, "day" for an ISO date.
 * Throws `bad-cursor`.
 */
export function placeOf(cursor: string, kinds: readonly ("string" | "number" | "day")[]): Place {
  const place = parsed(cursor);
  const fits =
    Array.isArray(place) &&
    place.length === kinds.length &&
    kinds.every((kind, at) => (kind === "day" ? isDay(place[at]) : typeof place[at] === kind));
  if (fits) return place as Place;
  throw new DemarcheError(
    "bad-cursor",
    "The cursor is none of this list, sorted like this",
    "Give `next` of the page before as it came, or begin anew without a cursor",
  );
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** Splits what was read, one more than a page holds, into the page and whether it goes on. */
export function cutPage<T>(
  rows: readonly T[],
  limit: number,
  place: (last: T) => Place,
): { items: readonly T[]; next: string | null } {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? cursorOf(place(items.at(-1)!)) : null };
}
