import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { makeLedger } from "./ledger-fill.js";
import { percentile } from "./ledger-times.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, type Figure, figure, figureAtMost, writeResult } from "./scores-result.js";
import { EVENTS, questions } from "./server-questions.js";

/** Milliseconds that 95 of 100 answers may take; growth of memory while it runs, as a share. */
const BARS = { p95: 200, growth: 0.1 } as const;

interface Load {
  readonly seconds: number;
  /** Questions at the same time; each is followed by the next at once. */
  readonly connections: number;
}

/**
 * `npm run evaluate:server -- [--seconds 60] [--connections 2] [--folder DIR]`: how a server of a million events holds out under
 * a mixed load. A ledger made in a named folder is kept, and used again.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      connections: { type: "string", default: "2" },
      folder: { type: "string" },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "demarche-served-"));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${EVENTS / 1_000_000}-million.duckdb`);
  if (!existsSync(file)) await makeLedger(file, EVENTS, false);
  const load = { seconds: Number(values.seconds), connections: Number(values.connections) };
  const { url, server } = await served(file);
  try {
    report(load, await measure(url, load));
  } finally {
    server.kill("SIGINT");
  }
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

/** The product's own server, in a process of its own. */
async function served(ledger: string): Promise<{ url: string; server: ChildProcess }> {
  const program = fileURLToPath(new URL("../../packages/cli/bin/demarche.js", import.meta.url));
  const server = spawn(process.execPath, [program, "serve", "--ledger", ledger, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.once("data", (data) => resolve(String(data).split(" ")[0]!));
    server.once("exit", (status) => reject(new Error(`the server ended with status ${status}`)));
  });
  return { url, server };
}

async function measure(url: string, load: Load): Promise<Figure[]> {
  await run(url, load, 2);
  const before = await memoryOf(url);
  const { times, wrong } = await run(url, load, 1);
  const after = await memoryOf(url);
  return [
    figure("answers a second", times.length / load.seconds),
    figure("median, ms", percentile(times, 0.5)),
    figureAtMost("95th percentile, ms", percentile(times, 0.95), BARS.p95),
    figure("99th percentile, ms", percentile(times, 0.99)),
    figureAtMost("errors, timeouts and refusals", wrong, 0),
    figure("memory before, MB", before),
    figureAtMost("growth of memory, share", (after - before) / before, BARS.growth),
  ];
}

/** Asks for some time; milliseconds of each answer, and how many were none. */
async function run(
  url: string,
  { seconds, connections }: Load,
  seed: number,
): Promise<{ times: number[]; wrong: number }> {
  const asked = questions(seed);
  const times: number[] = [];
  const { errors, timeouts, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        duration: seconds,
        connections,
        requests: [{ setupRequest: (request) => ({ ...request, path: asked.next().value }) }],
      },
      (error, result) => (error === null ? resolve(result) : reject(error)),
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  return { times, wrong: errors + timeouts + non2xx };
}

/** Megabytes that the server's process holds. */
async function memoryOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 1_000_000;
}

function report({ seconds, connections }: Load, figures: readonly Figure[]): void {
  const result = {
    title: "A server of a million events under a mixed load",
    command: "npm run evaluate:server",
    about: `A made ledger in DuckDB, served by demarche serve; autocannon asks it for ${seconds} s, after as long a run that is not counted,
${connections} questions at a time, each followed by the next at once: lists of events with filters and words, events, dyads, series, temperatures,
stories, reports, overviews, in about the shares of people at the desk (evaluation/src/server-questions.ts), hardly ever the
same twice. ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, shared with the load generator.`,
    figures,
  };
  writeResult("server", result);
  writeResultsPage();
  console.log(describe(result));
}

await main();
