import type { Value } from "./driver.js";

/** Lists up to this length are spread; a longer one is read faster against the whole table. */
const LONGEST = 1000;
const PLACES = /= any\(\$(\d+)\)|\$(\d+)/g;

/**
 * A statement with `= any($1)` written out as `in ($1, $2, ...)`: DuckDB looks an index up for scalar parameters, never
 * for a list. The places of the other values are numbered anew.
 */
export function spreadLists(
  sql: string,
  values: readonly Value[],
): { readonly sql: string; readonly values: readonly Value[] } {
  const spread = values.map((value, at) => isSpread(value) && everyPlaceIsList(sql, at + 1));
  if (!spread.includes(true)) return { sql, values };
  const flat: Value[] = [];
  const places = values.map((value, at) => {
    const own = spread[at] ? (value as readonly Value[]) : [value];
    flat.push(...own);
    return own.map((_, position) => `$${flat.length - own.length + position + 1}`).join(", ");
  });
  const written = sql.replaceAll(PLACES, (_, list?: string, scalar?: string) => {
    const at = Number(list ?? scalar) - 1;
    if (scalar !== undefined) return places[at]!;
    return spread[at] ? `in (${places[at]})` : `= any(${places[at]})`;
  });
  return { sql: written, values: flat };
}

const isSpread = (value: Value): boolean =>
  Array.isArray(value) && value.length > 0 && value.length <= LONGEST;

const everyPlaceIsList = (sql: string, number: number): boolean =>
  [...sql.matchAll(PLACES)].every(([, , scalar]) => scalar !== String(number));
