import { NO_HEAD, R } from "@demarche/language";
import { isCalendar } from "./calendar.js";
import { antecedents } from "./relative.js";
import { strayParticle } from "./stray-particle.js";
import { passiveSubjects } from "./subjects.js";
import type { Tree } from "./tree.js";

/** What it is done to, and to whom something is given, whatever the surface. Heads of phrases, without their conjuncts. */

const DEPTH_LIMIT = 8;

const OBJECT = new Set([R.obj]);

const INDIRECT_OBJECT = new Set([R.iobj]);

const CONJUNCT = new Set([R.conj]);

/** What it is done to. */
export function objects(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > DEPTH_LIMIT) return [];
  if (tree.isPassive(verb)) {
    const retained = retainedObjects(tree, verb);
    return retained.length > 0 ? retained : passiveSubjects(tree, verb, depth);
  }
  const direct = directObjects(tree, verb);
  if (direct.length > 0) return direct;
  const head = tree.head(verb);
  if (tree.opensClause(verb)) return [head];
  if (tree.is(verb, R["acl:relcl"]) && !gapIsSubject(tree, verb)) return [head];
  if (tree.is(verb, R.conj)) return directObjects(tree, head).filter((object) => object > verb);
  const shared = sharedWithConjunct(tree, verb);
  return shared.length > 0 ? shared : strayObjects(tree, verb);
}

/** "called off their strike", where the tree takes the object of a particle verb for an adverbial. */
function strayObjects(tree: Tree, verb: number): number[] {
  const particle = strayParticle(tree, verb);
  if (particle !== NO_HEAD) return [tree.head(particle)];
  const after = tree.child(verb, R["compound:prt"]) + 1;
  if (after === NO_HEAD + 1) return [];
  return tree
    .children(verb, STRAY_OBJECT)
    .filter((c) => tree.extent(c).start === after && tree.marker(c) === "" && !isCalendar(tree, c));
}

const STRAY_OBJECT = new Set([R.obl, R["obl:unmarked"], R["nmod:unmarked"]]);

/**
 * The first object; a second one ("called it a breach", "named him envoy") is a predicate, see `clauses`, but of a verb of
 * giving it is the thing given. Where there is none, what the tree takes for an indirect one ("warned Norway of it").
 */
export function directObjects(tree: Tree, verb: number): number[] {
  const objects = tree.children(verb, OBJECT);
  const own = hasReceiverAsObject(tree, verb) ? objects.slice(1) : objects.slice(0, 1);
  const found = own.length > 0 ? own : tree.children(verb, INDIRECT_OBJECT);
  return found.flatMap((object) => antecedents(tree, object, verb));
}

/** "promised Norway two frigates", where the tree gives the verb two objects. */
export function hasReceiverAsObject(tree: Tree, verb: number): boolean {
  return GIVING.has(tree.doc.lemmaOf(verb)) && tree.children(verb, OBJECT).length > 1;
}

function gapIsSubject(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, R.nsubj);
  return subject === NO_HEAD || tree.isRelativePronoun(subject);
}

/** "condemned and rejected the ruling", where the tree gives the object to the second verb only. */
function sharedWithConjunct(tree: Tree, verb: number): number[] {
  for (const conjunct of tree.children(verb, CONJUNCT))
    if (tree.isVerb(conjunct) && !tree.has(conjunct, R.nsubj) && conjunct - verb <= 3)
      return directObjects(tree, conjunct);
  return [];
}

/** To whom something is given; of a passive the subject, where an object is left ("He was given two days"). */
export function indirectObjects(tree: Tree, verb: number): number[] {
  if (tree.isPassive(verb) && retainedObjects(tree, verb).length > 0) return passiveSubjects(tree, verb, 0);
  return hasReceiverAsObject(tree, verb)
    ? tree.children(verb, OBJECT).slice(0, 1)
    : tree.children(verb, INDIRECT);
}

const INDIRECT = new Set([R.iobj]);

const RETAINED = new Set([R.obj, R["obl:unmarked"]]);

/** Verbs of giving, of which a passive keeps an object. */
export const GIVING: ReadonlySet<string> = new Set([
  "give",
  "grant",
  "allow",
  "offer",
  "hand",
  "lend",
  "send",
  "promise",
  "award",
  "deny",
  "refuse",
  "ask",
]);

/** The object that a passive keeps: "was given two days", "was lent two billion". */
function retainedObjects(tree: Tree, verb: number): number[] {
  if (!GIVING.has(tree.doc.lemmaOf(verb))) return [];
  return tree.children(verb, RETAINED).filter((c) => c > verb && !isCalendar(tree, c));
}
