import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../../testing/engines.js";
import { flatEvent } from "../../../testing/flat-events.js";
import { openDriver } from "../../driver/open.js";
import { migrate } from "../../schema/migrate.js";
import { addRows } from "../import/add-rows.js";
import { importFile } from "../import/import.js";
import { EVENTS, eventRows } from "../import/rows.js";
import { exportEvents } from "./export.js";

const now = () => new Date("2024-03-06T08:00:00Z");
const EVENTS_OUT = fc.sample(flatEvent, { numRuns: 60, seed: 5 });

onEveryEngine((fresh) => {
  async function empty() {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    return driver;
  }
  const file = (name: string) => join(mkdtempSync(join(tmpdir(), "demarche-imported-")), name);

  it.each(["plover", "polecat", "gdelt", "icews", "phoenix"] as const)(
    "go out, in again and out as the same file: %s",
    async (format) => {
      const [first, second] = [await empty(), await empty()];
      await first.transaction((session) => addRows(session, EVENTS, eventRows("polecat", EVENTS_OUT)));
      const [once, twice, thrice] = [file("once"), file("twice"), file("thrice")];
      await exportEvents(first, format, once, "imported");
      const summary = await importFile(second, format, { path: once, name: once });
      expect(summary).toMatchObject({ added: 60, known: 0, skipped: 0 });
      await exportEvents(second, format, twice, format);
      const third = await empty();
      await importFile(third, format, { path: twice, name: twice });
      await exportEvents(third, format, thrice, format);
      expect(readFileSync(thrice, "utf8")).toBe(readFileSync(twice, "utf8"));
      const lines = (path: string) => readFileSync(path, "utf8").trimEnd().split("\n").length;
      expect(lines(twice)).toBe(lines(once));
      for (const driver of [first, second, third]) await driver.close();
    },
  );

  it("keep every column on the way through PLOVER's JSON Lines", async () => {
    const [first, second] = [await empty(), await empty()];
    await first.transaction((session) => addRows(session, EVENTS, eventRows("plover", EVENTS_OUT)));
    const out = file("out.jsonl");
    await exportEvents(first, "plover", out, "plover");
    await importFile(second, "plover", { path: out, name: out });
    const all = "select * from imported order by source_id, date";
    expect(await second.query(all)).toEqual(await first.query(all));
    await first.close();
    await second.close();
  });

  it("stand beside the ledger's own in one view, in panels and in networks", async () => {
    const driver = await empty();
    const [event] = EVENTS_OUT;
    const made = (source_id: string, actor: string | null) => ({
      ...event!,
      source_id,
      date: "2024-03-06",
      quad: 4,
      scale: -6,
      actor: { code: actor, name: null, sectors: [] },
      recipient: { code: "RUS", name: null, sectors: [] },
      articles: 3,
    });
    const rows = eventRows("icews", [made("1", "NOR"), made("2", "NOR"), made("3", null)]);
    await driver.transaction((session) => addRows(session, EVENTS, rows));
    expect(
      await driver.query("select source, id, actor, recipient, status, reports from all_events order by id"),
    ).toEqual([
      { source: "icews", id: "1", actor: "NOR", recipient: "RUS", status: "happened", reports: 3 },
      { source: "icews", id: "2", actor: "NOR", recipient: "RUS", status: "happened", reports: 3 },
      { source: "icews", id: "3", actor: "", recipient: "RUS", status: "happened", reports: 3 },
    ]);
    const out = file("out");
    await exportEvents(driver, "panel-csv", out, "icews");
    expect(readFileSync(out, "utf8").split("\n")[1]).toBe("NOR,RUS,2024-03,2,0,0,0,2,-12.0,-6.0,0,0,0,6");
    await exportEvents(driver, "graphml", out, "imported");
    expect(readFileSync(out, "utf8")).toContain(
      '<edge source="NOR" target="RUS"><data key="events">2</data>',
    );
    await exportEvents(driver, "panel-csv", out, "gdelt");
    expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(1);
    await exportEvents(driver, "csv", out, "icews");
    expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(4);
    await driver.close();
  });
});
