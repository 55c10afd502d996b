import type { Driver } from "./driver.js";
import { isServer } from "./place.js";

/**
 * A file's path opens DuckDB; a postgres:// or postgresql:// URL opens PostgreSQL. An engine is loaded when a place of it
 * is opened.
 */
export async function openDriver(place: string): Promise<Driver> {
  if (isServer(place)) return (await import("./postgres.js")).openPostgres(place);
  return (await import("./duckdb.js")).openDuckDB(place);
}
