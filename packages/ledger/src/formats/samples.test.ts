import { join } from "node:path";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { openDriver } from "../driver/open.js";
import { migrate } from "../schema/migrate.js";
import type { SourceName } from "./flat.js";
import { importTable } from "./import/import.js";

const now = () => new Date("2024-03-06T08:00:00Z");
const sample = (name: string) => join(import.meta.dirname, "../../testing/formats", name);

onEveryEngine((fresh) => {
  async function importing(source: SourceName, file: string) {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    const summary = await importTable(driver, source, sample(file));
    const again = await importTable(driver, source, sample(file));
    const rows = await driver.query("select * from imported order by source_id");
    await driver.close();
    return { summary, again, rows };
  }

  it.each(["gdelt.CSV", "gdelt-latin1.CSV"])("reads GDELT: %s", async (file) => {
    const { summary, again, rows } = await importing("gdelt", file);
    expect(rows).toMatchObject([
      {
        source_id: "900000001",
        date: "2024-03-06",
        actor: "NOR",
        actor_name: "NORWAY",
        actor_sectors: ["GOV"],
        recipient: "RUS",
        recipient_sectors: [],
        category: "RETREAT",
        mode: null,
        contexts: ["legal"],
        quad: 2,
        scale: 6.5,
        source_code: "0813",
        source_scale: 5,
        place: "Oslo, Oslo, Norway",
        country: "NOR",
        lat: 59.9167,
        lon: 10.75,
        url: "https://news.example/1",
        mentions: 4,
        sources: 1,
        articles: 4,
      },
      {
        actor: "ROU",
        actor_sectors: ["JRN", "MED"],
        recipient: "UNO",
        recipient_sectors: [],
        category: "SUPPORT",
        source_code: "051",
        country: "UKR",
      },
      { actor: "NGO", recipient: null, category: null, quad: 1, scale: null, source_code: "010", lat: null },
      {
        actor: "JPN",
        recipient: null,
        recipient_name: null,
        category: "ASSAULT",
        place: "Curaçao",
        country: "CUW",
      },
    ]);
    expect(summary).toMatchObject({ added: 4, known: 1, skipped: 5 });
    expect(summary.first).toEqual([
      { line: 5, why: "3 columns instead of 61", text: "900000005\t20240306\tcut short" },
      {
        line: 6,
        why: "the date is not in the calendar",
        text: expect.stringMatching(/^900000006\t20240231/),
      },
      { line: 7, why: "the code is not CAMEO's", text: expect.stringMatching(/^900000007/) },
      { line: 8, why: "a coordinate is off the globe", text: expect.stringMatching(/^900000008/) },
      { line: 9, why: "the latitude is no number", text: expect.stringMatching(/^900000009/) },
    ]);
    expect(again).toMatchObject({ added: 0, known: 5, skipped: 5 });
  });

  it("reads ICEWS, as published and as R writes it", async () => {
    const { summary, again, rows } = await importing("icews", "icews.tsv");
    expect(rows).toMatchObject([
      {
        source_id: "31000001",
        date: "2015-03-02",
        actor: "NOR",
        actor_sectors: ["GOV"],
        recipient: "RUS",
        recipient_sectors: ["MIL", "GOV"],
        category: "ACCUSE",
        mode: "disapprove",
        source_scale: -2,
        place: "Oslo",
        country: "NOR",
      },
      {
        actor: "MMR",
        actor_sectors: ["CVL"],
        recipient: "UNO",
        source_code: "042",
        mode: "visit",
        place: "Kachin",
      },
    ]);
    expect(summary).toMatchObject({ added: 2, skipped: 2 });
    expect(summary.reasons).toEqual({ "the date is not in the calendar": 1, "the code is not CAMEO's": 1 });
    expect(again).toMatchObject({ added: 0, known: 2, skipped: 2 });
    const { rows: fromR } = await importing("icews", "icews-r.tsv");
    expect(fromR).toMatchObject([{ actor: "CIV", recipient: "GHA", category: "AID", lon: -0.2 }]);
  });

  it("reads POLECAT with its stray names, tabs, Latin-1 and None", async () => {
    const { summary, rows } = await importing("polecat", "polecat-latin1.tsv");
    expect(rows).toMatchObject([
      {
        actor: "NOR",
        actor_sectors: ["GOV", "MIL"],
        recipient: "RUS",
        recipient_sectors: [],
        category: "ACCUSE",
        mode: "disapprove",
        contexts: ["diplomatic", "military"],
        scale: -2,
        place: "Tromsø",
      },
      {
        actor: "DEU",
        actor_name: null,
        recipient: "UNO",
        category: "CONCEDE",
        mode: null,
        scale: 4.5,
        source_scale: null,
      },
    ]);
    expect(summary.reasons).toEqual({ "the event type is not PLOVER's": 1, "4 columns instead of 41": 1 });
    const { rows: stray } = await importing("polecat", "polecat-headline.tsv");
    expect(stray).toMatchObject([{ category: "PROTEST", mode: "demo", source_scale: -5, actor: "CHL" }]);
  });

  it("reads Phoenix", async () => {
    const { summary, rows } = await importing("phoenix", "phoenix.txt");
    expect(rows).toMatchObject([
      {
        source_id: "77_1",
        actor: "SAU",
        actor_sectors: ["GOV"],
        recipient: "IRN",
        recipient_sectors: ["JRN"],
        category: "SANCTION",
        mode: "withdraw",
        country: "SAU",
        url: "https://news.example/p1",
      },
      { actor: "UNO", recipient: null, category: "AGREE" },
    ]);
    expect(summary.reasons).toEqual({ "the code is not CAMEO's": 1, "a coordinate is missing": 1 });
  });

  it("says which columns a table lacks, and that a file is not there", async () => {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    await expect(importTable(driver, "icews", sample("no-such.tsv"))).rejects.toMatchObject({
      code: "missing-file",
    });
    await driver.close();
  });
});
