import { createReadStream } from "node:fs";
import type { Report } from "@demarche/coder";
import { DemarcheError, type Place } from "@demarche/language";
import { checkReport } from "./check-report.js";
import { decodeText } from "./decode.js";
import { lines } from "./lines.js";
import { type Source, STDIN } from "./sources.js";
import { readTextReport } from "./text-report.js";

/** One thing read: a report, or why there is none. `bytes` is what it took from its source. */
export type Reading =
  | { readonly report: Report; readonly where: Place; readonly bytes: number }
  | { readonly error: DemarcheError; readonly bytes: number };

/** Reads the reports of the sources in their order, one at a time; what cannot be read is told and passed over. */
export async function* readReports(sources: readonly (Source | DemarcheError)[]): AsyncGenerator<Reading> {
  const seen = new Set<string>();
  for (const source of sources) {
    if (source instanceof DemarcheError) yield { error: source, bytes: 0 };
    else for await (const reading of readSource(source)) yield refuseRepeated(reading, seen);
  }
}

async function* readSource(source: Source): AsyncGenerator<Reading> {
  const bytes: AsyncIterable<Buffer> = source.path === STDIN ? process.stdin : createReadStream(source.path);
  try {
    if (source.path.toLowerCase().endsWith(".jsonl")) yield* readLines(bytes, source);
    else if (source.path === STDIN) yield* readStdin(bytes, source);
    else yield await readWhole(bytes, source);
  } catch (thrown) {
    yield { error: unreadable(thrown, { file: source.path }), bytes: 0 };
  }
}

/** Documents on standard input are told from a plain text by the brace that they begin with. */
async function* readStdin(bytes: AsyncIterable<Buffer>, source: Source): AsyncGenerator<Reading> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const begin: Buffer = first.done ? Buffer.alloc(0) : first.value;
  const all = (async function* () {
    yield begin;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  })();
  if (begin.toString("latin1").replace("\u00ef\u00bb\u00bf", "").trimStart().startsWith("{"))
    yield* readLines(all, source);
  else yield await readWhole(all, source);
}

async function readWhole(bytes: AsyncIterable<Buffer>, { path, id }: Source): Promise<Reading> {
  const where: Place = { file: path };
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  return attempt(whole.length, where, () => readTextReport(decodeText(whole, where), id, where));
}

async function* readLines(bytes: AsyncIterable<Buffer>, { path }: Source): AsyncGenerator<Reading> {
  let line = 0;
  for await (const content of lines(bytes)) {
    const where: Place = { file: path, line: ++line };
    const reading = attempt(content.length + 1, where, () => readJsonLine(content, where));
    if (reading !== undefined) yield reading;
  }
  if (line === 0) yield { error: emptyFile(path), bytes: 0 };
}

function attempt(bytes: number, where: Place, read: () => Report): Reading;
function attempt(bytes: number, where: Place, read: () => Report | undefined): Reading | undefined;
function attempt(bytes: number, where: Place, read: () => Report | undefined): Reading | undefined {
  try {
    const report = read();
    return report && { report, where, bytes };
  } catch (thrown) {
    if (thrown instanceof DemarcheError) return { error: thrown, bytes };
    throw thrown;
  }
}

/** The report on one line; undefined for a blank line. */
function readJsonLine(content: Uint8Array, where: Place): Report | undefined {
  const text = decodeText(content, where);
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const hint = 'Each line must be one JSON object, like {"id": "a1", "text": "..."}';
    throw new DemarcheError("bad-json", `the line is not JSON: ${reason}`, hint, where);
  }
  return checkReport(value, where);
}

function refuseRepeated(reading: Reading, seen: Set<string>): Reading {
  if ("error" in reading) return reading;
  const { id } = reading.report;
  if (!seen.has(id)) {
    seen.add(id);
    return reading;
  }
  const hint = "Give each document an id of its own: the ids of its events are made from it";
  const error = new DemarcheError(
    "repeated-id",
    `an earlier document has the id "${id}" too`,
    hint,
    reading.where,
  );
  return { error, bytes: reading.bytes };
}

function emptyFile(file: string): DemarcheError {
  const hint = "Leave it out, or put a document on each line";
  return new DemarcheError("empty-document", "the file is empty", hint, { file });
}

function unreadable(thrown: unknown, where: Place): DemarcheError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const hint = "Check the rights of the file and that nothing changes it meanwhile";
  return new DemarcheError("unreadable-file", reason, hint, where, { cause: thrown });
}
