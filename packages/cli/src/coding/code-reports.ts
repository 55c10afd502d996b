import { inOrder, type Reading } from "@demarche/intake";
import type { OwnData } from "../pipeline.js";
import type { Outcome } from "./coded.js";
import { CodingPool } from "./coding-pool.js";

/** Reports read ahead for each worker, so that none waits for a long one to end. */
const AHEAD = 4;

/** Codes reports in worker threads and gives the outcomes in input order; ends early when `signal` is aborted. */
export async function* codeReports(
  readings: AsyncIterable<Reading>,
  own: OwnData,
  jobs: number,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const pool = new CodingPool(own, { jobs, atOnce: 1 });
  const task = async (reading: Reading): Promise<Outcome> =>
    "error" in reading ? reading : { ...(await pool.code(reading.report, signal)), bytes: reading.bytes };
  try {
    for await (const outcome of inOrder(readings, task, jobs * AHEAD)) {
      if (signal.aborted) return;
      yield outcome;
    }
  } finally {
    await pool.end();
  }
}
