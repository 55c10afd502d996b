import { R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";

/** A clause after "that" that has all its arguments, so that "that" stands for none of them. */
export function isThatClause(tree: Tree, verb: number): boolean {
  if (tree.marker(verb) === "that") return true;
  const that = leadingThat(tree, verb);
  if (that < 0 || tree.is(that, R.nsubj)) return false;
  return tree.columns.upos[that] === U.SCONJ ? tree.has(verb, R.nsubj) : hasOwnArguments(tree, verb);
}

/** "that" at the beginning of the clause or, where the tree has hung it elsewhere, right before it; -1 for none. */
function leadingThat(tree: Tree, verb: number): number {
  const { start } = tree.extent(verb);
  for (const word of [start, start - 1])
    if (word >= 0 && tree.doc.formOf(word).toLowerCase() === "that") return word;
  return -1;
}

function hasOwnArguments(tree: Tree, verb: number): boolean {
  const next = verb + 1;
  if (!tree.has(verb, R.nsubj) || next >= tree.doc.length) return false;
  return tree.isNominal(next) || tree.columns.upos[next] === U.DET;
}
