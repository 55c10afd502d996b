import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { Ledger } from "../index.js";
import type { Table, TableBatch } from "./driver.js";
import { openDriver } from "./open.js";
import { withoutPassword } from "./place.js";

/** What other processes run. */
const BUILT = new URL("../../dist/index.js", import.meta.url).href;

const TABLE: Table = {
  name: "things",
  columns: {
    id: "text",
    count: "integer",
    big: "bigint",
    share: "double precision",
    sure: "boolean",
    day: "date",
    moment: "timestamptz",
    codes: "text[]",
  },
};
const ROW = {
  id: "a",
  count: 3,
  big: 9_007_199_254_740_991,
  share: 0.25,
  sure: true,
  day: "2024-02-29",
  moment: "2024-02-29T23:59:59.123Z",
  codes: ["NOR", 'quote " and , comma', "日本"],
};

onEveryEngine((fresh) => {
  async function withTable() {
    const driver = await openDriver(await fresh());
    const columns = Object.entries(TABLE.columns).map(([name, type]) => `${name} ${type}`);
    await driver.query(`create table things (${columns.join(", ")}, primary key (id))`);
    return driver;
  }

  it("gives back every kind of value as it was put in", async () => {
    const driver = await withTable();
    const empty = {
      ...ROW,
      id: "b",
      count: null,
      share: null,
      sure: null,
      day: null,
      moment: null,
      codes: [],
    };
    await driver.insert(TABLE, [ROW, empty]);
    expect(await driver.query("select * from things order by id")).toEqual([ROW, empty]);
    expect(await driver.query("select id from things where id = any($1)", [["b", "c"]])).toEqual([
      { id: "b" },
    ]);
    expect(await driver.query("select count(*) as n from things where day = $1", ["2024-02-29"])).toEqual([
      { n: 1 },
    ]);
    await driver.close();
  });

  it("replaces rows with the same key", async () => {
    const driver = await withTable();
    await driver.insert(TABLE, [ROW]);
    await driver.upsert(TABLE, "id", [
      { ...ROW, count: 4 },
      { ...ROW, id: "c" },
    ]);
    expect(await driver.query("select id, count from things order by id")).toEqual([
      { id: "a", count: 4 },
      { id: "c", count: 3 },
    ]);
    await driver.close();
  });

  it("selects, and lets nothing be written that way", async () => {
    const driver = await withTable();
    await driver.insert(TABLE, [ROW]);
    expect(await driver.select("select id from things where id = $1", ["a"])).toEqual([{ id: "a" }]);
    for (const sql of [
      "delete from things",
      "drop table things",
      "commit; delete from things",
      "create table others (id text)",
    ])
      await expect(driver.select(sql), sql).rejects.toThrow();
    await expect(driver.select("select nothing from things")).rejects.toMatchObject({ code: "bad-sql" });
    expect(await driver.query("select id from things")).toEqual([{ id: "a" }]);
    await driver.insert(TABLE, [{ ...ROW, id: "b" }]);
    await driver.close();
  });

  it("reads rows in parts, with their columns, and at least one part", async () => {
    const driver = await withTable();
    const parts: TableBatch[] = [];
    const take = async (part: TableBatch) => {
      parts.push(part);
    };
    await driver.read("select id, id, codes from things", take);
    expect(parts.splice(0)).toEqual([{ columns: ["id", "id", "codes"], rows: [] }]);
    await driver.insert(TABLE, [ROW]);
    await driver.read("select id, id, big from things -- all", take);
    expect(parts.splice(0)).toEqual([{ columns: ["id", "id", "big"], rows: [["a", "a", ROW.big]] }]);
    const many = Array.from({ length: 4_500 }, (_, at) => ({ ...ROW, id: `r${at}` }));
    await driver.insert(TABLE, many);
    await driver.read("select id from things;", take);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ rows }) => rows)).toHaveLength(4_501);
    await driver.close();
  });

  it.each([
    ["delete from things", "not-a-query"],
    ["drop table things", "not-a-query"],
    ["with gone as (delete from things returning id) select * from gone", "not-a-query|bad-sql"],
    ["copy things to '/nowhere/things'", "not-a-query"],
    ["select 1; select 2", "several-statements"],
    ["-- nothing", "several-statements"],
    ["", "several-statements"],
    ["selct 1", "bad-sql"],
    ["select * from nothing", "bad-sql"],
  ])("does not read %j", async (sql, code) => {
    const driver = await withTable();
    await driver.insert(TABLE, [ROW]);
    await expect(driver.read(sql, async () => undefined)).rejects.toMatchObject({
      code: expect.stringMatching(`^(?:${code})$`),
    });
    expect(await driver.query("select id from things")).toEqual([{ id: "a" }]);
    await driver.close();
  });

  it("does all of a transaction or nothing of it, one after the other", async () => {
    const driver = await withTable();
    const broken = driver.transaction(async (session) => {
      await session.insert(TABLE, [ROW]);
      throw new Error("no");
    });
    const next = driver.transaction((session) => session.insert(TABLE, [{ ...ROW, id: "d" }]));
    await expect(broken).rejects.toThrow("no");
    await next;
    expect(await driver.query("select id from things")).toEqual([{ id: "d" }]);
    await driver.close();
  });
});

it("tells which process holds a ledger's file", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "demarche-busy-")), "ledger.duckdb");
  const holder = await Ledger.open(path);
  const script = `import { Ledger } from ${JSON.stringify(BUILT)};
    await Ledger.open(process.argv[1]).catch(({ code, message }) => console.log(code + ": " + message));`;
  const other = spawnSync(process.execPath, ["--input-type=module", "-e", script, path], {
    encoding: "utf8",
  });
  expect(other.stdout).toMatch(new RegExp(`^ledger-busy: .* is open in process ${process.pid} `));
  await holder.close();
});

it("does not take a file that is no ledger", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "demarche-text-")), "ledger.duckdb");
  writeFileSync(path, "Norway expelled a diplomat.".repeat(1000));
  await expect(Ledger.open(path)).rejects.toMatchObject({ code: "ledger-unreadable", where: { file: path } });
});

it("does not show a password where no server answers", async () => {
  expect(withoutPassword("postgres://anna:secret@db:5432/news")).toBe("postgres://anna:***@db:5432/news");
  await expect(Ledger.open("postgres://anna:secret@127.0.0.1:1/news")).rejects.toMatchObject({
    code: "ledger-unreachable",
    message: expect.not.stringContaining("secret"),
  });
});
