import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { onEveryEngine } from "../../../ledger/testing/engines.js";
import { workplace } from "../../testing/program.js";
import { zipOf } from "../../testing/zip.js";
import { EXIT } from "../exit-codes.js";

// Coming and going as users meet it: the built program, real ledgers.

const { put, run, remove } = workplace();
afterAll(remove);

const sample = (name: string): Buffer =>
  readFileSync(new URL(`../../../ledger/testing/formats/${name}`, import.meta.url));
const [good = "", ...rest] = sample("gdelt.CSV").toString().split("\n");

onEveryEngine((fresh) => {
  it("imports plain and packed files once, and exports what it has", async () => {
    const ledger = await fresh();
    put("plain.CSV", `${good}\n`);
    put("packed.CSV.gz", gzipSync(`${good}\n`));
    put("packed.zip", zipOf({ "one.CSV": rest[0]!, "two.CSV": rest[1]! }));
    const files = ["plain.CSV", "packed.CSV.gz", "packed.zip"];
    const { stdout, stderr, status } = run(["import", "--from", "gdelt", "--ledger", ledger, ...files]);
    expect([stderr, status]).toEqual(["", EXIT.ok]);
    expect(stdout.split("\n").map((line) => line.split(" → ")[0])).toEqual([
      "plain.CSV: 1 event added",
      "packed.CSV.gz: 0 events added, 1 known",
      "packed.zip/one.CSV: 1 event added",
      "packed.zip/two.CSV: 1 event added",
      "",
    ]);
    const out = (...args: string[]) =>
      run(["export", ...args, "--ledger", ledger])
        .stdout.trimEnd()
        .split("\n");
    expect(out("--format", "plover", "--of", "gdelt").map((line) => JSON.parse(line).id)).toEqual([
      "900000001",
      "900000002",
      "900000003",
    ]);
    expect(out("--format", "csv", "--of", "imported")).toHaveLength(4);
    expect(out("--format", "polecat", "--of", "gdelt")).toHaveLength(3);
    expect(out("--format", "csv")).toHaveLength(1);
  });

  it("leaves out what is no event, and says so", async () => {
    put("whole.CSV", sample("gdelt.CSV"));
    const { stdout, stderr, status } = run([
      "import",
      "--from",
      "gdelt",
      "--ledger",
      await fresh(),
      "whole.CSV",
    ]);
    expect(stdout).toContain("whole.CSV: 4 events added, 1 known, 5 lines left out → ");
    expect(stderr).toContain(
      "whole.CSV:5: left out, 3 columns instead of 61\n  900000005 20240306 cut short\n",
    );
    expect(status).toBe(EXIT.someFailed);
  });

  it("counts by reason what is too much to quote", async () => {
    put("bad.CSV", `${good}\n${"\u001b[31mbad\n".repeat(30)}`);
    const { stderr } = run(["import", "--from", "gdelt", "--ledger", await fresh(), "bad.CSV"]);
    expect(stderr).toContain("bad.CSV: 30 lines left out in all: 30 × 1 column instead of 61\n");
    expect(stderr.match(/left out, /g)).toHaveLength(10);
    expect(stderr).not.toContain("\u001b");
  });

  it("imports what other files hold where one cannot be read", async () => {
    put("good.CSV", `${good}\n`);
    put("cut.zip", zipOf({ a: "x" }).subarray(0, 40));
    const { stdout, stderr, status } = run([
      "import",
      "--from",
      "gdelt",
      "--ledger",
      await fresh(),
      "none",
      "cut.zip",
      "good.CSV",
    ]);
    expect(stderr).toContain("none: error [missing-file]");
    expect(stderr).toContain("cut.zip: error [damaged-archive]");
    expect(stdout).toContain("good.CSV: 1 event added");
    expect(status).toBe(EXIT.someFailed);
  });
});

describe("exit status", () => {
  it.each([
    [["import", "--from", "gdelt", "none.CSV"], "missing-file"],
    [["import", "--from", "acled", "x"], "Allowed choices are gdelt"],
    [["import", "x"], "--from"],
    [["import", "--from", "icews"], "FILE"],
    [["export", "--format", "csv", "--ledger", "nowhere.duckdb"], "no-ledger"],
    [
      ["export", "--format", "csv", "--output", "no/such/folder.csv", "--ledger", "none.duckdb"],
      "cannot-export",
    ],
    [["export"], "--format"],
  ])("is 2 for %j", (args, told) => {
    const { stdout, stderr, status } = run(args, "", { DEMARCHE_LEDGER: "none.duckdb" });
    expect(stderr).toContain(told);
    expect([stdout, status]).toEqual(["", EXIT.usage]);
  });
});
