import { NO_HEAD, P, R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { StatusWords } from "./words.js";

/** Auxiliaries that, put before the subject, make a condition ("were Norway to ...", "should they ...", "had it ..."). */
const INVERTIBLE = new Set(["were", "should", "had"]);
const AUXILIARY = new Set([R.aux, R["aux:pass"], R.cop]);

/** "Were Norway to expel him, ...". */
export function isInvertedCondition(tree: Tree, verb: number): boolean {
  const first = firstAuxiliary(tree, verb);
  return (
    first !== NO_HEAD &&
    INVERTIBLE.has(tree.doc.formOf(first).toLowerCase()) &&
    !endsInQuestionMark(tree, verb) &&
    tree.children(verb, SUBJECT).every((subject) => subject > first)
  );
}

/** "Will Norway expel him?"; what "why" and "who" ask about did happen. */
export function isYesNoQuestion(tree: Tree, verb: number): boolean {
  return tree.is(verb, R.root) && endsInQuestionMark(tree, verb) && firstAuxiliary(tree, verb) !== NO_HEAD;
}

/** "If it fires again, Norway will expel him": with its condition, what follows is open too. */
export function hangsOnCondition(words: StatusWords, verb: number): boolean {
  const { tree } = words;
  if (tree.columns.xpos[verb] === P.VBD) return false;
  return tree
    .children(verb, ADVERBIAL_CLAUSE)
    .some((clause) => isCondition(words, clause) || isInvertedCondition(tree, clause));
}

const ADVERBIAL_CLAUSE = new Set([R.advcl]);
const SUBJECT = new Set([R.nsubj, R["nsubj:pass"]]);

function isCondition(words: StatusWords, clause: number): boolean {
  const mark = words.tree.child(clause, R.mark);
  if (mark === NO_HEAD) return false;
  return words.find("conjunction", [words.tree.fixed(mark).replaceAll("_", " ")], "main") !== null;
}

/** The auxiliary that begins the clause, or `NO_HEAD`. */
function firstAuxiliary(tree: Tree, verb: number): number {
  let { start } = tree.extent(verb);
  while (start < verb && tree.columns.upos[start] === U.PUNCT) start++;
  return tree.head(start) === verb && AUXILIARY.has(tree.columns.relation[start]!) ? start : NO_HEAD;
}

function endsInQuestionMark(tree: Tree, verb: number): boolean {
  const { end } = tree.extent(verb);
  return tree.doc.formOf(end - 1) === "?";
}
