import { NO_HEAD, R, U } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";

/** Relations that hang on a noun phrase without belonging to its name. */
const LOOSE = new Set([
  R["acl:relcl"],
  R.acl,
  R.appos,
  R.conj,
  R.cc,
  R.punct,
  R.parataxis,
  R.nmod,
  R.advcl,
  R.case,
  R.cop,
  R.nsubj,
  R.aux,
  R.mark,
  R.advmod,
  R.obl,
  R.ccomp,
  R.xcomp,
  R.obj,
  R.discourse,
  R.dep,
  R.list,
  R["nsubj:outer"],
  R["advcl:relcl"],
]);

/** The words of a noun phrase: head, determiners, adjectives, compounds, possessors, titles and names. */
export function phraseExtent(tree: Tree, head: number): { start: number; end: number } {
  const extent = tree.extent(head, LOOSE);
  // The possessive mark belongs to the possessor's phrase, not to its name.
  return { start: extent.start, end: Math.max(extent.end, head + 1) };
}

/** Prepositions that make a place of a place's name. */
const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "across",
  "around",
  "inside",
  "outside",
  "throughout",
  "within",
  "off",
  "along",
  "above",
  "through",
  "into",
  "out_of",
  "outside_of",
]);

/** Whether a phrase stands in a place's role. */
export function isLocative(tree: Tree, head: number): boolean {
  return PLACE_PREPOSITIONS.has(tree.marker(head));
}

/** A proper name that goes on beyond a word, as in "Jordan Smith" for "Jordan". */
export function hasNameOutside(tree: Tree, head: number, start: number, end: number): boolean {
  for (let c = tree.firstChild[head]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    if (c >= start && c < end) continue;
    if (tree.is(c, R.flat) && tree.columns.upos[c] === U.PROPN) return true;
  }
  return false;
}

export function isDefinite(tree: Tree, head: number): boolean {
  const det = tree.child(head, R.det);
  if (det === NO_HEAD) return false;
  const form = tree.doc.formOf(det).toLowerCase();
  return (
    form === "the" ||
    form === "this" ||
    form === "that" ||
    form === "these" ||
    form === "those" ||
    form === "both"
  );
}

export function isPlural(tree: Tree, head: number): boolean {
  const tag = tree.doc.xposOf(head);
  return tag === "NNS" || tag === "NNPS";
}
