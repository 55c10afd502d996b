import { NO_HEAD, R } from "@demarche/language";
import type { Tree } from "./tree.js";

const DEPTH_LIMIT = 8;

/** A relative pronoun stands for the noun that its clause describes. */
export function antecedents(tree: Tree, subject: number, verb: number): number[] {
  if (!tree.isRelativePronoun(subject)) return [subject];
  const clause = relativeClause(tree, verb);
  return clause === NO_HEAD ? [subject] : [tree.head(clause)];
}

/** The relative clause that `verb` heads or is coordinated or embedded in, or `NO_HEAD`. */
function relativeClause(tree: Tree, verb: number): number {
  for (let v = verb, depth = 0; v !== NO_HEAD && depth < DEPTH_LIMIT; v = tree.head(v), depth++) {
    if (tree.is(v, R["acl:relcl"])) return v;
    if (!tree.is(v, R.conj) && !tree.is(v, R.xcomp) && !tree.is(v, R.ccomp)) return NO_HEAD;
  }
  return NO_HEAD;
}
