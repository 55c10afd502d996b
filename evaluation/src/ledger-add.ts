import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCoder, type Report } from "@demarche/coder";
import { readParser } from "@demarche/language/node";
import { type CodedReport, Ledger } from "@demarche/ledger";
import { goldDocuments, treebankIsThere } from "./language-treebank.js";
import { readFreshReports } from "./own-reports.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, figure, writeResult } from "./scores-result.js";

const REPORTS = 2000;
const SENTENCES = 8;
const BATCH = 250;
const DAY = 86_400_000;

/** `npm run evaluate:ledger-add`: what storing coded reports costs beside coding them, on both engines. */
async function main(): Promise<void> {
  const dense = await compare(madeReports(REPORTS));
  const ordinary = treebankIsThere() ? await compare(treebankReports()) : null;
  const result = {
    title: "What storing costs beside coding",
    command: "DEMARCHE_POSTGRES=postgres://... npm run evaluate:ledger-add",
    about: `One thread codes the reports, then they are added in batches of ${BATCH}. Texts: the documents of the treebank's development part; and ${REPORTS} made reports of ${SENTENCES} sentences, nearly each of which tells an event, drawn from the fresh reports.`,
    figures: [...(ordinary === null ? [] : figures("treebank", ordinary)), ...figures("event-dense", dense)],
  };
  writeResult("ledger-add", result);
  writeResultsPage();
  console.log(describe(result));
}

interface Comparison {
  readonly reports: number;
  readonly records: number;
  /** Milliseconds. */
  readonly coding: number;
  readonly duckdb: number;
  readonly postgres: number | null;
}

function figures(texts: string, { reports, records, coding, duckdb, postgres }: Comparison) {
  const adding = { DuckDB: duckdb, PostgreSQL: postgres };
  return [
    figure(`${texts}: records a report`, records / reports),
    figure(`${texts}: coding, ms a report`, coding / reports),
    ...Object.entries(adding).flatMap(([engine, took]) =>
      took === null
        ? []
        : [
            figure(`${texts}: adding to ${engine}, ms a report`, took / reports),
            figure(`${texts}: adding to ${engine}, share of coding`, took / coding),
          ],
    ),
  ];
}

async function compare(reports: readonly Report[]): Promise<Comparison> {
  const parser = readParser();
  const coder = createCoder();
  const code = (report: Report): CodedReport => ({
    report,
    records: coder.code(parser.parse(report.text), report),
    coder: { name: "demarche", version: "evaluated" },
  });
  for (const report of reports.slice(0, 50)) code(report);
  const began = performance.now();
  const coded = reports.map(code);
  const coding = performance.now() - began;
  const folder = mkdtempSync(join(tmpdir(), "demarche-add-"));
  const duckdb = await timeAdding(join(folder, "ledger.duckdb"), coded);
  const server = process.env.DEMARCHE_POSTGRES;
  const postgres = server === undefined ? null : await timeAdding(server, coded);
  rmSync(folder, { recursive: true });
  const records = coded.reduce((sum, one) => sum + one.records.length, 0);
  return { reports: reports.length, records, coding, duckdb, postgres };
}

const treebankReports = (): Report[] =>
  goldDocuments().map(({ text }, at) => ({ id: `treebank-${at}`, date: "2024-03-05", text }));

async function timeAdding(place: string, coded: readonly CodedReport[]): Promise<number> {
  const ledger = await Ledger.open(place);
  const began = performance.now();
  for (let at = 0; at < coded.length; at += BATCH) await ledger.add(coded.slice(at, at + BATCH));
  const took = performance.now() - began;
  await ledger.close();
  return took;
}

/** Reports of sentences drawn at random, over a year, each on countries of its own; the same ones each time. */
function madeReports(count: number): Report[] {
  const sentences = readFreshReports().flatMap(({ report }) => report.text.split(/(?<=[.!?]”?)\s+/));
  const draw = numbersFrom(7);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const other = new Map(NATIONS.map((nation) => [nation, oneOf(NATIONS)]));
    const told = Array.from({ length: SENTENCES }, () => oneOf(sentences)).join(" ");
    return {
      id: `made-${at}`,
      date: new Date(Date.parse("2024-01-01") + Math.floor((at * 365) / count) * DAY)
        .toISOString()
        .slice(0, 10),
      publisher: `Agency ${at % 12}`,
      text: NATIONS.reduce((text, [country, people], place) => {
        const [otherCountry, otherPeople] = other.get(NATIONS[place]!)!;
        return text.replaceAll(country, `<${otherCountry}>`).replaceAll(people, `<${otherPeople}>`);
      }, told).replaceAll(/[<>]/g, ""),
    };
  });
}

const NATIONS = [
  ["Kosovo", "Kosovar"],
  ["Serbia", "Serbian"],
  ["Venezuela", "Venezuelan"],
  ["Guyana", "Guyanese"],
  ["Saudi Arabia", "Saudi"],
  ["Sudan", "Sudanese"],
  ["Armenia", "Armenian"],
  ["Azerbaijan", "Azerbaijani"],
  ["Nigeria", "Nigerian"],
  ["Canada", "Canadian"],
  ["India", "Indian"],
  ["Iran", "Iranian"],
  ["Pakistan", "Pakistani"],
  ["Ethiopia", "Ethiopian"],
  ["Mexico", "Mexican"],
  ["Ecuador", "Ecuadorean"],
  ["China", "Chinese"],
  ["Philippines", "Philippine"],
  ["Norway", "Norwegian"],
  ["Turkey", "Turkish"],
  ["Japan", "Japanese"],
  ["Russia", "Russian"],
  ["Poland", "Polish"],
  ["Egypt", "Egyptian"],
] as const;

/** Numbers from 0 to 1 that follow from the seed (a linear congruential generator, Numerical Recipes' constants). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

await main();
