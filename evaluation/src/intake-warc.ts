import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGunzip, gzipSync } from "node:zlib";
import { findSources, readDocuments } from "@demarche/intake";
import { PAGES } from "./intake-pages/pages.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, figure, figureAtMost, writeResult } from "./scores-result.js";

/** `npm run evaluate:warc -- --pages N`: a packed WARC file of generated pages, read into documents; memory and rate. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { pages: { type: "string", default: "100000" } } });
  const count = Number(values.pages);
  const folder = mkdtempSync(join(tmpdir(), "demarche-warc-"));
  const path = join(folder, "pages.warc.gz");
  try {
    await pipeline(Readable.from(records(count)), createWriteStream(path));
    const plain = await timed(() => unpackOnly(path));
    const read = await timed(() => readAll(path));
    const [documents, faults] = read.value;
    if (documents + faults !== count)
      throw new Error(`${documents} documents and ${faults} faults of ${count}`);
    report(count, { plain: plain.seconds, read: read.seconds, faults });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* records(count: number): Generator<Buffer> {
  for (let at = 0; at < count; at++) {
    const html = PAGES[at % PAGES.length]!.html.replace(/<link rel="canonical"[^>]*>/, ""); // one a page, not one for all
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    const head = [
      "WARC/1.0",
      "WARC-Type: response",
      `WARC-Target-URI: https://paper.example/story/${at}`,
      "WARC-Date: 2024-05-03T10:00:00Z",
      `WARC-Record-ID: <urn:uuid:${at}>`,
      "Content-Type: application/http; msgtype=response",
      `Content-Length: ${Buffer.byteLength(http)}`,
    ];
    yield gzipSync(`${head.join("\r\n")}\r\n\r\n${http}\r\n\r\n`, { level: 1 });
  }
}

async function timed<T>(task: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = performance.now();
  return { value: await task(), seconds: (performance.now() - start) / 1000 };
}

async function unpackOnly(path: string): Promise<void> {
  await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const _ of chunks);
  });
}

async function readAll(path: string): Promise<[documents: number, faults: number]> {
  let documents = 0;
  let faults = 0;
  for await (const reading of readDocuments(findSources([path])))
    if ("report" in reading) documents++;
    else faults++;
  return [documents, faults];
}

function report(
  count: number,
  { plain, read, faults }: { plain: number; read: number; faults: number },
): void {
  const result = {
    title: `A WARC file of ${count.toLocaleString("en")} generated pages`,
    command: "npm run evaluate:warc",
    about:
      "Packed record by record; read as a stream, articles taken out in worker threads. Memory is that of the whole process.",
    figures: [
      figureAtMost("peak memory, MB", process.resourceUsage().maxRSS / 1024, 1000),
      figure("pages a second", count / read),
      figure("pages a second, unpacking alone", count / plain),
      figure("pages that gave no document", faults),
    ],
  };
  writeResult("warc", result);
  writeResultsPage();
  console.log(describe(result));
}

await main();
