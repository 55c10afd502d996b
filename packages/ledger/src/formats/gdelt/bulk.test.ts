import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { flatEvent } from "../../../testing/flat-events.js";
import { openDuckDB } from "../../driver/duckdb.js";
import { migrate } from "../../schema/migrate.js";
import { addRows } from "../import/add-rows.js";
import { FaultList } from "../import/faults.js";
import { importFile } from "../import/import.js";
import { readTable } from "../import/read.js";
import { EVENTS, eventRows } from "../import/rows.js";
import { lineOf } from "../table-format.js";
import { GDELT } from "./format.js";

const now = () => new Date("2024-03-06T08:00:00Z");

async function emptyLedger() {
  const driver = await openDuckDB(":memory:");
  await migrate(driver, now);
  return driver;
}

/** Lines of events, among them some that are cut, empty, repeated or spoilt in one field. */
function lines(): string[] {
  return fc.sample(flatEvent, { numRuns: 300, seed: 11 }).flatMap((event, at) => {
    const line = lineOf(GDELT, event);
    const fields = line.split("\t");
    const spoilt = (column: number, value: string) => fields.with(column, value).join("\t");
    if (at % 40 === 0) return [fields.slice(0, 5 + (at % 50)).join("\t")];
    if (at % 40 === 1) return [line, "", spoilt(26, "999")];
    if (at % 40 === 2) return [spoilt([1, 30, 31, 53, 56, 57, 0][(at / 40) | 0]!, "?")];
    if (at % 40 === 3) return [spoilt(1, "2024-02-29"), spoilt(27, "42"), `${line}\tone more`];
    return [line];
  });
}

it("makes of a file what reading it line by line makes of it", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "demarche-bulk-")), "sample.export.CSV");
  const file = { path, name: "sample" };
  writeFileSync(path, `${lines().join("\n")}\n`);
  const [bulk, slow] = [await emptyLedger(), await emptyLedger()];
  const summary = await importFile(bulk, "gdelt", file);
  const faults = new FaultList();
  const counts = await slow.transaction((session) =>
    addRows(session, EVENTS, eventRows("gdelt", readTable(GDELT, file, faults))),
  );
  expect(summary).toEqual({ format: "gdelt", file: "sample", ...counts, ...faults.summary() });
  expect(summary.skipped).toBeGreaterThan(10);
  expect(summary.known).toBeGreaterThan(5);
  const all = "select * from imported order by source_id, date";
  expect(await bulk.query(all)).toEqual(await slow.query(all));
  expect(await importFile(bulk, "gdelt", file)).toMatchObject({ added: 0, skipped: summary.skipped });
  await bulk.close();
  await slow.close();
});
