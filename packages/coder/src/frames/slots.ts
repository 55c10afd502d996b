import { NO_HEAD, P, R, U } from "@demarche/language";
import { clauses, isInfinitive } from "../grammar/clauses.js";
import { governingVerb, modifiers, subjectsOfNoun } from "../grammar/nouns.js";
import { indirectObjects, objects } from "../grammar/objects.js";
import { obliques, phrasesBelow, verbObliques } from "../grammar/obliques.js";
import { predicateSubjects, subjects } from "../grammar/subjects.js";
import type { Tree } from "../grammar/tree.js";
import type { TriggerClass } from "../lexicon/pattern.js";
import type { MentionContext } from "../mentions/context.js";

/** Slots that a clausal complement fills. */
export const CLAUSE_SLOTS: ReadonlySet<string> = new Set(["xcomp", "ccomp", "must"]);

/** The heads of the phrases that fill a slot of a trigger; see "Slots" in data/README.md. */
export function slotHeads(
  { tree, lexicon }: MentionContext,
  trigger: number,
  kind: TriggerClass,
  slot: string,
): readonly number[] {
  if (slot === "xcomp" || slot === "ccomp") return clauses(tree, trigger, slot);
  if (slot === "must") return clauses(tree, trigger, "ccomp").filter((clause) => isObliged(tree, clause));
  if (slot === "advmod") return tree.children(trigger, ADVERB);
  switch (kind) {
    case "verb":
      return verbSlot(tree, trigger, slot);
    case "noun":
      if (slot === "subj") return subjectsOfNoun(tree, trigger, 0, isLight);
      if (slot === "undergoer") return undergoers(tree, trigger, isUndergone);
      return nounSlot(tree, trigger, slot);
    case "adjective":
      return slot === "subj" ? predicateSubjects(tree, trigger) : obliques(tree, trigger, slot);
  }

  function isLight(verb: number): boolean {
    const lemma = tree.doc.lemmaOf(verb);
    return (lexicon.classes.get("light_verb")?.has(lemma) ?? false) && !isUndergone(verb);
  }

  function isUndergone(verb: number): boolean {
    return lexicon.classes.get("undergo_verb")?.has(tree.doc.lemmaOf(verb)) ?? false;
  }
}

/** "the town faces shelling": the subject of the verb that a noun of what is suffered is the object of. */
function undergoers(tree: Tree, noun: number, isUndergone: (verb: number) => boolean): readonly number[] {
  const verb = governingVerb(tree, noun);
  return verb >= 0 && isUndergone(verb) ? subjects(tree, verb) : [];
}

const OBLIGATION = new Set(["must", "should", "ought", "shall"]);

/** "Norway must pay", "that Norway pay": what somebody is told to do. */
function isObliged(tree: Tree, clause: number): boolean {
  const auxiliaries = tree.children(clause, AUXILIARY);
  if (auxiliaries.length === 0) return isSubjunctive(tree, clause);
  return auxiliaries.some((c) => OBLIGATION.has(tree.doc.lemmaOf(c)));
}

/** "that Norway pay": a bare form after a subject in the singular, which can be no present tense. */
function isSubjunctive(tree: Tree, clause: number): boolean {
  const { xpos } = tree.columns;
  if (xpos[clause] !== P.VB || isInfinitive(tree, clause)) return false;
  return tree.children(clause, SUBJECT).some((c) => xpos[c] === P.NN || xpos[c] === P.NNP);
}

const SUBJECT = new Set([R.nsubj, R["nsubj:pass"]]);
const AUXILIARY = new Set([R.aux]);

const ADVERB = new Set([R.advmod]);
const PARTICLE = new Set([R["compound:prt"]]);
const CASE = new Set([R.case]);
const POSSESSOR = new Set([R["nmod:poss"]]);

function verbSlot(tree: Tree, verb: number, slot: string): readonly number[] {
  switch (slot) {
    case "subj":
      return subjects(tree, verb);
    case "obj":
      return objects(tree, verb);
    case "iobj":
      return indirectObjects(tree, verb);
    case "prt":
      return tree.children(verb, PARTICLE);
    default:
      return verbObliques(tree, verb, slot);
  }
}

function nounSlot(tree: Tree, noun: number, slot: string): readonly number[] {
  switch (slot) {
    case "poss":
      return tree.children(noun, POSSESSOR);
    case "mod":
      return modifiers(tree, noun);
    case "case":
      return tree.children(noun, CASE);
    default:
      return nounObliques(tree, noun, slot);
  }
}

/** Verbs that say of an event noun, their subject, no more than that it happens. */
const HAPPENING = new Set([
  "take",
  "occur",
  "begin",
  "start",
  "open",
  "resume",
  "continue",
  "end",
  "last",
  "happen",
]);
const BETWEEN = new Set(["between", "with", "among"]);

/** The verb around an event noun: what it is object of, or "talks took place between". */
function verbAround(tree: Tree, noun: number, preposition: string): number {
  const verb = governingVerb(tree, noun);
  if (verb !== NO_HEAD || !tree.is(noun, R.nsubj) || !BETWEEN.has(preposition)) return verb;
  const head = tree.head(noun);
  return HAPPENING.has(tree.doc.lemmaOf(head)) ? head : NO_HEAD;
}

/** A noun's phrases with a preposition, or those of the verb around it ("sanctions were imposed on Norway"). */
function nounObliques(tree: Tree, noun: number, preposition: string): readonly number[] {
  const own = phrasesBelow(tree, noun, preposition);
  if (own.length > 0) return own;
  const verb = verbAround(tree, noun, preposition);
  if (verb === NO_HEAD || preposition === "by") return own;
  return obliques(tree, verb, preposition).filter((c) => tree.columns.upos[c] !== U.VERB);
}
