import { existsSync, readFileSync } from "node:fs";
import { type ConlluDocument, readConllu } from "@demarche/language";

/** The treebank lies beside the repository and is not part of it. */
const TREEBANK = new URL("../../../shared/treebank/", import.meta.url);

export const treebankIsThere = (): boolean => existsSync(new URL("en-dev.conllu", TREEBANK));

/** A document of the treebank: its CoNLL-U, what that says, and its running text. */
export interface GoldDocument extends ConlluDocument {
  readonly genre: string;
  readonly source: string;
  readonly text: string;
}

/** The documents of the development part. */
export function goldDocuments(): GoldDocument[] {
  const file = readFileSync(new URL("en-dev.conllu", TREEBANK), "utf8");
  return file
    .split(/^(?=# newdoc)/m)
    .filter((source) => source.trim() !== "")
    .map((source) => {
      const [parsed] = readConllu(source);
      return { ...parsed!, genre: genreOf(parsed!.id), source, text: runningText(source) };
    });
}

/** "EWT email", "GUM news". */
function genreOf(id: string): string {
  const gum = /^GUM_([a-z]+)/.exec(id);
  return gum ? `GUM ${gum[1]}` : `EWT ${id.split("-")[0]}`;
}

/**
 * The treebank does not keep line breaks. The text of a document is put together from its `# text` lines, a space
 * between two sentences and a blank line before each `# newpar`.
 */
export function runningText(source: string): string {
  let text = "";
  let gap = "";
  for (const line of source.split("\n")) {
    if (line.startsWith("# newpar")) gap = "\n\n";
    if (!line.startsWith("# text = ")) continue;
    text += (text === "" ? "" : gap) + line.slice("# text = ".length);
    gap = " ";
  }
  return text;
}

/** Scores of one measure, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export type Scores = Readonly<Record<string, Score>>;

/** The treebank's evaluator: gold and system CoNLL-U to scores by measure. */
export async function loadEvaluator(): Promise<(gold: string, system: string) => Scores> {
  const evaluator = (await import(new URL("evaluate.mjs", TREEBANK).href)) as {
    load(text: string, name: string): unknown;
    evaluate(gold: unknown, system: unknown): Scores;
  };
  return (gold, system) => evaluator.evaluate(evaluator.load(gold, "gold"), evaluator.load(system, "system"));
}
