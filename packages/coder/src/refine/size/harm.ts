import { NO_HEAD, P, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { Count } from "../../record.js";
import type { Counts } from "./count.js";
import { countOfVerb, nameOfCount } from "./verb.js";
import type { SizeWords } from "./words.js";

/** What an attack does besides. */
const HARM = new Set(["dead", "injured", "displaced"]);
const CLAUSES_BELOW = new Set([R.conj, R.advcl, R.xcomp, R.acl, R["acl:relcl"]]);
/** What is left behind: "left 14 people dead". */
const STATES: Readonly<Record<string, string>> = {
  dead: "dead",
  wounded: "injured",
  injured: "injured",
  homeless: "displaced",
};

/** "The raid killed five and wounded 40", "bombed the port, killing five", "left 14 dead": harm in the same breath. */
export function harmOf(
  tree: Tree,
  words: SizeWords,
  counts: Counts,
  trigger: number,
  note: (name: string | null, count: Count | null) => void,
): void {
  const carrier = tree.is(trigger, R.nsubj) ? tree.head(trigger) : NO_HEAD;
  const roots = carrier === NO_HEAD ? [trigger] : [trigger, carrier];
  for (const verb of new Set(roots.flatMap((root) => [root, ...below(tree, root)]))) {
    if (tree.doc.lemmaOf(verb) === "leave") noteLeft(tree, counts, verb, note);
    const name = verb === trigger ? null : nameOfCount(tree, words, verb);
    if (name !== null && HARM.has(name)) note(name, countOfVerb(tree, words, counts, verb));
  }
}

/** Under each state the number nearest before it. */
function noteLeft(
  tree: Tree,
  counts: Counts,
  verb: number,
  note: (name: string | null, count: Count | null) => void,
): void {
  const { end } = tree.extent(verb);
  let last: Count | null = null;
  for (let word = verb + 1; word < end; word++) {
    const state = STATES[tree.doc.formOf(word).toLowerCase()];
    if (state !== undefined) note(state, last ?? counts.before(word));
    else last = counts.on(word) ?? last;
  }
}

function below(tree: Tree, root: number): number[] {
  return tree
    .children(root, CLAUSES_BELOW)
    .filter((verb) => sharesSubject(tree, verb))
    .flatMap((verb) => [verb, ...below(tree, verb)]);
}

/** A participle or a second predicate, but no clause with a subject of its own. */
function sharesSubject(tree: Tree, verb: number): boolean {
  if (tree.is(verb, R.advcl)) return tree.columns.xpos[verb] === P.VBG;
  const subject = tree.child(verb, R.nsubj);
  return !tree.has(verb, R["nsubj:pass"]) && (subject === NO_HEAD || tree.isRelativePronoun(subject));
}
