import { writeFile } from "node:fs/promises";
import { DemarcheError } from "@demarche/language";
import type { Driver, Session } from "../../driver/driver.js";
import type { SourceName } from "../flat.js";
import { lineOf, TABLE_FORMATS } from "../table-format.js";
import { copyTable } from "./copy.js";
import { flatEvents } from "./flatten.js";
import { graphmlLines } from "./graphml.js";
import { recordLines } from "./records.js";
import { EVENT_TABLE, PANEL_TABLE } from "./tables.js";

/** What the ledger's events can be written as; docs/formats.md tells of each. */
export type ExportFormat =
  | SourceName
  | "plover"
  | "csv"
  | "parquet"
  | "panel-csv"
  | "panel-parquet"
  | "graphml";

/** Writes the ledger's events to a file, from one moment of the ledger. Throws `cannot-export`. */
export async function exportEvents(driver: Driver, format: ExportFormat, file: string): Promise<void> {
  try {
    await driver.transaction((session) => WRITERS[format](session, file));
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

type Writer = (session: Session, file: string) => Promise<void>;

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  plover: (session, file) => writeLines(file, recordLines(session)),
  csv: (session, file) => copyTable(session, EVENT_TABLE, file, "csv"),
  parquet: (session, file) => copyTable(session, EVENT_TABLE, file, "parquet"),
  "panel-csv": (session, file) => copyTable(session, PANEL_TABLE, file, "csv"),
  "panel-parquet": (session, file) => copyTable(session, PANEL_TABLE, file, "parquet"),
  graphml: async (session, file) => writeLines(file, await graphmlLines(session)),
  gdelt: writeTable("gdelt"),
  icews: writeTable("icews"),
  polecat: writeTable("polecat"),
  phoenix: writeTable("phoenix"),
};

function writeTable(source: SourceName): Writer {
  const format = TABLE_FORMATS[source];
  async function* lines(session: Session): AsyncGenerator<string> {
    if (format.header) yield format.columns.join("\t");
    for await (const event of flatEvents(session)) yield lineOf(format, event);
  }
  return (session, file) => writeLines(file, lines(session));
}

async function writeLines(file: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  await writeFile(file, ended(lines));
}

async function* ended(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
