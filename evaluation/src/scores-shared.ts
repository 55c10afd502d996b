import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "@demarche/coder";

/** The development sets lie beside the repository and are not part of it. */
const SHARED = new URL("../../../shared/eval/", import.meta.url);

export const sharedIsThere = (): boolean => existsSync(SHARED);

export const sharedFile = (name: string): string => fileURLToPath(new URL(name, SHARED));

export function readJsonl<T>(path: string | URL): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** The documents of a gold file, as the coder reads them. */
export const sharedReports = (gold: string): Report[] =>
  readJsonl<{ input: Report }>(sharedFile(gold)).map((record) => record.input);

/** A file of records in a folder of its own, for a program that reads files. */
export function temporaryJsonl(name: string, records: readonly object[]): string {
  const path = join(mkdtempSync(join(tmpdir(), "demarche-scores-")), `${name}.jsonl`);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return path;
}

/** A scorer's output for coded records, which it reads from a file. */
export function runScorer(
  scorer: string,
  before: readonly string[],
  records: readonly object[],
  options: readonly string[],
): string {
  const coded = temporaryJsonl("coded", records);
  const run = spawnSync(process.execPath, [sharedFile(scorer), ...before, coded, ...options], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`);
  return run.stdout;
}
