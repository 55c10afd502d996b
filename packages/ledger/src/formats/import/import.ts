import { existsSync } from "node:fs";
import { DemarcheError } from "@demarche/language";
import type { Driver } from "../../driver/driver.js";
import type { SourceName } from "../flat.js";
import { bulkGdelt } from "../gdelt/bulk.js";
import { headerOf, TABLE_FORMATS } from "../table-format.js";
import { addEvents } from "./add-events.js";
import { FaultList, type Faults } from "./faults.js";
import { isAllUtf8, linesOf } from "./lines.js";
import { readTable } from "./read.js";

/** What an import did. */
export interface ImportSummary extends Faults {
  readonly source: SourceName;
  readonly file: string;
  readonly added: number;
  /** Rows whose id and date the ledger has already. */
  readonly known: number;
}

/**
 * Imports a file of another data set's events: all that is well-formed in it or, where reading fails, nothing. The same
 * file twice changes nothing. Throws `missing-file`, `bad-columns`.
 */
export async function importTable(driver: Driver, source: SourceName, file: string): Promise<ImportSummary> {
  if (!existsSync(file))
    throw new DemarcheError("missing-file", `There is no file ${file}`, "Check the name", { file });
  const faults = new FaultList();
  const bulk = source === "gdelt" && driver.engine === "duckdb" && (await isPlain(file));
  const counts = bulk
    ? await bulkGdelt(driver, file, faults)
    : await driver.transaction((session) =>
        addEvents(session, source, readTable(TABLE_FORMATS[source], file, faults)),
      );
  return { source, file, ...counts, ...faults.summary() };
}

/** Whether DuckDB can read the file itself: all UTF-8, and the columns in their usual order without names. */
async function isPlain(file: string): Promise<boolean> {
  for await (const { text } of linesOf(file)) {
    if (headerOf(TABLE_FORMATS.gdelt, text.split("\t"), file) !== null) return false;
    break;
  }
  return isAllUtf8(file);
}
