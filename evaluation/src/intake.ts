import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { findSources, readDocuments } from "@demarche/intake";
import { bareReadability } from "./intake-bare.js";
import { type GoldPage, PAGES } from "./intake-pages/pages.js";
import { meanOf, type PageScore, scorePage, type Taken } from "./intake-score.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, type Figure, figure, writeResult } from "./scores-result.js";

const BAR = 0.95;

/** `npm run evaluate:intake`: title, date and body of own pages in many markups, fetched from loopback. `--errors` lists what is wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { errors: { type: "boolean" } } });
  const taken = await readAll(PAGES);
  const own = PAGES.map((page, at) => scorePage(page, taken[at] ?? null));
  const bare = PAGES.map((page) => scorePage(page, bareReadability(page.html)));
  if (values.errors) listErrors(own, bare, taken);
  else report([...figuresOf("intake", own, BAR), ...figuresOf("bare Readability on linkedom", bare)]);
}

/** Serves the pages on loopback and reads them as any address is read. */
async function readAll(pages: readonly GoldPage[]): Promise<(Taken | null)[]> {
  const server = createServer((request, response) => {
    const page = pages.find(({ path }) => path === request.url);
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html" });
    response.end(page?.html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found = new Map<string, Taken>();
  const fetch = { allow: ["127.0.0.1"], restMilliseconds: 0 };
  for await (const reading of readDocuments(findSources(pages.map(({ path }) => base + path)), { fetch })) {
    if ("error" in reading) console.error(reading.error.where, reading.error.code, reading.error.message);
    else {
      const { text, title, date } = reading.report;
      found.set(String(reading.where.file).slice(base.length), { text, title, date });
    }
  }
  server.close();
  return pages.map(({ path }) => found.get(path) ?? null);
}

const figuresOf = (who: string, scores: readonly PageScore[], bar?: number): Figure[] => [
  figure(
    `${who}: body, precision`,
    meanOf(scores, ({ precision }) => precision),
  ),
  figure(
    `${who}: body, recall`,
    meanOf(scores, ({ recall }) => recall),
  ),
  figure(
    `${who}: body, F1`,
    meanOf(scores, ({ f1 }) => f1),
    bar,
  ),
  figure(
    `${who}: title right`,
    meanOf(scores, ({ title }) => Number(title)),
    bar,
  ),
  figure(
    `${who}: day of publication right`,
    meanOf(scores, ({ date }) => Number(date)),
    bar,
  ),
];

function report(figures: readonly Figure[]): void {
  const result = {
    title: `Articles out of web pages (${PAGES.length} own pages, each in another markup)`,
    command: "npm run evaluate:intake",
    about:
      "Means over the pages. The body is compared in runs of four words. The pages were written with the reader and looked\nat while it was mended: they show what it was made for, not how it does on sites that nobody looked at.",
    figures,
  };
  writeResult("intake", result);
  writeResultsPage();
  console.log(describe(result));
}

function listErrors(
  own: readonly PageScore[],
  bare: readonly PageScore[],
  taken: readonly (Taken | null)[],
): void {
  for (const [at, score] of own.entries()) {
    if (score.f1 > 0.98 && score.title && score.date) continue;
    const { name, precision, recall, title, date } = score;
    console.log(
      `${name}: P ${precision.toFixed(2)} R ${recall.toFixed(2)} title ${title} date ${date} (bare F1 ${bare[at]?.f1.toFixed(2)})`,
    );
    console.log(
      `  ${taken[at]?.title} | ${taken[at]?.date}\n  ${taken[at]?.text.slice(0, 150)} ... ${taken[at]?.text.slice(-150)}`,
    );
  }
}

await main();
