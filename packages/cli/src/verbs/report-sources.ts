import { createHash } from "node:crypto";
import type { Reading } from "@demarche/intake";
import { findSources, type Source, STDIN, STDIN_ID } from "@demarche/intake";
import { DemarcheError } from "@demarche/language";

export type Sources = readonly (Source | DemarcheError)[];

/** The sources that a verb's arguments name: standard input where there are none. Throws `no-reports` at a terminal. */
export function sourcesOf(paths: readonly string[], verb: string): Sources {
  if (paths.length === 0 && process.stdin.isTTY)
    throw new DemarcheError(
      "no-reports",
      "no report is named",
      `Name a file or a folder: demarche ${verb} FILE`,
    );
  return findSources(paths.length === 0 ? [STDIN] : paths);
}

/** Bytes of all sources; undefined where it cannot be known beforehand. */
export function sizeOf(sources: Sources): number | undefined {
  let total = 0;
  for (const source of sources) {
    if (source instanceof DemarcheError) continue;
    if (source.size === undefined) return undefined;
    total += source.size;
  }
  return total;
}

/** Gives reports that tell no date the one of `--date`. */
export async function* withDate(
  readings: AsyncIterable<Reading>,
  date: string | undefined,
): AsyncGenerator<Reading> {
  for await (const reading of readings)
    yield date === undefined || "error" in reading || reading.report.date !== undefined
      ? reading
      : { ...reading, report: { ...reading.report, date } };
}

/** Gives plain texts on standard input an id by their content, so that two of them are not taken for one. */
export async function* namedByText(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    if ("error" in reading || reading.report.id !== STDIN_ID) yield reading;
    else
      yield {
        ...reading,
        report: { ...reading.report, id: `${STDIN_ID}-${shortHash(reading.report.text)}` },
      };
  }
}

const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
