import { DemarcheError, type Place } from "@demarche/language";
import Tinypool from "tinypool";
import type { Limits } from "../limits.js";
import type { Answer, Parsed, Task } from "./draft.js";

/** The built worker, beside `dist/parsing` and `src/parsing` alike. */
const WORKER = new URL("../../dist/parsing/worker.js", import.meta.url).href;
/** Timers count milliseconds in 31 bits. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Runs the libraries that read markup, PDF and the like in worker threads of bounded memory, and ends a worker whose
 * document takes too long. A document can so fail in any way and harms no other.
 */
export class Parsers {
  private pool: Tinypool | undefined;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly limits: Limits,
    readonly threads: number,
  ) {}

  /** What a library finds in the document. Throws `too-slow`, `unparsable`, and the errors of the kind. */
  async parse(task: Omit<Task, "textLength" | "pages">, where: Place): Promise<Parsed> {
    const { textLength, pages } = this.limits;
    const answer = await this.run({ ...task, textLength, pages }, where);
    if (!("fault" in answer)) return answer;
    const { code, message, hint } = answer.fault;
    throw new DemarcheError(code, message, hint, where);
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
    this.pool = undefined;
  }

  private async run(task: Task, where: Place): Promise<Answer> {
    this.pool ??= this.open();
    await this.turn();
    const milliseconds = this.limits.parseMilliseconds;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), milliseconds);
    try {
      return await this.pool.run(task, { signal: stop.signal });
    } catch (thrown) {
      throw stop.signal.aborted ? tooSlow(milliseconds, where) : unparsable(thrown, where);
    } finally {
      clearTimeout(timer);
      this.running--;
      this.waiting.shift()?.();
    }
  }

  /** Waits until a worker is free, so that the time of a document does not count that of those before it. */
  private async turn(): Promise<void> {
    if (this.running >= this.threads) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
  }

  private open(): Tinypool {
    return new Tinypool({
      filename: WORKER,
      minThreads: 1,
      maxThreads: this.threads,
      idleTimeout: LONGEST_TIMEOUT,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.workerMegabytes },
    });
  }
}

function tooSlow(milliseconds: number, where: Place): DemarcheError {
  return new DemarcheError(
    "too-slow",
    `it could not be understood within ${milliseconds / 1000} seconds`,
    "It is very large or made to be slow; save its text as .txt",
    where,
  );
}

function unparsable(thrown: unknown, where: Place): DemarcheError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new DemarcheError(
    "unparsable",
    `the document cannot be understood: ${reason}`,
    "It is damaged or made to do harm; save its text as .txt",
    where,
    { cause: thrown },
  );
}
