import { NO_HEAD, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";

const FRONTED = new Set([R.advcl, R.obl, R["obl:unmarked"]]);
const SUBJECT = new Set([R.nsubj, R["nsubj:pass"]]);

/**
 * "When it suspended imports, Norway ...", "In its note Oslo ...": the named subject of the clause that a fronted
 * phrase with the pronoun opens, or `NO_HEAD`.
 */
export function subjectAfter(tree: Tree, pronoun: number): number {
  for (let word = pronoun; word !== NO_HEAD; word = tree.head(word)) {
    const above = tree.head(word);
    if (above === NO_HEAD || above < word) return NO_HEAD;
    if (!FRONTED.has(tree.columns.relation[word]!)) continue;
    const subject = tree.children(above, SUBJECT).find((c) => c > pronoun);
    return subject ?? NO_HEAD;
  }
  return NO_HEAD;
}
