import type { EventRecord } from "@demarche/coder";
import { type Figure, figure, type Result } from "./scores-result.js";
import { runScorer, sharedFile, sharedReports } from "./scores-shared.js";

/** The scorer's lines look like "(a) category  P 0.000  R 0.000  F1 0.000  (...)". */
const LINE = /^\s+(\([a-d]\) .*?)\s+P (\d\.\d+)\s+R (\d\.\d+)\s+F1 (\d\.\d+)/gm;

const BARS: Readonly<Record<string, number>> = {
  "(a) category, precision": 0.65,
  "(a) category, F1": 0.62,
  "(c) + recipient, F1": 0.45,
  "(d) + aux, F1": 0.42,
};

export function scoreDocuments(code: (reports: ReturnType<typeof sharedReports>) => EventRecord[]): Result {
  const gold = "docs-dev.jsonl";
  const output = runScorer("score-docs.mjs", [sharedFile(gold)], code(sharedReports(gold)), []);
  return {
    title: "All events of whole reports (docs-dev, 9 documents)",
    command: "npm run evaluate:coder",
    about: "Two careful codings agree at F1 0.97 on the category and 0.83 with actor and recipient.",
    figures: documentFigures(output),
  };
}

/** The figures of the scorer's first table, which is the coder's. */
export function documentFigures(output: string): Figure[] {
  const coder = output.split("\ncoding ")[0] ?? "";
  return [...coder.matchAll(LINE)].flatMap(([, level = "", precision, recall, f1]) => [
    withBar(`${level}, precision`, precision),
    withBar(`${level}, recall`, recall),
    withBar(`${level}, F1`, f1),
  ]);
}

const withBar = (measure: string, value: string | undefined): Figure =>
  figure(measure, Number(value), BARS[measure]);
