import { P, R } from "@demarche/language";
import { objects } from "../../grammar/objects.js";
import type { Tree } from "../../grammar/tree.js";
import type { Count } from "../../record.js";
import type { Counts } from "./count.js";
import type { SizeWords } from "./words.js";

const SUBJECT = new Set([R.nsubj]);

/** What the objects of a verb are counted as, or null. */
export function nameOfCount(tree: Tree, { verbs }: SizeWords, verb: number): string | null {
  if (isDead(tree, verb + 1)) return "dead"; // "shot dead"
  const lemma = tree.doc.lemmaOf(verb);
  const particle = tree.child(verb, R["compound:prt"]);
  const phrasal = particle < 0 ? undefined : verbs.get(`${lemma}_${tree.doc.formOf(particle).toLowerCase()}`);
  return phrasal ?? verbs.get(lemma) ?? null;
}

/** On the object; where that has no number, the one that stands beside the verb ("wounded 40", "40 wounded"). */
export function countOfVerb(tree: Tree, words: SizeWords, counts: Counts, verb: number): Count | null {
  const before = tree.columns.xpos[verb] === P.VBN ? counts.before(verb) : null;
  const counted = before ?? counts.sum(objects(tree, verb), true);
  if (counted !== null) return counted;
  return counts.after(isDead(tree, verb + 1) ? verb + 1 : verb) ?? countAsHeadline(tree, words, counts, verb);
}

/** "Two sailors killed in raid": a passive that the tree takes for an active without an object. */
function countAsHeadline(tree: Tree, words: SizeWords, counts: Counts, verb: number): Count | null {
  const isHeadline =
    nameOfCount(tree, words, verb) !== null && !tree.has(verb, R.obj) && tree.columns.xpos[verb] === P.VBD;
  return isHeadline ? counts.sum(tree.children(verb, SUBJECT), true) : null;
}

/** "dead" behind a verb ("shot dead three men"). */
function isDead(tree: Tree, word: number): boolean {
  return word < tree.doc.length && tree.doc.formOf(word).toLowerCase() === "dead";
}
