import { P, R, U } from "@demarche/language";
import { isCalendar } from "./calendar.js";
import type { Tree } from "./tree.js";

/** Subjects that the tree hung where they do not belong. */

const SUBJECT = new Set([R.nsubj, R["nsubj:outer"]]);
const CLOSED_CLAUSE = new Set([R.ccomp]);

/** Relations under which parsers leave a subject that they did not recognise, before its verb and without a case. */
const STRAY = new Set([
  R.advmod,
  R.compound,
  R["obl:unmarked"],
  R.dep,
  R.vocative,
  R["nmod:unmarked"],
  R.dislocated,
  R.discourse,
]);

export function straySubjects(tree: Tree, verb: number): number[] {
  const tag = tree.columns.xpos[verb];
  const active = tag === P.VBN && tree.is(verb, R.root) && tree.has(verb, R.obj); // a past tense taken for a participle
  if (!active && tag !== P.VBD && tag !== P.VBZ && tag !== P.VBP) return [];
  return tree
    .children(verb, STRAY)
    .filter(
      (c) =>
        c < verb &&
        (tree.columns.upos[c] === U.PROPN || tree.columns.upos[c] === U.DET) &&
        tree.marker(c) === "" &&
        !isCalendar(tree, c),
    );
}

/** A subject that stands before the verb above its clause is that verb's, where this has none ("sources | said the army fled"). */
export function belongsAbove(tree: Tree, subject: number, verb: number): boolean {
  const above = tree.head(verb);
  return (
    tree.is(verb, R.ccomp) &&
    subject < above &&
    above < verb &&
    !tree.isRelativePronoun(subject) &&
    tree.isVerb(above) &&
    !tree.has(above, R.nsubj)
  );
}

export function strandedSubjects(tree: Tree, verb: number): number[] {
  return tree
    .children(verb, CLOSED_CLAUSE)
    .flatMap((clause) => tree.children(clause, SUBJECT).filter((c) => belongsAbove(tree, c, clause)));
}
