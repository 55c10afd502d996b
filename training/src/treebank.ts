import { readFileSync } from "node:fs";
import { relationIndex, uposIndex, xposIndex } from "@demarche/language/training";

/** One sentence of the treebank; labels as column values, heads 0 for the root and k + 1 for word k. */
export interface Example {
  readonly document: string;
  readonly forms: readonly string[];
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

/** The sentences of a CoNLL-U file, syntactic words only. */
export function readTreebank(path: string): Example[] {
  const examples: Example[] = [];
  let document = "";
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    const lines = block.split("\n");
    document = lines.find((line) => line.startsWith("# newdoc id = "))?.slice(14) ?? document;
    const rows = lines.map((line) => line.split("\t")).filter((cells) => /^\d+$/.test(cells[0]!));
    if (rows.length > 0) examples.push(exampleOf(document, rows));
  }
  return examples;
}

function exampleOf(document: string, rows: readonly string[][]): Example {
  return {
    document,
    forms: rows.map((cells) => cells[1]!),
    upos: rows.map((cells) => uposIndex.get(cells[3]!) ?? 0),
    xpos: rows.map((cells) => xposIndex.get(cells[4]!) ?? 0),
    heads: rows.map((cells) => Number(cells[6])),
    relations: rows.map((cells) => relationIndex.get(cells[7]!) ?? 0),
  };
}
