import type { Driver } from "./driver.js";

/**
 * A file's path opens DuckDB; a postgres:// or postgresql:// URL opens PostgreSQL. An engine is loaded when a place of it
 * is opened.
 */
export async function openDriver(place: string): Promise<Driver> {
  if (isServer(place)) return (await import("./postgres.js")).openPostgres(place);
  return (await import("./duckdb.js")).openDuckDB(place);
}

/** The place is on a PostgreSQL server, not a file. */
export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);
