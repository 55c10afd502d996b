import { spawn } from "node:child_process";
import { afterAll, describe, expect, it, vi } from "vitest";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { PROGRAM, workplace } from "../testing/program.js";
import { EXIT } from "./exit-codes.js";

// The verbs of the ledger as their users meet them: the built program, real ledgers.

/** Each case starts several processes. */
vi.setConfig({ testTimeout: 120_000 });

const { folder, put, run, remove } = workplace();
afterAll(remove);

const report = (id: string, text: string, more: object = {}) =>
  JSON.stringify({ id, text, date: "2024-06-14", ...more });
const EXPULSION = "Norway expelled two Russian diplomats on Friday.";
const ARREST = "Chad arrested the consul of Gabon.";

interface Told {
  readonly record: { readonly document: string; readonly id: string };
}
const records = (output: string) =>
  output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

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

  it("keeps what is not in English, uncoded, and counts it", async () => {
    const ledger = await fresh();
    const french = "La Norvège a expulsé deux diplomates russes vendredi, a annoncé le ministère à Oslo.";
    const input = `${report("a", EXPULSION)}\n${report("b", french)}`;
    const { stdout, stderr, status } = run(["add", "--ledger", ledger], input);
    expect(stdout).toContain("2 reports added");
    expect(stderr).toContain("1 report not in English: kept, not coded");
    expect(status).toBe(EXIT.ok);
    expect(run(["add", "--ledger", ledger], input).stdout).toContain("0 reports added, 2 unchanged");
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

/** Two sides' accounts of one arrest, a reply to it, and a deadline. */
const STORY = [
  report("ministry", "Chad said on Friday that it had arrested a consul of Gabon in Abéché for spying.", {
    publisher: "Abéché Courier",
    title: "A consul\u001b[2J held",
  }),
  report("denial", "Gabon denied on Friday that Chad had arrested its consul in Abéché for spying."),
  report("reply", "Gabon expelled two diplomats of Chad on 18 June in response.", { date: "2024-06-19" }),
  report("demand", "Gabon demanded that Chad release the consul by 30 June.", { date: "2024-06-19" }),
].join("\n");

onEveryEngine((fresh) => {
  it("lists events, shows one, and keeps what people decide", async () => {
    const ledger = await fresh();
    const ask = (...args: string[]) => run([...args, "--ledger", ledger], STORY);
    expect(ask("add", "--jobs", "1").stdout).toContain("4 reports added");
    const listed = records(ask("events", "--dyad", "gab", "TCD", "--format", "jsonl").stdout);
    const { id } = listed.find(({ category }) => category === "COERCE")!;
    const short = String(id).slice(0, 9);
    expect(ask("events").stdout).toContain(`${short}  2024-06-14  happened  COERCE arrest`);

    const { stdout: page } = ask("event", short);
    expect(page).toContain("COERCE arrest  TCD → GAB\n");
    expect(page).toMatch(/^TCD +justifies/m);
    expect(page).toMatch(/^GAB +denies/m);
    expect(page).toContain("A consul [2J held");
    expect(page).toContain("answered by");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);

    const told = JSON.parse(ask("event", short, "--format", "json").stdout);
    expect(told).toMatchObject({ head: { id }, accounts: { silent: [] } });
    const denial = told.tellings.find(({ record }: Told) => record.document === "denial").record.id;
    const split = ask("split", short, denial, "--because", "another arrest", "--by", "anna").stdout;
    const [, decision = "", made = ""] = /^decision (\d+): 1 record of .* make event (\S+) now/.exec(split)!;
    expect(ask("event", made).stdout).toMatch(/Decided by people\n.* split by anna: another arrest/);
    expect(ask("undo", decision, "--because", "the same after all").stdout).toContain(" is taken back");
    expect(ask("event", made).stderr).toContain("[unknown-event]");
    expect(ask("event", short).stdout).toContain("taken back by");
  });

  it("answers queries that only read", async () => {
    const ledger = await fresh();
    const ask = (sql: string, format: string) =>
      run(["query", sql, "--format", format, "--ledger", ledger], STORY);
    run(["add", "--ledger", ledger], STORY);
    const sql = "select id, publisher, 1.5 as share from documents where id < 'n' order by id";
    expect(ask(sql, "csv").stdout).toBe(
      "id,publisher,share\r\ndemand,,1.5\r\ndenial,,1.5\r\nministry,Abéché Courier,1.5\r\n",
    );
    expect(ask(sql, "jsonl").stdout.split("\n")[0]).toBe('{"id":"demand","publisher":null,"share":1.5}');
    expect(JSON.parse(ask(sql, "json").stdout)).toHaveLength(3);
    expect(ask(sql, "table").stdout).toBe(
      "id        publisher       share\ndemand    –                 1.5\ndenial    –                 1.5\nministry  Abéché Courier    1.5\n(3 rows)\n",
    );
    expect(ask("select id from documents where id = ''", "csv").stdout).toBe("id\r\n");
    const { stdout, stderr, status } = ask("delete from documents", "csv");
    expect(stderr).toContain("error [not-a-query] A query only reads, and DELETE does not");
    expect([stdout, status]).toEqual(["", EXIT.usage]);
  });
});

describe("a ledger in a file", () => {
  it("tells stories, deadlines and figures of dyads", () => {
    const ledger = "story.duckdb";
    const ask = (...args: string[]) => run([...args, "--ledger", ledger], STORY);
    ask("add", "--jobs", "1");
    const [reply] = records(ask("events", "--category", "SANCTION", "--format", "jsonl").stdout);
    const story = ask("story", String(reply?.id)).stdout;
    expect(story).toMatch(/^ {3}1 {2}2024-06-14 {2}COERCE arrest {2}TCD → GAB/m);
    expect(story).toMatch(
      /^▸ {2}2 {2}2024-06-18 {2}SANCTION expel {2}GAB → TCD.*\n +answers 1, by a report's words/m,
    );
    expect(story).toContain("denied by GAB");

    expect(ask("deadlines", "--as-of", "2024-06-20").stdout).toMatch(
      /2024-06-30 {2}open +GAB +TCD +“by 30 June”/,
    );
    expect(ask("deadlines").stderr).toBe("no such deadline runs; --all lists those that ran\n");
    expect(
      records(ask("deadlines", "--all", "--dyad", "GAB", "TCD", "--format", "jsonl").stdout),
    ).toMatchObject([{ due: "2024-06-30", state: "expired" }]);

    const figures = ask("dyad", "tcd", "gab").stdout;
    expect(figures).toMatch(/^TCD – GAB until 2024-06-1\d\n\nBy month\n/);
    expect(figures).toMatch(/^2024-06 +3 /m);
    expect(figures).toMatch(/^−\d+\.\d from 3 events in 4 reports/m);
    const csv = ask("dyad", "TCD", "GAB", "--by", "day", "--format", "csv").stdout;
    expect(csv).toContain("2024-06-18,happened,1,1,0,0,0,1,-5.5,-5.5\r\n");
    expect(ask("dyad", "TCD", "PER").stderr).toBe("no dated event between TCD and PER\n");
  });

  it("tells what a newer reading changed, and what a ledger holds", () => {
    const ask = (args: readonly string[], input = "") => run([...args, "--ledger", "diff.duckdb"], input);
    ask(["add", "--jobs", "1"], report("a", `${EXPULSION} ${ARREST}`));
    ask(["add", "--jobs", "1"], report("a", `${EXPULSION.replace("two", "three")} Peru condemned Chile.`));
    const { stdout } = ask(["ledger", "diff", "a"]);
    expect(stdout).toContain("the report's text has changed\n1 added, 1 dropped, 1 changed, 0 as before\n");
    expect(stdout).toMatch(/^\+ added {2}ACCUSE disapprove {2}Peru \(PER\) → Chile \(CHL\)/m);
    expect(stdout).toMatch(/^− dropped {2}COERCE arrest {2}Chad \(TCD\)/m);
    expect(stdout).toMatch(/^ {4}size: expelled: 2 → expelled: 3$/m);
    expect(ask(["ledger", "rebuild"]).status).toBe(EXIT.ok);
    const info = JSON.parse(ask(["ledger", "info", "--format", "json"]).stdout);
    expect(info).toMatchObject({ documents: 1, revisions: 1, records: 2, events: 2, decisions: 0 });
    expect(ask(["ledger", "info"]).stdout).toMatch(/^reports +1 \(0 repeat another\); 1 later text$/m);
  });

  it("puts right what an event is", () => {
    const ask = (...args: string[]) => run([...args, "--ledger", "right.duckdb"], report("a", EXPULSION));
    ask("add", "--jobs", "1");
    const correct = (...args: string[]) =>
      ask("correct", "e", "--because", "a slip", "--by", "anna", ...args);
    expect(correct("--mode", "war").stderr).toContain("[unknown-mode] SANCTION has no mode war");
    expect(correct().stderr).toContain("[nothing-to-correct]");
    expect(correct("--recipients", "SWE", "FIN", "--status", "planned").stdout).toContain(" is put right\n");
    const page = ask("event", "e").stdout;
    expect(page).toMatch(/^SANCTION expel {2}NOR → SWE, FIN\nplanned/);
    expect(page).toMatch(/Decided by people\n.* correct by anna: a slip/);
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

  it("stops at Ctrl-C with all that it tells of in the ledger", async () => {
    const lines = Array.from({ length: 4000 }, (_, at) =>
      report(`c${at}`, `${EXPULSION} ${ARREST} `.repeat(20)),
    );
    put("long.jsonl", lines.join("\n"));
    const child = spawn("node", [PROGRAM, "add", "long.jsonl", "--ledger", "stopped.duckdb"], {
      cwd: folder,
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    setTimeout(() => child.kill("SIGINT"), 4_000);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(EXIT.interrupted);
    const [, added] = /^(\d+) reports? added/.exec(output)!;
    const info = JSON.parse(run(["ledger", "info", "--ledger", "stopped.duckdb", "--format", "json"]).stdout);
    expect(info.documents).toBe(Number(added));
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
    [["events", "--dyad", "JPN"], "not-a-dyad"],
    [["events", "--category", "WAR"], "The categories are"],
    [["query"], "missing required argument"],
    [["undo", "first", "--because", "x"], "Give the number"],
    [["add", "--ledger", "postgres://nobody@127.0.0.1:1/none"], "ledger-unreachable"],
    [["add", "--ledger", put("no.duckdb", "not a ledger")], "ledger-unreadable"],
  ])("is 2 for %j", (args, told) => {
    const { stdout, stderr, status } = run(args, report("a", EXPULSION));
    expect(stderr).toContain(told);
    expect([stdout, status]).toEqual(["", EXIT.usage]);
  });
});
