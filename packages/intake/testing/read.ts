import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type ReadOptions, readDocuments } from "../src/read-documents.js";
import type { NotRead, Read, Reading } from "../src/reading.js";
import { findSources } from "../src/sources/sources.js";

/** A folder for the files of a test, and what is read of them. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    /** Writes a file, or a stream of parts, and reads it. */
    async read(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<Reading[]> {
      const path = join(folder, name);
      writeFileSync(path, content);
      return readAll(path, options);
    },
  };
}

export async function readAll(path: string, options: ReadOptions = {}): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readDocuments(findSources([path]), { threads: 1, ...options }))
    readings.push(reading);
  return readings;
}

export const reports = (readings: readonly Reading[]) =>
  readings.filter((reading): reading is Read => "report" in reading);
export const errors = (readings: readonly Reading[]) =>
  readings.filter((reading): reading is NotRead => "error" in reading);
