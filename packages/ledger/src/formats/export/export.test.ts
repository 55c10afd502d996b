import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EventRecord } from "@demarche/coder";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../../testing/engines.js";
import { coded } from "../../../testing/records.js";
import { openDuckDB } from "../../driver/duckdb.js";
import { openDriver } from "../../driver/open.js";
import { Ledger } from "../../index.js";
import { migrate } from "../../schema/migrate.js";
import { importFile } from "../import/import.js";
import type { ExportFormat } from "./export.js";
import { EVENT_TABLE } from "./tables.js";

const now = () => new Date("2024-03-06T08:00:00Z");
const entity = (code: string, sector: string): EventRecord["actor"][number] => ({
  entity_text: code,
  start: 0,
  end: 3,
  code,
  sector,
  other_sectors: [],
  office: null,
  identifier_text: null,
  identifier_id: null,
});

const REPORTS = [
  coded("a", [
    { mode: ["expel"], actor: [entity("NOR", "GOV")], context: ["diplomatic"], event_scale: -5.5 },
    {
      text: "Japan, or so it says, thanked Ghana.",
      event: ["SUPPORT"],
      quad_code: 1,
      event_scale: 5,
      actors: "JPN",
      recipients: "GHA",
    },
  ]),
  coded("b", [
    { text: 'He said "never", and refused.', aux: ["negation"], actors: "CHE", recipients: "FRA" },
    {
      text: "Farmers protested.",
      event: ["PROTEST"],
      actor: [{ ...entity("Farmers", "CVL"), code: null }],
      recipients: "",
    },
    {
      text: "Chad, Kenya and Mali met in May.",
      event: ["CONSULT"],
      quad_code: 1,
      event_scale: 2.5,
      actors: "TCD KEN",
      recipients: "",
      date: "2024-05-02",
    },
  ]),
];

onEveryEngine((fresh) => {
  async function exported(format: ExportFormat): Promise<string> {
    const ledger = await Ledger.open(await fresh(), { now });
    await ledger.add(REPORTS);
    const file = join(mkdtempSync(join(tmpdir(), "demarche-export-")), `it's.${format}`);
    await ledger.export(format, file);
    await ledger.close();
    return file;
  }

  it("writes every record whole", async () => {
    const lines = readFileSync(await exported("plover"), "utf8")
      .trimEnd()
      .split("\n");
    const records = REPORTS.flatMap((report) => report.records);
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(records)));
  });

  it.each(["csv", "parquet"] as const)("writes a row an event: %s", async (format) => {
    const file = (await exported(format)).replaceAll("'", "''");
    const duckdb = await openDuckDB(":memory:");
    const rows = await duckdb.query(
      `select date::text as date, category, mode, quad, scale, status, actors::text as actors, reports
       from '${file}' order by category, status`,
    );
    await duckdb.close();
    const list = (...codes: string[]) => (format === "csv" ? codes.join(";") : `[${codes.join(", ")}]`);
    const happened = { status: "happened", reports: 1 };
    expect(rows).toMatchObject([
      { ...happened, date: "2024-05-02", category: "CONSULT", actors: list("KEN", "TCD") },
      { ...happened, category: "PROTEST", actors: list("~farmers") },
      {
        ...happened,
        date: "2024-03-05",
        category: "SANCTION",
        mode: "expel",
        scale: -5.5,
        actors: list("NOR"),
      },
      { status: "not", category: "SANCTION", actors: list("CHE") },
      { ...happened, category: "SUPPORT", actors: list("JPN") },
    ]);
  });

  it("writes Parquet that holds the very rows of the ledger", async () => {
    const place = await fresh();
    const ledger = await Ledger.open(place, { now });
    await ledger.add(REPORTS);
    const file = join(mkdtempSync(join(tmpdir(), "demarche-export-")), "events.parquet");
    await ledger.export("parquet", file);
    await ledger.close();
    const [driver, duckdb] = [await openDriver(place), await openDuckDB(":memory:")];
    expect(await duckdb.query(`select * from '${file}'`)).toEqual(await driver.query(EVENT_TABLE.sql));
    await driver.close();
    await duckdb.close();
  });

  it.each(["gdelt", "icews", "polecat", "phoenix"] as const)(
    "writes what happened in the form of %s, which reads it again",
    async (format) => {
      const ledger = await Ledger.open(":memory:", { now });
      const file = await exported(format);
      expect(await ledger.import(format, file)).toMatchObject({ added: 5, skipped: 0 });
      await ledger.close();
    },
  );

  it("keeps dyad, category, sectors and scale on the way through POLECAT", async () => {
    const file = await exported("polecat");
    const driver = await openDuckDB(":memory:");
    await migrate(driver, now);
    await importFile(driver, "polecat", { path: file, name: file });
    expect(
      await driver.query(`select actor, actor_name, actor_sectors, recipient, category, mode, contexts, scale
        from imported order by category, actor`),
    ).toEqual([
      { ...dyad("KEN", "Kenya", "TCD"), category: "CONSULT", mode: null, contexts: [], scale: 2.5 },
      { ...dyad("TCD", "Chad", "KEN"), category: "CONSULT", mode: null, contexts: [], scale: 2.5 },
      {
        ...dyad(null, "Farmers", null),
        actor_sectors: ["CVL"],
        category: "PROTEST",
        mode: null,
        contexts: [],
        scale: -5,
      },
      {
        ...dyad("NOR", "Norway", "RUS"),
        actor_sectors: ["GOV"],
        category: "SANCTION",
        mode: "expel",
        contexts: ["diplomatic"],
        scale: -5.5,
      },
      { ...dyad("JPN", "Japan", "GHA"), category: "SUPPORT", mode: null, contexts: [], scale: 5 },
    ]);
    await driver.close();
  });

  it("writes a panel of dyads and months", async () => {
    expect(readFileSync(await exported("panel-csv"), "utf8")).toBe(
      [
        "actor,recipient,month,events,quad_1,quad_2,quad_3,quad_4,scale_sum,scale_mean,planned,possible,denied,reports",
        "CHE,FRA,2024-03,0,0,0,0,0,,,0,0,1,0",
        "JPN,GHA,2024-03,1,1,0,0,0,5.0,5.0,0,0,0,1",
        "KEN,TCD,2024-05,1,1,0,0,0,2.5,2.5,0,0,0,1",
        "NOR,RUS,2024-03,1,0,0,0,1,-5.5,-5.5,0,0,0,1",
        "TCD,KEN,2024-05,1,1,0,0,0,2.5,2.5,0,0,0,1",
        "",
      ].join("\n"),
    );
  });

  it("writes the network of dyads as GraphML", async () => {
    const text = readFileSync(await exported("graphml"), "utf8");
    expect(text.match(/<node id="[^"]*"/g)).toEqual(
      ["GHA", "JPN", "KEN", "NOR", "RUS", "TCD"].map((party) => `<node id="${party}"`),
    );
    expect(text).toContain(
      '<edge source="NOR" target="RUS"><data key="events">1</data><data key="quad_1">0</data>',
    );
    expect(text).not.toContain("CHE");
  });

  it("says where a file cannot be written", async () => {
    const ledger = await Ledger.open(await fresh(), { now });
    for (const format of ["plover", "csv"] as const)
      await expect(ledger.export(format, "/no/such/folder/events")).rejects.toMatchObject({
        code: "cannot-export",
      });
    await ledger.close();
  });
});

const dyad = (actor: string | null, actor_name: string, recipient: string | null) => ({
  actor,
  actor_name,
  actor_sectors: [],
  recipient,
});
