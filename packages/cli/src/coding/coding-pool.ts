import type { Report } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import Tinypool from "tinypool";
import { asDemarcheError } from "../failure.js";
import type { OwnData } from "../pipeline.js";
import type { Result } from "./coded.js";
import type { Answer } from "./worker.js";

/** Idle workers stay until the end: they hold a loaded model. Timers count milliseconds in 31 bits. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Worker threads that code reports, each with a model and a lexicon of its own. */
export class CodingPool {
  private readonly pool: Tinypool;

  /** `jobs` threads at most, of which `atOnce` are started before there is work. */
  constructor(own: OwnData, { jobs, atOnce }: { readonly jobs: number; readonly atOnce: number }) {
    this.pool = new Tinypool({
      filename: new URL("./worker.js", import.meta.url).href,
      minThreads: atOnce,
      maxThreads: jobs,
      idleTimeout: LONGEST_TIMEOUT,
      workerData: own,
    });
  }

  /** The events of a report, or why there are none. */
  async code(report: Report, signal?: AbortSignal): Promise<Result> {
    try {
      const answer: Answer = await this.pool.run(report, signal === undefined ? {} : { signal });
      if ("records" in answer) return { report, ...answer };
      const { code, message, hint, where } = answer.error;
      return { error: new DemarcheError(code, message, hint, where) };
    } catch (thrown) {
      return { error: asDemarcheError(thrown, { document: report.id }) };
    }
  }

  end(): Promise<void> {
    return this.pool.destroy();
  }
}
