import type { Report } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import Tinypool from "tinypool";
import { asDemarcheError } from "../failure.js";
import type { Reading } from "../intake/read-reports.js";
import type { OwnData } from "../pipeline.js";
import type { Outcome, Result } from "./coded.js";
import { inOrder } from "./in-order.js";
import type { Answer } from "./worker.js";

/** Reports read ahead for each worker, so that none waits for a long one to end. */
const AHEAD = 4;
/** Idle workers stay until the end: they hold a loaded model. Timers count milliseconds in 31 bits. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Codes reports in worker threads and gives the outcomes in input order; ends early when `signal` is aborted. */
export async function* codeReports(
  readings: AsyncIterable<Reading>,
  own: OwnData,
  jobs: number,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: LONGEST_TIMEOUT,
    workerData: own,
  });
  const task = async (reading: Reading): Promise<Outcome> =>
    "error" in reading ? reading : { ...(await codeOne(pool, reading.report, signal)), bytes: reading.bytes };
  try {
    for await (const outcome of inOrder(readings, task, jobs * AHEAD)) {
      if (signal.aborted) return;
      yield outcome;
    }
  } finally {
    await pool.destroy();
  }
}

async function codeOne(pool: Tinypool, report: Report, signal: AbortSignal): Promise<Result> {
  try {
    const answer: Answer = await pool.run(report, { signal });
    if ("records" in answer) return { report, ...answer };
    const { code, message, hint, where } = answer.error;
    return { error: new DemarcheError(code, message, hint, where) };
  } catch (thrown) {
    return { error: asDemarcheError(thrown, { document: report.id }) };
  }
}
