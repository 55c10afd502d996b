import { R, U } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { belongingOf } from "../mentions/nationality.js";
import type { Parties } from "../mentions/parties.js";
import { type Party, UNCODED } from "../mentions/party.js";
import { phraseExtent } from "../mentions/phrase.js";

/**
 * Parties that no lexicon knows, in phrases where a pattern expects one: better named without a code than left out.
 * `names` wants a proper name; `things` takes any noun but those of time, measure and manner.
 */
export function unknownParties(
  parties: Parties,
  heads: readonly number[],
  wanted: "names" | "things",
): readonly Party[] {
  const { tree, lexicon } = parties.context;
  return heads
    .flatMap((head) => tree.coordinated(head))
    .filter((head) => (wanted === "names" ? isName(tree, head) : isThing(tree, lexicon, head)))
    .map((head) => unknownParty(parties, head));
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i;

/** Somebody whom the sentences before name without a code. */
const PERSONAL = /^(?:s?he|him|her|they|them)$/i;

function isName(tree: Tree, head: number): boolean {
  if (tree.columns.upos[head] === U.PRON) return PERSONAL.test(tree.doc.formOf(head));
  return tree.columns.upos[head] === U.PROPN && !CALENDAR.test(tree.doc.formOf(head));
}

function isThing(tree: Tree, lexicon: Lexicon, head: number): boolean {
  if (isName(tree, head)) return true;
  if (tree.columns.upos[head] === U.NUM) return tree.is(head, R.obj) || tree.is(head, R["nsubj:pass"]);
  if (tree.columns.upos[head] !== U.NOUN || /^\d/.test(tree.doc.formOf(head))) return false;
  const lemma = tree.doc.lemmaOf(head);
  return !NO_PARTY.some((name) => lexicon.classes.get(name)?.has(lemma) ?? false);
}

/** Classes whose nouns are nobody: times and measures, and what is used on others. */
const NO_PARTY = ["no_party", "projectile", "weapon", "weapon_system"];

/** Who did it, where no lexicon knows the subject; an event, a weapon or a text does nothing by itself. */
export function unknownActors(parties: Parties, heads: readonly number[]): readonly Party[] {
  const { tree, lexicon } = parties.context;
  const doers = heads.filter((head) => !isEventNoun(tree, lexicon, head));
  return unknownParties(parties, doers, "things");
}

/** The phrase itself, with the country that it says it belongs to. */
function unknownParty(parties: Parties, head: number): Party {
  const { context } = parties;
  const { start, end } = phraseExtent(context.tree, head);
  const belonging = belongingOf(context, head, (phrase) => parties.of(phrase));
  const code = belonging?.code ?? null;
  const source = belonging?.source ?? "";
  return {
    head,
    start,
    end: Math.max(end, tailOf(context.tree, head, end)),
    kind: "unknown",
    locative: false,
    coding: { ...UNCODED, code, source },
  };
}

/** A noun that tells an event by itself, unless it is a title before a name ("Advocate Ann Lee"). */
export function isEventNoun(tree: Tree, lexicon: Lexicon, head: number): boolean {
  return lexicon.frameIndex.noun.has(tree.doc.lemmaOf(head)) && !tree.has(head, R.flat);
}

const TAIL = new Set([R.nmod]);

/** A phrase that is told by what follows ("the captain of the ship") goes to the end of its first "of". */
function tailOf(tree: Tree, head: number, end: number): number {
  for (const child of tree.children(head, TAIL))
    if (tree.marker(child) === "of") return Math.max(end, phraseExtent(tree, child).end);
  return end;
}
