import { NO_HEAD, P, R } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import { objects } from "../grammar/arguments.js";
import type { Tree } from "../grammar/tree.js";
import type { Count } from "../record.js";
import { countAfter, countBefore, countOn, isDead } from "./count.js";

/** What the objects of a verb are counted as, by what happens to them. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  kill: "dead",
  murder: "dead",
  massacre: "dead",
  behead: "dead",
  execute: "dead",
  assassinate: "dead",
  wound: "injured",
  injure: "injured",
  hurt: "injured",
  maim: "injured",
  arrest: "arrested",
  detain: "arrested",
  expel: "expelled",
  deport: "expelled",
  abduct: "abducted",
  kidnap: "abducted",
  capture: "captured",
  release: "released",
  free: "released",
  displace: "displaced",
};
/** What an attack does besides. */
const HARM = new Set(["dead", "injured", "displaced"]);
const OF_PHRASE = new Set([R.nmod]);
const CLAUSES_BELOW = new Set([R.conj, R.advcl, R.xcomp, R.acl, R["acl:relcl"]]);

/** How many: the numbers on what is acted upon, each under the name of what was done to it ("dead", "expelled"). */
export function sizeOf(tree: Tree, proposal: Proposal): Readonly<Record<string, Count>> {
  const { frame, trigger, pattern, category } = proposal;
  const sizes: Record<string, Count> = {};
  const note = (key: string | null, count: Count | null) => {
    if (key !== null && count !== null) sizes[key] ??= count;
  };
  if (pattern.trigger === "verb") note(keyOf(tree, trigger) ?? frame.size, countOfVerb(tree, trigger));
  else note(frame.size, firstCount(tree, tree.children(trigger, OF_PHRASE)));
  if (category !== "ASSAULT") return sizes;
  for (const verb of harmBeside(tree, trigger)) note(keyOf(tree, verb), countOfVerb(tree, verb));
  return sizes;
}

function keyOf(tree: Tree, verb: number): string | null {
  if (isDead(tree, verb + 1)) return "dead"; // "shot dead"
  return COUNTED_AS[tree.doc.lemmaOf(verb)] ?? null;
}

/** On the object; where that has no number, the one that stands beside the verb ("wounded 40", "40 wounded"). */
function countOfVerb(tree: Tree, verb: number): Count | null {
  const before = tree.columns.xpos[verb] === P.VBN ? countBefore(tree, verb) : null;
  const counted = before ?? firstCount(tree, objects(tree, verb));
  if (counted !== null || tree.isPassive(verb)) return counted;
  return countAfter(tree, verb) ?? countAsHeadline(tree, verb);
}

/** "Two sailors killed in raid": a passive that the tree takes for an active without an object. */
function countAsHeadline(tree: Tree, verb: number): Count | null {
  const isHeadline =
    keyOf(tree, verb) !== null && !tree.has(verb, R.obj) && tree.columns.xpos[verb] === P.VBD;
  return isHeadline ? firstCount(tree, tree.children(verb, SUBJECT)) : null;
}

const SUBJECT = new Set([R.nsubj]);

function firstCount(tree: Tree, heads: readonly number[]): Count | null {
  for (const head of heads)
    for (const noun of tree.coordinated(head)) {
      const count = countOn(tree, noun);
      if (count !== null) return count;
    }
  return null;
}

/** "The raid killed five and wounded 40", "bombed the port, killing five": verbs of harm in the same breath. */
function harmBeside(tree: Tree, trigger: number): number[] {
  const carrier = tree.is(trigger, R.nsubj) ? tree.head(trigger) : NO_HEAD;
  const roots = carrier === NO_HEAD ? [trigger] : [trigger, carrier];
  return roots
    .flatMap((root) => [root, ...below(tree, root)])
    .filter((verb) => verb !== trigger && HARM.has(keyOf(tree, verb) ?? ""));
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
