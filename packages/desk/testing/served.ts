import { fileURLToPath } from "node:url";
import { type Coder, createCoder, type Report } from "@demarche/coder";
import type { Parser } from "@demarche/language";
import { readParser } from "@demarche/language/node";
import { type CodedReport, Ledger } from "@demarche/ledger";
import { createServer, listen } from "@demarche/server";
import { batches, NOW } from "./reports.js";

export interface Served {
  readonly url: string;
  readonly ledger: Ledger;
  /** Codes reports and puts them into the ledger, as if they came in now. */
  add(reports: readonly Report[]): Promise<void>;
  close(): Promise<void>;
}

const CODER = { name: "demarche", version: "test" };
const DESK = fileURLToPath(new URL("../dist/app", import.meta.url));

/** The desk as it is built, given out by the real server over a small real ledger; `filled` or with nothing in it. */
export async function serveDesk({ filled = true } = {}): Promise<Served> {
  let now = NOW;
  const pipeline = { parser: readParser(), coder: createCoder() };
  const ledger = await Ledger.open(":memory:", { now: () => now });
  for (const { at, reports } of filled ? batches() : []) {
    now = new Date(at);
    await ledger.add(reports.map((report) => coded(pipeline, report)));
  }
  now = NOW;
  const server = createServer({
    ledger,
    coding: { coder: CODER, code: async (report) => read(pipeline, report) },
    now: () => NOW,
    access: "open",
    version: "test",
    desk: DESK,
    lookEveryMs: 50,
  });
  const listening = await listen(server, { host: "127.0.0.1", port: 0 });
  return {
    url: listening.url,
    ledger,
    add: async (reports) => void (await ledger.add(reports.map((report) => coded(pipeline, report)))),
    close: async () => {
      await listening.close();
      await ledger.close();
    },
  };
}

interface Pipeline {
  readonly parser: Parser;
  readonly coder: Coder;
}

const read = ({ parser, coder }: Pipeline, report: Report) =>
  coder.codeAndProfile(parser.parse(report.text), report);

const coded = (pipeline: Pipeline, report: Report): CodedReport => ({
  report,
  records: read(pipeline, report).records,
  coder: CODER,
});
