import { writeFile } from "node:fs/promises";
import { DemarcheError } from "@demarche/language";
import type { Driver } from "../../driver/driver.js";
import type { TableName } from "../flat.js";
import { recordLine } from "../plover/write.js";
import { lineOf, TABLE_FORMATS } from "../table-format.js";
import { type CopyFormat, copyTable } from "./copy.js";
import { flatEvents } from "./flatten.js";
import { graphmlLines } from "./graphml.js";
import { writeImported } from "./imported.js";
import { recordLines } from "./records.js";
import { EVENT_TABLE, importedTable, type OutgoingTable, panelTable } from "./tables.js";
import type { Exported } from "./what.js";

/** What the ledger's events can be written as; docs/formats.md tells of each. */
export const EXPORT_FORMATS = [
  "plover",
  "csv",
  "parquet",
  "panel-csv",
  "panel-parquet",
  "graphml",
  "gdelt",
  "icews",
  "polecat",
  "phoenix",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Writes events of the ledger to a file, from one moment of the ledger. Throws `cannot-export`. */
export async function exportEvents(
  driver: Driver,
  format: ExportFormat,
  file: string,
  what: Exported = "coded",
): Promise<void> {
  try {
    await WRITERS[format](driver, file, what);
  } catch (error) {
    throw new DemarcheError(
      "cannot-export",
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      "Check the folder, its rights and the space left",
      { file },
      { cause: error },
    );
  }
}

type Writer = (driver: Driver, file: string, what: Exported) => Promise<void>;

const rowsOf = (what: Exported): OutgoingTable => (what === "coded" ? EVENT_TABLE : importedTable(what));

const copies =
  (tableOf: (what: Exported) => OutgoingTable, format: CopyFormat): Writer =>
  (driver, file, what) =>
    driver.transaction((session) => copyTable(session, tableOf(what), file, format));

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  plover: (driver, file, what) =>
    what === "coded"
      ? driver.transaction((session) => writeLines(file, recordLines(session)))
      : writeImported(driver, file, what, { line: recordLine, head: "" }),
  csv: copies(rowsOf, "csv"),
  parquet: copies(rowsOf, "parquet"),
  "panel-csv": copies(panelTable, "csv"),
  "panel-parquet": copies(panelTable, "parquet"),
  graphml: (driver, file, what) =>
    driver.transaction(async (session) => writeLines(file, await graphmlLines(session, what))),
  gdelt: tableWriter("gdelt"),
  icews: tableWriter("icews"),
  polecat: tableWriter("polecat"),
  phoenix: tableWriter("phoenix"),
};

/** Tables hold what happened; POLECAT has types for all that it holds. */
function tableWriter(name: TableName): Writer {
  const format = TABLE_FORMATS[name];
  const head = format.header ? `${format.columns.join("\t")}\n` : "";
  const only = name === "polecat" ? "status = 'happened' and category is not null" : "status = 'happened'";
  return (driver, file, what) =>
    what === "coded"
      ? driver.transaction((session) => writeFile(file, ended(head, lines(session))))
      : writeImported(driver, file, what, { line: (_, event) => lineOf(format, event), head, only });

  async function* lines(session: Parameters<typeof flatEvents>[0]): AsyncGenerator<string> {
    for await (const event of flatEvents(session)) yield lineOf(format, event);
  }
}

const writeLines = (file: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> =>
  writeFile(file, ended("", lines));

async function* ended(head: string, lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  if (head !== "") yield head;
  for await (const line of lines) yield `${line}\n`;
}
