import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PROGRAM, workplace } from "../testing/program.js";
import { EXIT } from "./exit-codes.js";

// The built program as its users meet it: a child process, real files, real pipes.

const { folder, put, run, remove } = workplace();
afterAll(remove);

const SENTENCE = "Norway expelled two Russian diplomats on Friday.";
const document = (id: string, more: object = {}) => JSON.stringify({ id, text: SENTENCE, ...more });
const records = (output: string) =>
  output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, never>);

describe("demarche code", () => {
  it("codes a text with front matter, with its date and title", () => {
    put("visit.md", `---\ntitle: "A visit"\ndate: 2024-06-16\npublisher: The Paper\n---\n${SENTENCE}\n`);
    const { stdout, stderr, status } = run(["code", "visit.md", "--format", "jsonl"]);
    expect([stderr, status]).toEqual(["", EXIT.ok]);
    expect(records(stdout)).toMatchObject([
      {
        document: "visit",
        event: ["SANCTION"],
        actor: [{ entity_text: "Norway", start: 0, end: 6, code: "NOR" }],
        recipient: [{ code: "RUS" }],
        cite_info: { title: "A visit", publication: "The Paper" },
      },
    ]);
  });

  it("writes documents in their order, whatever the number of workers", () => {
    const ids = Array.from({ length: 40 }, (_, i) => `r${i}`);
    const texts = ids.map((id, i) =>
      document(id, { text: `${"A quiet day. ".repeat((i * 7) % 40)}${SENTENCE}` }),
    );
    put("many.jsonl", texts.join("\n"));
    const [one, two] = ["1", "2"].map((jobs) =>
      run(["code", "many.jsonl", "--format", "jsonl", "--jobs", jobs]),
    );
    expect(records(two!.stdout).map(({ document }) => document)).toEqual(ids);
    expect(two!.stdout).toBe(one!.stdout);
  });

  it("takes --date only for documents that tell none", () => {
    const input = `${document("a")}\n${document("b", { date: "2020-01-03" })}\n`;
    const { stdout } = run(["code", "-", "--date", "2024-06-14", "--format", "jsonl"], input);
    expect(records(stdout).map(({ date }) => date)).toEqual(["2024-06-14", "2020-01-03"]);
  });

  it("knows actors of the user's own", () => {
    put("own.yaml", "- { id: own.zed, names: [Zedland], code: ZED, sector: GOV, example: x }\n");
    const { stdout } = run(
      ["code", "-", "--actors", "own.yaml", "--format", "csv"],
      "Zedland expelled two Russian diplomats.",
    );
    expect(stdout).toContain("Zedland,ZED,GOV");
  });

  it.each([
    ["pipe", {}, false],
    ["FORCE_COLOR", { FORCE_COLOR: "1", NO_COLOR: "" }, true],
    ["NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("colours the table: %s", (_, env, colored) => {
    const { stdout, stderr } = run(["code", "-"], SENTENCE, env);
    expect(stderr).toBe("");
    expect(stdout.includes("\u001b[")).toBe(colored);
  });

  it("keeps escape sequences of the text off the terminal", () => {
    const { stdout } = run(["code", "-"], document("\u001b[2Jx", { title: "\u001b]0;owned\u0007Title" }));
    expect(stdout).toContain("Title");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe("bad input", () => {
  it("is told with its place, and the rest is coded", () => {
    put("bad.jsonl", `${document("first")}\nnot json\n`);
    put("binary.txt", "abc\0def");
    const args = ["code", "bad.jsonl", "binary.txt", "nowhere.txt", "-", "--format", "jsonl"];
    const { stdout, stderr, status } = run(args, document("last"));
    expect(stderr).toContain("bad.jsonl:2: error [bad-json]");
    expect(stderr).toContain("binary.txt: error [binary-file]");
    expect(stderr).toContain("nowhere.txt: error [missing-file]");
    expect(stderr).toContain("3 documents of 5 could not be coded");
    expect(records(stdout).map(({ document }) => document)).toEqual(["first", "last"]);
    expect(status).toBe(EXIT.someFailed);
  });
});

describe("exit status", () => {
  it.each([
    [["code", "--date", "soon"], "YYYY-MM-DD"],
    [["code", "--jobs", "0"], "from 1 to 256"],
    [["code", "--format", "xml"], "Allowed choices"],
    [["cod"], "Did you mean code?"],
    [["code", "-", "--actors", "nowhere.yaml"], "unreadable-file"],
    [["code", "-", "--output", "nowhere/page.html"], "cannot-write"],
    [["explain"], "missing required argument"],
  ])("is 2 for %j", (args, told) => {
    const { stdout, stderr, status } = run(args, SENTENCE);
    expect(stderr).toContain(told);
    expect([stdout, status]).toEqual(["", EXIT.usage]);
  });

  it("names file and line of a fault in the user's own frames, before any work", () => {
    put("frames.yaml", "\n- id: own.frame\n  event: NOTHING\n  match: [v:zap]\n  example: x\n");
    const { stdout, stderr, status } = run(["code", "-", "--frames", "frames.yaml"], SENTENCE);
    expect(stderr).toContain("frames.yaml:2");
    expect([stdout, status]).toEqual(["", EXIT.usage]);
  });

  it("is 0 where the reader of the pipe goes away", () => {
    const ids = Array.from({ length: 200 }, (_, i) => document(`p${i}`));
    put("pipe.jsonl", ids.join("\n"));
    const shell = `node "${PROGRAM}" code pipe.jsonl --format jsonl | head -1 >first; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", shell], { cwd: folder, encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["0\n", ""]);
    expect(records(readFileSync(join(folder, "first"), "utf8"))).toHaveLength(1);
  });

  it("is 0 where the reader of the help goes away", () => {
    const shell = `node "${PROGRAM}" code --help | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", shell], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["0\n", ""]);
  });

  it("is 130 after Ctrl-C, with what was written whole", async () => {
    const ids = Array.from({ length: 4000 }, (_, i) =>
      document(`c${i}`, { text: `${SENTENCE} `.repeat(30) }),
    );
    put("long.jsonl", ids.join("\n"));
    const child = spawn("node", [PROGRAM, "code", "long.jsonl", "--format", "jsonl"], { cwd: folder });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (output === "") child.kill("SIGINT");
      output += chunk.toString();
    });
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect(status).toBe(EXIT.interrupted);
    expect(output.endsWith("\n")).toBe(true);
    expect(records(output).length).toBeGreaterThan(0);
  });
});

describe("demarche explain and parse", () => {
  it("explains one event by its number or its id, or all", () => {
    put("two.txt", `${SENTENCE} Chad arrested the consul of Gabon.`);
    const all = run(["explain", "two.txt"]).stdout;
    expect(all.match(/^Rule /gm)).toHaveLength(2);
    const second = run(["explain", "two.txt:2"]).stdout;
    expect(second).toContain('fired on "arrested"');
    expect(all.endsWith(second)).toBe(true);
    const [, id] = records(run(["code", "two.txt", "--format", "jsonl"]).stdout).map((record) =>
      String(record.id),
    );
    expect(run(["explain", `two.txt:${id}`]).stdout).toBe(second);
  });

  it("tells which numbers there are", () => {
    put("one.txt", SENTENCE);
    const { stderr, status } = run(["explain", "one.txt:2"]);
    expect(stderr).toContain("[no-such-event]");
    expect(status).toBe(EXIT.usage);
  });

  it("draws trees and writes CoNLL-U", () => {
    expect(run(["parse", "-"], "Norway slept.").stdout).toBe(
      "Norway slept.\nslept VERB root\n├─ Norway PROPN nsubj\n└─ . PUNCT punct\n",
    );
    const conllu = run(["parse", "-", "--format", "conllu"], "Norway slept.").stdout;
    expect(conllu).toContain("2\tslept\tsleep\tVERB\tVBD\t");
  });
});
