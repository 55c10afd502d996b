import type { Report } from "@demarche/coder";
import { findSources, readDocuments } from "@demarche/intake";
import { renderFailure } from "../failure.js";
import { colorsOf } from "../terminal/terminal.js";

/** The reports that one argument names; what cannot be read is told on standard error. */
export async function readAll(path: string, date?: string): Promise<{ reports: Report[]; failed: boolean }> {
  const reports: Report[] = [];
  let failed = false;
  for await (const reading of readDocuments(findSources([path]))) {
    if ("report" in reading) reports.push({ ...(date === undefined ? {} : { date }), ...reading.report });
    else {
      process.stderr.write(renderFailure(reading.error, colorsOf(process.stderr)));
      failed = true;
    }
  }
  return { reports, failed };
}
