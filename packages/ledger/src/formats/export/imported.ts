import { open } from "node:fs/promises";
import type { Driver, Row } from "../../driver/driver.js";
import type { FlatEvent, SourceName } from "../flat.js";
import { eventOf } from "../import/rows.js";
import { importedTable } from "./tables.js";
import type { Exported } from "./what.js";

/** How imported events become lines of a file. */
export interface LineForm {
  readonly head: string;
  readonly line: (source: SourceName, event: FlatEvent) => string;
  /** A condition of SQL on the rows that the form has room for. */
  readonly only?: string;
}

/** Writes imported events to a file, a part of them in memory at a time. */
export async function writeImported(
  driver: Driver,
  file: string,
  what: Exported,
  { head, line, only = "true" }: LineForm,
): Promise<void> {
  const handle = await open(file, "w");
  try {
    await handle.appendFile(head);
    await driver.read(
      `select * from (${importedTable(what).sql}) as i where ${only} order by source, date, source_id`,
      async ({ columns, rows }) => {
        const lines = rows.map((values) => {
          const row: Row = Object.fromEntries(values.map((value, at) => [columns[at]!, value]));
          return `${line(row.source as SourceName, eventOf(row))}\n`;
        });
        await handle.appendFile(lines.join(""));
      },
    );
  } finally {
    await handle.close();
  }
}
