import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readDocuments } from "./read-documents.js";
import type { Reading } from "./reading.js";
import { findSources } from "./sources/sources.js";

const folder = mkdtempSync(join(tmpdir(), "demarche-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content?: string | Uint8Array): Promise<Reading[]> {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  const readings: Reading[] = [];
  for await (const reading of readDocuments(findSources([path]))) readings.push(reading);
  return readings;
}

const reportsOf = (readings: readonly Reading[]) =>
  readings.flatMap((reading) => ("report" in reading ? [reading.report] : []));
const errorsOf = (readings: readonly Reading[]) =>
  readings.flatMap((reading) => ("error" in reading ? [reading.error] : []));
const line = (more: object) => JSON.stringify({ id: "x", text: "Norway slept.", ...more });

describe("what is no document gets an error with its place", () => {
  it.each<[string, string | Uint8Array, string, number | undefined]>([
    ["binary.txt", "abc\0def", "binary-file", undefined],
    ["wide.jsonl", Buffer.from("\ufeffwide", "utf16le"), "bad-encoding", 1],
    ["empty.txt", " \n", "empty-document", undefined],
    ["head.md", "---\ntitle: T\n---\n", "empty-document", undefined],
    ["date.md", "---\ntitle: T\ndate: 2024-02-30\n---\nx\n", "bad-date", 3],
    ["none.jsonl", "", "empty-document", undefined],
    ["json.jsonl", `${line({})}\nnot json\n`, "bad-json", 2],
    ["cut.jsonl", `${line({}).slice(0, -3)}`, "bad-json", 1],
    ["bytes.jsonl", Buffer.from(`${line({})}\n"\xff"`, "latin1"), "bad-encoding", 2],
    ["list.jsonl", "\n[1]\n", "bad-document", 2],
    ["null.jsonl", "null", "bad-document", 1],
    ["text.jsonl", '{"id":"x"}\n', "bad-document", 1],
    ["number.jsonl", line({ id: 7 }), "bad-document", 1],
    ["title.jsonl", line({ title: 7 }), "bad-document", 1],
    ["nul.jsonl", line({ text: "a\0b" }), "bad-document", 1],
    ["half.jsonl", line({ title: "a\ud83db" }), "bad-document", 1],
    ["year.jsonl", line({ date: "0000-01-01" }), "bad-date", 1],
    ["blank.jsonl", line({ text: " " }), "empty-document", 1],
    ["day.jsonl", line({ date: "yesterday" }), "bad-date", 1],
    ["span.jsonl", line({ mentions: [{ start: 5, end: 900 }] }), "bad-document", 1],
    ["turned.jsonl", line({ mentions: [{ start: 5, end: 2 }] }), "bad-document", 1],
    ["tongue.jsonl", line({ language: "fr" }), "other-language", 1],
    ["twice.jsonl", `${line({})}\n\n${line({})}`, "repeated-id", 3],
    ["sheet.xls", "x", "unknown-format", undefined],
  ])("%s", async (name, content, code, at) => {
    const errors = errorsOf(await read(name, content));
    expect(errors).toMatchObject([{ code, where: { file: join(folder, name) } }]);
    expect(errors[0]?.where.line).toBe(at);
    expect(errors[0]?.hint).not.toBe("");
  });

  it("a file that is not there", async () => {
    expect(errorsOf(await read("nowhere.txt"))).toMatchObject([{ code: "missing-file" }]);
  });

  it("a folder without reports", async () => {
    mkdirSync(join(folder, "bare"));
    writeFileSync(join(folder, "bare", "README.md"), "About.");
    expect(errorsOf(await read("bare"))).toMatchObject([{ code: "no-reports" }]);
  });
});

describe("reports", () => {
  it("of a folder, in the order of their names, with the way to them as id", async () => {
    mkdirSync(join(folder, "tree/2024"), { recursive: true });
    for (const name of ["b.txt", "2024/a.md", ".hidden.txt", "notes.xls"])
      writeFileSync(join(folder, "tree", name), "Norway slept.");
    expect(reportsOf(await read("tree")).map(({ id }) => id)).toEqual(["2024/a", "b"]);
  });

  it("with front matter, which is not part of the text", async () => {
    const head = "---\r\ntitle: 'One: two'\r\ndate: 2024-06-16T08:00Z\r\nmood: blue\r\n---\r\n";
    expect(reportsOf(await read("head.txt", `\ufeff${head}Text.\r\n`))).toEqual([
      { id: "head", title: "One: two", date: "2024-06-16", text: "Text.\r\n" },
    ]);
  });

  it.each(["---\nNo field here\n", "---\ntitle: never closed\nText.", "Text\n---\ntitle: late\n---\n"])(
    "keep what only looks like front matter: %j",
    async (text) => expect(reportsOf(await read("plain.txt", text))).toEqual([{ id: "plain", text }]),
  );

  it("keep every text to the letter, however the lines are cut into chunks", async () => {
    const texts = fc.array(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
      {
        maxLength: 8,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const documents = list.map((text, i) => JSON.stringify({ id: `d${i}`, text }));
        const readings = await read("any.jsonl", `${documents.join("\n")}\n`);
        const found = readings.flatMap((one) =>
          "report" in one ? [one.report] : one.uncoded ? [one.uncoded] : [],
        );
        expect(found.map(({ text }) => text)).toEqual(list);
      }),
      { numRuns: 50 },
    );
  });
});
