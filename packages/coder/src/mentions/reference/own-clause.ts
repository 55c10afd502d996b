import { NO_HEAD, R } from "@demarche/language";
import { subjects } from "../../grammar/subjects.js";
import type { Tree } from "../../grammar/tree.js";

/** The clause that a pronoun stands in: who does it, and whether the pronoun says whose something is. */
export interface OwnClause {
  readonly subjects: readonly number[];
  readonly possessive: boolean;
}

const CLIMB_LIMIT = 8;

export function ownClause(tree: Tree, pronoun: number): OwnClause {
  const possessive = tree.is(pronoun, R["nmod:poss"]);
  let below = pronoun;
  for (let word = tree.head(pronoun), step = 0; word !== NO_HEAD && step < CLIMB_LIMIT; step++) {
    if (tree.isVerb(word) || tree.has(word, R.cop)) {
      const found = subjects(tree, word).filter((subject) => subject !== below);
      return { subjects: found, possessive };
    }
    below = word;
    word = tree.head(word);
  }
  return { subjects: [], possessive };
}

/** "it" is not the subject of its own clause, nor a neighbour under the same verb; "its" can be. */
export function mayCorefer(tree: Tree, word: number, pronoun: number, own: OwnClause): boolean {
  if (own.possessive) return tree.head(word) !== tree.head(pronoun);
  if (own.subjects.includes(word)) return false;
  return tree.head(word) !== tree.head(pronoun) || tree.is(word, R.conj);
}
