import { mkdirSync, writeFileSync } from "node:fs";
import { writeConllu } from "@demarche/language";
import { readParser } from "@demarche/language/node";
import { languagePage, type Row } from "./language-page.js";
import {
  type GoldDocument,
  goldDocuments,
  loadEvaluator,
  type Scores,
  treebankIsThere,
} from "./language-treebank.js";
import { RESULTS, type Result } from "./scores-result.js";

/** The bars of the project: the place of the measure in a row, and the least F1. */
const BARS: readonly { from: "gold" | "raw"; measure: string; bar?: number }[] = [
  { from: "gold", measure: "UPOS", bar: 0.96 },
  { from: "gold", measure: "XPOS", bar: 0.955 },
  { from: "gold", measure: "UAS", bar: 0.873 },
  { from: "gold", measure: "LAS", bar: 0.845 },
  { from: "gold", measure: "Lemmas", bar: 0.975 },
  { from: "raw", measure: "LAS", bar: 0.82 },
  { from: "raw", measure: "Tokens" },
  { from: "raw", measure: "Words" },
  { from: "raw", measure: "Sentences" },
];

/** A document of the treebank and both parses of it, as CoNLL-U. */
interface Parsed {
  readonly document: GoldDocument;
  readonly gold: string;
  readonly raw: string;
}

/** `npm run evaluate:language`: the parser on the development part of the treebank, into evaluation/results. */
async function main(): Promise<void> {
  if (!treebankIsThere()) {
    console.log("The treebank (../shared/treebank) is not on this machine: nothing to score.");
    return;
  }
  const evaluate = await loadEvaluator();
  const parsed = parseAll(goldDocuments());
  const rows = selections(parsed).map(([selection, some]) => score(selection, some, evaluate));
  mkdirSync(RESULTS, { recursive: true });
  const result = { ...summary(rows[0]!), rows };
  writeFileSync(new URL("language.json", RESULTS), `${JSON.stringify(result, undefined, 2)}\n`);
  const page = languagePage(rows);
  writeFileSync(new URL("language.md", RESULTS), page);
  console.log(page);
}

function parseAll(documents: readonly GoldDocument[]): Parsed[] {
  const parser = readParser();
  return documents.map((gold) => ({
    document: gold,
    gold: writeConllu(parser.parseWords(gold.document), gold.id),
    raw: writeConllu(parser.parse(gold.text), gold.id),
  }));
}

/** All documents, each treebank, each genre. */
function selections(parsed: readonly Parsed[]): [string, Parsed[]][] {
  const genres = [...new Set(parsed.map(({ document }) => document.genre))].sort();
  const names = ["all", ...new Set(genres.flatMap((genre) => [genre.split(" ")[0]!, genre]))];
  return names.map((name) => [
    name,
    parsed.filter(({ document }) => name === "all" || belongs(document, name)),
  ]);
}

const belongs = ({ genre }: GoldDocument, name: string): boolean =>
  genre === name || genre.startsWith(`${name} `);

function score(
  selection: string,
  parsed: readonly Parsed[],
  evaluate: (gold: string, system: string) => Scores,
): Row {
  const all = (pick: (one: Parsed) => string) => parsed.map(pick).join("");
  const source = all(({ document }) => document.source);
  return {
    selection,
    words: parsed.reduce((sum, one) => sum + one.document.document.length, 0),
    gold: evaluate(
      source,
      all((one) => one.gold),
    ),
    raw: evaluate(
      source,
      all((one) => one.raw),
    ),
  };
}

/** The figures that have a bar, in the form of the other results. */
function summary(row: Row): Result {
  return {
    title: "Language: words, tags and trees",
    about: `Development part of the treebank, ${row.words} words; by genre in [language.md](language.md).`,
    command: "npm run evaluate:language",
    figures: BARS.map(({ from, measure, ...bar }) => ({
      measure: `${measure}, ${from === "gold" ? "gold words" : "raw text"}`,
      value: row[from][measure]!.f1,
      ...bar,
    })),
  };
}

await main();
