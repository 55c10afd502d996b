import { NO_HEAD, R } from "@demarche/language";
import { byPhrases } from "./by-phrases.js";
import { predicateSubjects, subjects } from "./subjects.js";
import type { Tree } from "./tree.js";

/** Who carries out what a noun names, and what describes it. */

const NOMINAL_MODIFIER = new Set([R.amod, R.compound, R["nmod:unmarked"], R["nmod:desc"], R.flat]);

/** The verb that a noun is the logical object of, in any voice, or `NO_HEAD`. */
export function governingVerb(tree: Tree, noun: number): number {
  const head = tree.head(noun);
  if (head === NO_HEAD) return NO_HEAD;
  const relation = tree.columns.relation[noun];
  if (relation === R.obj || relation === R["nsubj:pass"]) return head;
  if (relation === R.conj) return governingVerb(tree, head);
  const modifier = tree.child(noun, R.acl);
  if (modifier !== NO_HEAD && tree.isPassive(modifier)) return modifier;
  return NO_HEAD;
}

/**
 * Who carries out what a noun names: its by-phrase, its possessor, or the subject of the verb it is object of, where
 * `carries` says that this verb only carries the noun ("launched an attack", not "condemned the attack").
 */
export function subjectsOfNoun(
  tree: Tree,
  noun: number,
  depth = 0,
  carries: (verb: number) => boolean = anyVerb,
): number[] {
  const by = byPhrases(tree, noun, 0);
  if (by.length > 0) return by;
  const possessor = tree.child(noun, R["nmod:poss"]);
  if (possessor !== NO_HEAD) return [possessor];
  const verb = governingVerb(tree, noun);
  if (verb !== NO_HEAD) return carries(verb) ? subjects(tree, verb, depth + 1) : [];
  return predicateSubjects(tree, noun);
}

const anyVerb = () => true;

/** Adjectives and nouns that stand before a noun. */
export function modifiers(tree: Tree, noun: number): number[] {
  return tree.children(noun, NOMINAL_MODIFIER);
}
