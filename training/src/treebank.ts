import { readFileSync } from "node:fs";
import { type Document, readConllu } from "@demarche/language/training";

/** One sentence of the treebank; labels as column values, heads 0 for the root and k + 1 for word k. */
export interface Example {
  /** Id of the document that it is from. */
  readonly document: string;
  readonly forms: readonly string[];
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

/** The sentences of a CoNLL-U file, syntactic words only. */
export function readTreebank(path: string): Example[] {
  const documents = readConllu(readFileSync(path, "utf8"), path);
  return documents.flatMap(({ id, document }) =>
    Array.from(document.sentences(), ({ start, end }) => exampleOf(id, document, start, end)),
  );
}

function exampleOf(id: string, document: Document, start: number, end: number): Example {
  const { upos, xpos, head, relation } = document.columns;
  return {
    document: id,
    forms: Array.from({ length: end - start }, (_, i) => document.formOf(start + i)),
    upos: [...upos.subarray(start, end)],
    xpos: [...xpos.subarray(start, end)],
    heads: Array.from(head.subarray(start, end), (h) => (h < 0 ? 0 : h - start + 1)),
    relations: [...relation.subarray(start, end)],
  };
}
