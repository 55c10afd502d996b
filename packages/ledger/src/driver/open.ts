import type { Driver } from "./driver.js";
import { isServer } from "./place.js";

/**
 * A file's path opens DuckDB; a postgres:// or postgresql:// URL opens PostgreSQL. An engine is loaded when a place of it
 * is opened. DuckDB keeps at most `memoryMegabytes` of its file and of what it works on; most of the machine's, if not given.
 */
export async function openDriver(place: string, memoryMegabytes?: number): Promise<Driver> {
  if (isServer(place)) return (await import("./postgres.js")).openPostgres(place);
  return (await import("./duckdb.js")).openDuckDB(place, memoryMegabytes);
}
