import type { Driver } from "../../driver/driver.js";

const MOST_MEMORY = "500MB";

/** Does work with less memory than DuckDB would take, which writes what does not fit to the disk; in no order of rows. */
export async function sparingMemory<T>(driver: Driver, work: () => Promise<T>): Promise<T> {
  if (driver.engine !== "duckdb") return work();
  const [old] = await driver.query<{ memory: string }>("select current_setting('memory_limit') as memory");
  await driver.query(`set memory_limit = '${MOST_MEMORY}'`);
  await driver.query("set preserve_insertion_order = false");
  try {
    return await work();
  } finally {
    await driver.query("set preserve_insertion_order = true");
    await driver.query(`set memory_limit = '${old!.memory}'`);
  }
}
