import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { openDriver } from "../driver/open.js";
import { migrate } from "../schema/migrate.js";
import { type ImportFormat, importFile } from "./import/import.js";

const now = () => new Date("2024-03-06T08:00:00Z");
const sample = (name: string) => ({ path: join(import.meta.dirname, "../../testing/formats", name), name });

onEveryEngine((fresh) => {
  async function importing(format: ImportFormat, file: string) {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    const summary = await importFile(driver, format, sample(file));
    const again = await importFile(driver, format, sample(file));
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

  it("reads GDELT's mentions, and attaches them to its events", async () => {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    const mentions = sample("gdelt-mentions.CSV");
    const summary = await importFile(driver, "gdelt-mentions", mentions);
    await importFile(driver, "gdelt", sample("gdelt.CSV"));
    const rows = await driver.query(`select m.*, i.actor, i.recipient from imported_mentions m
      left join imported i on i.source = m.source and i.source_id = m.event order by m.event, m.mentioned_at`);
    expect(rows).toMatchObject([
      {
        event: "900000001",
        actor: "NOR",
        recipient: "RUS",
        mentioned_at: "2024-03-06T10:15:00.000Z",
        url: "https://news.example/1",
        publisher: "news.example",
        medium: "web",
        sentence: 2,
        actor_at: 310,
        recipient_at: 355,
        action_at: 342,
        confidence: 0.8,
        length: 2210,
        tone: -1.52,
        language: "eng",
      },
      { event: "900000001", actor: "NOR", language: "nor", actor_at: null, confidence: 0.3 },
      { event: "900000777", actor: null, medium: "citation", recipient_at: null, confidence: 1 },
    ]);
    expect(summary).toMatchObject({ format: "gdelt-mentions", added: 3, known: 1, skipped: 5 });
    expect(summary.reasons).toEqual({
      "the time is not in the calendar": 1,
      "the type of mention is unknown": 1,
      "nothing says where the mention stands": 1,
      "an offset is no number": 1,
      "2 columns instead of 16": 1,
    });
    expect(await importFile(driver, "gdelt-mentions", mentions)).toMatchObject({ added: 0, known: 4 });
    await driver.close();
  });

  it("reads PLOVER's JSON Lines, a row for each pair of parties", async () => {
    const { summary, again, rows } = await importing("plover", "plover.jsonl");
    expect(rows).toMatchObject([
      {
        source_id: "2 KEN TCD",
        date: "2024-03-07",
        actor: "KEN",
        recipient: "TCD",
        status: "planned",
        contexts: [],
      },
      { source_id: "2 TCD KEN", actor: "TCD", recipient: "KEN", category: "CONSULT", scale: 2.5, quad: 1 },
      {
        source: "plover",
        source_id: "r1",
        status: "happened",
        actor: "NOR",
        actor_name: "Norway's government",
        actor_sectors: ["GOV"],
        recipient: "RUS",
        recipient_sectors: ["GOV", "SPY"],
        category: "SANCTION",
        mode: "expel",
        contexts: ["diplomatic"],
        scale: -5.5,
        source_code: "SANCTION expel",
        place: "Oslo",
        country: "NOR",
        lat: 59.9139,
        url: "https://news.example/p1",
      },
      { source_id: "r3", actor: null, actor_name: "gunmen of nobody", recipient: "MLI", status: "not" },
    ]);
    expect(summary).toMatchObject({ added: 4, skipped: 6 });
    expect(summary.reasons).toEqual({
      "the event type is not PLOVER's": 1,
      "the date is not in the calendar": 1,
      "there is no event id": 1,
      "the line is no record": 1,
      "there is no event type": 1,
      "the line is not JSON": 1,
    });
    expect(again).toMatchObject({ added: 0, known: 4 });
  });

  it("leaves out lines that no database can hold", async () => {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    const path = join(mkdtempSync(join(tmpdir(), "demarche-lines-")), "hostile");
    const good = readFileSync(sample("gdelt.CSV").path, "utf8").split("\n")[0]!;
    const nul = good.replace("NORWAY", "NOR\0WAY").replace("900000001", "900000009");
    const long = good.replace("NORWAY", "N".repeat(17 << 20)).replace("900000001", "900000008");
    for (const lines of [
      [nul, good],
      [long, good],
      [good, nul, long],
    ]) {
      writeFileSync(path, lines.join("\n"));
      const { known, added, skipped } = await importFile(driver, "gdelt", { path, name: "hostile" });
      expect([known + added, skipped]).toEqual([1, lines.length - 1]);
    }
    await driver.close();
  });

  it("says which columns a table lacks, and that a file is not there", async () => {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    await expect(importFile(driver, "icews", sample("no-such.tsv"))).rejects.toMatchObject({
      code: "missing-file",
    });
    await driver.close();
  });
});
