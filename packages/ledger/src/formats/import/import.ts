import { existsSync } from "node:fs";
import { DemarcheError } from "@demarche/language";
import type { Driver, Row } from "../../driver/driver.js";
import type { SourceName } from "../flat.js";
import { bulkGdelt } from "../gdelt/bulk.js";
import { GDELT_MENTIONS } from "../gdelt/mentions.js";
import { readRecords } from "../plover/lines.js";
import { headerOf, TABLE_FORMATS } from "../table-format.js";
import { addRows, type Destination } from "./add-rows.js";
import { FaultList, type Faults } from "./faults.js";
import { type GivenFile, isAllUtf8, linesOf } from "./lines.js";
import { readTable } from "./read.js";
import { EVENTS, eventRows, MENTIONS } from "./rows.js";
import { sparingMemory } from "./sparing-memory.js";

/** What can be imported; docs/formats.md tells of each. */
export type ImportFormat = SourceName | "gdelt-mentions";
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  "gdelt",
  "gdelt-mentions",
  "icews",
  "polecat",
  "phoenix",
  "plover",
];

/** What an import did. */
export interface ImportSummary extends Faults {
  readonly format: ImportFormat;
  readonly file: string;
  readonly added: number;
  /** Rows that the ledger has already. */
  readonly known: number;
}

/**
 * Imports a file of another data set: all that is well-formed in it or, where reading fails, nothing. The same file twice
 * changes nothing. Throws `missing-file`, `bad-columns`.
 */
export async function importFile(
  driver: Driver,
  format: ImportFormat,
  file: GivenFile,
): Promise<ImportSummary> {
  if (!existsSync(file.path))
    throw new DemarcheError("missing-file", `There is no file ${file.name}`, "Check the name", {
      file: file.name,
    });
  const faults = new FaultList();
  const bulk = format === "gdelt" && driver.engine === "duckdb" && (await isPlain(file));
  const counts = await sparingMemory(driver, () =>
    driver.transaction((session) =>
      bulk
        ? bulkGdelt(session, file.path, faults)
        : addRows(session, destinationOf(format), rowsOf(format, file, faults)),
    ),
  );
  return { format, file: file.name, ...counts, ...faults.summary() };
}

const destinationOf = (format: ImportFormat): Destination =>
  format === "gdelt-mentions" ? MENTIONS : EVENTS;

function rowsOf(format: ImportFormat, file: GivenFile, faults: FaultList): AsyncIterable<Row> {
  if (format === "gdelt-mentions") return readTable(GDELT_MENTIONS, file, faults);
  if (format === "plover") return eventRows(format, readRecords(file, faults));
  return eventRows(format, readTable(TABLE_FORMATS[format], file, faults));
}

/** Whether DuckDB can read the file itself: all UTF-8, and the columns in their usual order without names. */
async function isPlain({ path, name }: GivenFile): Promise<boolean> {
  for await (const { text } of linesOf(path)) {
    if (headerOf(TABLE_FORMATS.gdelt, text.split("\t"), name) !== null) return false;
    break;
  }
  return isAllUtf8(path);
}
