import type { Driver } from "./driver.js";
import { openDuckDB } from "./duckdb.js";
import { openPostgres } from "./postgres.js";

/** A file's path opens DuckDB; a postgres:// or postgresql:// URL opens PostgreSQL. */
export const openDriver = (place: string): Promise<Driver> =>
  /^postgres(?:ql)?:\/\//.test(place) ? openPostgres(place) : openDuckDB(place);
