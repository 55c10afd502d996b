import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeGdeltFile } from "./ledger-import-file.js";
import type { ImportPass, ImportWay } from "./ledger-import-pass.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, figure, writeResult } from "./scores-result.js";

/** `npm run evaluate:import -- [--rows 5000000] [--rounds 3]`: the ledger's import of a generated file beside DuckDB's own COPY of it. */
function main(): void {
  const { values } = parseArgs({
    options: { rows: { type: "string", default: "500000" }, rounds: { type: "string", default: "3" } },
  });
  const rows = Number(values.rows);
  const folder = mkdtempSync(join(tmpdir(), "demarche-import-"));
  const file = join(folder, "generated.export.CSV");
  writeGdeltFile(file, rows);
  const rounds = Array.from({ length: Number(values.rounds) }, (_, round) => ({
    ledger: pass("ledger", file, join(folder, `ledger-${round}.duckdb`), rows),
    copy: pass("copy", file, join(folder, `copy-${round}.duckdb`), rows),
  }));
  rmSync(folder, { recursive: true });
  report(rows, rounds);
}

function pass(way: ImportWay, file: string, database: string, rows: number): ImportPass {
  const script = fileURLToPath(new URL("ledger-import-pass.js", import.meta.url));
  const result = JSON.parse(
    execFileSync(process.execPath, [script, way, file, database], { encoding: "utf8" }),
  ) as ImportPass;
  rmSync(database);
  if (result.rows !== rows) throw new Error(`${way} took ${result.rows} rows of ${rows}`);
  return result;
}

function report(
  rows: number,
  rounds: readonly { readonly ledger: ImportPass; readonly copy: ImportPass }[],
): void {
  const seconds = (way: ImportWay, of: "milliseconds" | "cpuMilliseconds") =>
    median(rounds.map((round) => round[way][of])) / 1000;
  const how = rounds.length === 1 ? "One round" : `Median of ${rounds.length} rounds in turn`;
  const result = {
    title: "Import of GDELT's format",
    command: `npm run evaluate:import -- --rows ${rows}`,
    about: `${rows} generated rows of 61 columns into a new DuckDB file: the ledger's import, which converts all codes, and
DuckDB's own COPY into a table of 61 text columns. ${how}, each import in a fresh process.`,
    figures: [
      figure("speed, share of the speed of COPY", median(rounds.map(share)), 0.5),
      figure("ledger, seconds", seconds("ledger", "milliseconds")),
      figure("COPY, seconds", seconds("copy", "milliseconds")),
      figure("ledger, seconds of all processors", seconds("ledger", "cpuMilliseconds")),
      figure("COPY, seconds of all processors", seconds("copy", "cpuMilliseconds")),
      figure("ledger, most memory in MB", Math.max(...rounds.map(({ ledger }) => ledger.megabytes))),
      figure("COPY, most memory in MB", Math.max(...rounds.map(({ copy }) => copy.megabytes))),
    ],
  };
  writeResult("ledger-import", result);
  writeResultsPage();
  console.log(describe(result));
}

const share = ({ ledger, copy }: { ledger: ImportPass; copy: ImportPass }): number =>
  copy.milliseconds / ledger.milliseconds;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

main();
