import { DemarcheError, type Place } from "@demarche/language";
import { parse } from "csv-parse";
import { decoded } from "../bytes/charset.js";
import type { Context, Input } from "../input.js";
import type { Reading } from "../reading.js";
import { endingOf } from "./kind.js";
import { draftId, finish } from "./parsed.js";
import { columnsOf, draftOfRow, type Row } from "./table-row.js";

/** A table with its columns' names in the first row, read row by row. Throws `bad-table`. */
export async function* readCsv(input: Input, context: Context): AsyncGenerator<Reading> {
  const { where } = input;
  const rows = parse({
    bom: true,
    columns: (names: string[]) => checked(names, where),
    delimiter: endingOf(input.name) === "tsv" ? "\t" : [",", ";", "\t"],
    max_record_size: context.limits.lineBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const feeding = feed(decoded(input.bytes, input.charset), rows);
  let line = 1;
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      const draft = draftOfRow(row)!;
      const place = { ...where, line: ++line };
      const id = draftId(draft, `${input.name}#${line - 1}`);
      yield await finish(draft, { id, bytes: Buffer.byteLength(draft.text), where: place }, context);
    }
  } catch (thrown) {
    throw thrown instanceof DemarcheError ? thrown : badTable(thrown, { ...where, line });
  } finally {
    rows.destroy();
    await feeding;
  }
}

/** Writes a text into the parser as fast as it takes it; an error of the source becomes one of the parser. */
async function feed(text: AsyncIterable<string>, rows: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const part of text) {
      if (rows.destroyed) return;
      if (!rows.write(part)) await new Promise<void>((go) => rows.once("drain", go).once("close", go));
    }
    rows.end();
  } catch (thrown) {
    rows.destroy(thrown as Error);
  }
}

function checked(names: string[], where: Place): string[] {
  if (columnsOf(names).text !== undefined) return names;
  throw new DemarcheError(
    "bad-table",
    `no column holds the text; the columns are ${names.slice(0, 12).join(", ").slice(0, 200)}`,
    "Name the column of the reports' text `text`; docs/intake.md lists the names that are known",
    where,
  );
}

function badTable(thrown: unknown, where: Place): DemarcheError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new DemarcheError(
    "bad-table",
    `the table cannot be read: ${reason}`,
    "Write it anew as CSV in UTF-8",
    where,
    {
      cause: thrown,
    },
  );
}
