import { afterAll, describe, expect, it } from "vitest";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { workplace } from "../testing/program.js";
import { EXIT } from "./exit-codes.js";

// The verbs of the ledger as their users meet them: the built program, real ledgers.

const { put, run, remove } = workplace();
afterAll(remove);

const report = (id: string, text: string, more: object = {}) =>
  JSON.stringify({ id, text, date: "2024-06-14", ...more });
const EXPULSION = "Norway expelled two Russian diplomats on Friday.";
const ARREST = "Chad arrested the consul of Gabon.";

onEveryEngine((fresh) => {
  it("adds reports once, and tells of revisions", async () => {
    const ledger = await fresh();
    const add = (...lines: string[]) => run(["add", "-", "--ledger", ledger], lines.join("\n"));
    const first = add(report("a", EXPULSION), report("b", ARREST), report("c", EXPULSION));
    expect([first.stderr, first.status]).toEqual(["", EXIT.ok]);
    expect(first.stdout).toContain("3 reports added; 3 records, 2 new events → ");
    const second = add(report("a", EXPULSION), report("b", `${ARREST} ${EXPULSION}`));
    expect(second.stdout).toContain("0 reports added, 1 revised, 1 unchanged; 2 records, 0 new events → ");
  });

  it("adds what can be added, and tells the rest", async () => {
    const ledger = await fresh();
    const input = `${report("a", EXPULSION)}\nnot json\n${report("b", ARREST)}`;
    const { stdout, stderr, status } = run(["add", "--ledger", ledger], input);
    expect(stdout).toContain("2 reports added");
    expect(stderr).toContain("error [bad-json]");
    expect(stderr).toContain("1 document of 3 could not be added");
    expect(status).toBe(EXIT.someFailed);
  });
});

describe("demarche add", () => {
  it("takes two texts on standard input for two reports", () => {
    const add = (text: string) =>
      run(["add", "--ledger", "stdin.duckdb", "--date", "2024-06-14"], text).stdout;
    expect(add(EXPULSION)).toBe("1 report added; 1 record, 1 new event → stdin.duckdb\n");
    expect(add(ARREST)).toBe("1 report added; 1 record, 1 new event → stdin.duckdb\n");
    expect(add(ARREST)).toBe("0 reports added, 1 unchanged; 0 records, 0 new events → stdin.duckdb\n");
  });

  it("reads a report anew with actors of the user's own", () => {
    put("own.yaml", "- { id: own.zed, names: [Zedland], code: ZED, sector: GOV, example: x }\n");
    const env = { DEMARCHE_LEDGER: "own.duckdb" };
    const input = report("z", "Zedland expelled two Russian diplomats.");
    run(["add"], input, env);
    expect(run(["add", "--actors", "own.yaml"], input, env).stdout).toContain(
      "0 reports added, 1 read anew;",
    );
    expect(run(["add", "--actors", "own.yaml"], input, env).stdout).toContain(
      "0 reports added, 1 unchanged;",
    );
  });
});

describe("exit status", () => {
  it.each([
    [["merge", "e1", "e2", "--because", "x", "--ledger", "nowhere.duckdb"], "no-ledger"],
    [["merge", "e1", "e2"], "--because"],
    [["undo", "first", "--because", "x"], "Give the number"],
    [["add", "--ledger", "postgres://nobody@127.0.0.1:1/none"], "ledger-unreachable"],
    [["add", "--ledger", put("no.duckdb", "not a ledger")], "ledger-unreadable"],
  ])("is 2 for %j", (args, told) => {
    const { stdout, stderr, status } = run(args, report("a", EXPULSION));
    expect(stderr).toContain(told);
    expect([stdout, status]).toEqual(["", EXIT.usage]);
  });
});
