import { RELATION } from "@demarche/language/training";
import type { Batch } from "./model.js";
import type { Example } from "./treebank.js";

/** Shares of words, in percent. LAS compares relations without their subtypes, as the evaluator does. */
export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

type Annotation = Pick<Batch, "upos" | "xpos" | "heads" | "relations">;

const UNIVERSAL = RELATION.map((label) => label.split(":")[0]);

/** Counts of right words, added up over sentences. */
export class ScoreSheet {
  private words = 0;
  private right = { upos: 0, xpos: 0, heads: 0, labelled: 0 };

  add(gold: Example | Batch, found: Annotation): void {
    this.words += gold.forms.length;
    for (const t of gold.forms.keys()) {
      if (gold.upos[t] === found.upos[t]) this.right.upos++;
      if (gold.xpos[t] === found.xpos[t]) this.right.xpos++;
      if (gold.heads[t] !== found.heads[t]) continue;
      this.right.heads++;
      if (UNIVERSAL[gold.relations[t]!] === UNIVERSAL[found.relations[t]!]) this.right.labelled++;
    }
  }

  get scores(): Scores {
    const share = (count: number): number => Math.round((1e4 * count) / this.words) / 100;
    const { upos, xpos, heads, labelled } = this.right;
    return {
      words: this.words,
      upos: share(upos),
      xpos: share(xpos),
      uas: share(heads),
      las: share(labelled),
    };
  }
}
