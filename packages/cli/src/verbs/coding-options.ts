import { availableParallelism } from "node:os";
import { readDay } from "@demarche/intake";
import { DemarcheError } from "@demarche/language";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { OwnData } from "../pipeline.js";

/** Options of a verb that codes many reports. */
export interface CodingOptions extends OwnData {
  readonly date?: string;
  readonly jobs: number;
}

/** Gives a verb the options that say how reports are coded. */
export function withCodingOptions(verb: Command): Command {
  return verb
    .option("--date <D>", "day of publication (YYYY-MM-DD) of reports that tell none", parseDay)
    .option("--actors <F>", "actors of your own (YAML, see packages/coder/data/README.md)")
    .option("--frames <F>", "frames of your own (YAML)")
    .addOption(
      new Option("--jobs <N>", "worker threads")
        .argParser(parseJobs)
        .default(availableParallelism(), "one a processor"),
    );
}

/** An option's value as an ISO day. */
export function parseDay(value: string): string {
  try {
    return readDay(value, {});
  } catch (thrown) {
    throw new InvalidArgumentError(
      thrown instanceof DemarcheError ? `${thrown.message}. ${thrown.hint}.` : "",
    );
  }
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError("Give a number from 1 to 256.");
  return jobs;
}
