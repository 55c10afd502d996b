/** Parser and coder off the page's own thread. Nothing that is coded leaves the browser. */
import { createCoder } from "@demarche/coder";
import { DemarcheError, Parser } from "@demarche/language";
import model from "@demarche/language/model/english.bin?url";
import manifest from "@demarche/language/model/english.json";
import type { Ask, Coded, Tell } from "./messages.js";

const tell = (message: Tell) => postMessage(message);
const coder = createCoder();
const parser = loadParser();

addEventListener("message", ({ data }: MessageEvent<Ask>) => void answer(data));

async function answer({ ask, report }: Ask): Promise<void> {
  try {
    tell({ kind: "coded", ask, coded: code(await parser, report) });
  } catch (cause) {
    const hint = cause instanceof DemarcheError ? cause.hint : "Load the page again.";
    tell({ kind: "fault", ask, message: cause instanceof Error ? cause.message : String(cause), hint });
  }
}

function code(parser: Parser, report: Ask["report"]): Coded {
  const start = performance.now();
  const coded = coder.codeAndProfile(parser.parse(report.text), report);
  return { ...coded, milliseconds: performance.now() - start };
}

async function loadParser(): Promise<Parser> {
  const response = await fetch(model);
  if (!response.ok || response.body === null)
    throw new Error(`The language model cannot be loaded (${response.status}).`);
  const of = manifest.bytes;
  const bytes = new Uint8Array(of);
  let loaded = 0;
  for await (const chunk of chunksOf(response.body)) {
    bytes.set(chunk.subarray(0, of - loaded), loaded);
    loaded += chunk.length;
    tell({ kind: "loading", bytes: Math.min(loaded, of), of });
  }
  return new Parser(bytes.subarray(0, loaded), manifest.sha256);
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
