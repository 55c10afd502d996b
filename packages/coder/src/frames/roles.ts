import { R, U } from "@demarche/language";
import { indirectObjects, modifiers, objects, obliques, subjects } from "../grammar/arguments.js";
import type { Tree } from "../grammar/tree.js";
import type { Frame } from "../lexicon/frames.js";
import type { Pattern, Role, TriggerClass } from "../lexicon/pattern.js";
import { nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import { type Party, UNCODED } from "../mentions/party.js";
import { phraseExtent } from "../mentions/phrase.js";
import type { Filled } from "./match.js";
import { slotHeads } from "./slots.js";

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Where the recipient stands unless the pattern says so, the likeliest slot first. */
const RECIPIENT_SLOTS: Readonly<Record<TriggerClass, readonly string[]>> = {
  verb: words("iobj obj against on into to with at from toward towards upon of over for"),
  noun: words("of against on into to with at between from toward towards over in"),
  adjective: words("to with of against toward towards about at over for"),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** Who did it and to whom: what the pattern says, else what the README of the data calls the default. */
export function rolesOf(
  parties: Parties,
  frame: Frame,
  pattern: Pattern,
  trigger: number,
  filled: readonly Filled[],
): Roles {
  const marked = (role: Role) =>
    parties.within(filled.filter(({ argument }) => argument.role === role).flatMap(({ heads }) => heads));
  const explicit = marked("A");
  const subjectReceives = pattern.arguments.some(({ slot, role }) => slot === "subj" && role === "R");
  const logical =
    explicit.length > 0 || subjectReceives ? explicit : defaultActors(parties, pattern.trigger, trigger);
  const actors = logical.length > 0 ? logical : givenActor(parties, pattern, trigger, marked("R"));
  const places = [
    () => marked("R"),
    ...slotPlaces(parties, pattern.trigger, trigger),
    ...clausePlaces(parties, filled),
    () => unknownObject(parties, pattern, trigger),
    () => nearestInClause(parties, trigger, actors),
    () => givenInSentence(parties, trigger),
  ];
  if (frame.mutual) return mutual(parties, pattern, trigger, actors, filled, places);
  return { actors, recipients: firstRecipients(parties, places, actors) };
}

type Place = () => readonly Party[];

/** The first place that holds somebody other than the actors; a party that the caller gave goes before all others. */
function firstRecipients(parties: Parties, places: readonly Place[], actors: readonly Party[]): Party[] {
  const given = (parties.context.report.mentions?.length ?? 0) > 0;
  let first: Party[] = [];
  for (const place of places) {
    const found = apart(parties, place(), actors);
    if (found.length > 0 && (!given || found.some(({ kind }) => kind === "given"))) return found;
    if (first.length === 0) first = found;
  }
  return first;
}

function defaultActors(parties: Parties, kind: TriggerClass, trigger: number): Party[] {
  const heads = slotHeads(parties.context, trigger, kind, "subj");
  const found = parties.within(heads);
  if (found.length > 0 || kind !== "noun") return found;
  return nationalities(parties, trigger);
}

/**
 * For want of a subject that is a party: one that the caller gave and that stands free before an active verb, or as
 * the place of a passive one ("was jailed in Norway").
 */
function givenActor(
  parties: Parties,
  pattern: Pattern,
  trigger: number,
  recipients: readonly Party[],
): Party[] {
  const { tree, report } = parties.context;
  if (pattern.trigger !== "verb" || report.mentions === undefined) return [];
  const passive = tree.isPassive(trigger);
  const sentence = tree.doc.sentence(tree.columns.sentence[trigger]!);
  const taken = passive ? parties.within(slotHeads(parties.context, trigger, "verb", "obj")) : recipients;
  const [from, to, step] = passive ? [trigger + 1, sentence.end, 1] : [trigger - 1, sentence.start - 1, -1];
  for (let word = from; word !== to; word += step) {
    if (!tree.isNominal(word) || (tree.marker(word) === "in") !== passive) continue;
    const party = parties.of(word);
    if (party?.kind === "given" && apart(parties, [party], taken).length > 0) return [party];
  }
  return [];
}

/** "a Russian attack": the nationality before an event noun is its actor. */
function nationalities(parties: Parties, noun: number): Party[] {
  const { context } = parties;
  return modifiers(context.tree, noun).flatMap((word): Party[] => {
    const party = parties.of(word);
    if (party !== null) return [party];
    const name = nameCovering(context, word);
    if (name === null || name.actor.code === null) return [];
    const { actor, match } = name;
    const coding = {
      code: actor.code,
      sector: actor.kind === "body" ? actor.sector : null,
      otherSectors: actor.otherSectors,
      office: null,
      name: actor.name,
      wikidata: actor.wikidata,
      source: actor.id,
    };
    return [{ head: word, start: match.start, end: match.end, kind: "nationality", locative: false, coding }];
  });
}

function slotPlaces(parties: Parties, kind: TriggerClass, trigger: number): Place[] {
  return RECIPIENT_SLOTS[kind].map(
    (slot) => () => parties.within(slotHeads(parties.context, trigger, kind, slot)),
  );
}

const CLAUSE_PREPOSITIONS = [...RECIPIENT_SLOTS.verb.slice(2), "between", "in"];

/** Who a clausal complement is about: its subject where that is another, its object, its prepositional phrases. */
function clausePlaces(parties: Parties, filled: readonly Filled[]): Place[] {
  const { tree } = parties.context;
  return filled
    .filter(({ argument }) => argument.slot === "xcomp" || argument.slot === "ccomp")
    .flatMap(({ taken }) => [
      () => parties.within(subjects(tree, taken)),
      () => parties.within(indirectObjects(tree, taken)),
      () => parties.within(objects(tree, taken)),
      ...CLAUSE_PREPOSITIONS.map((preposition) => () => parties.within(obliques(tree, taken, preposition))),
    ]);
}

/** Words that open a phrase about who says so or why, not about whom it was done to. */
const ASIDE = new Set([
  "according_to",
  "by",
  "because_of",
  "amid",
  "despite",
  "after",
  "before",
  "since",
  "during",
  "without",
  "as",
]);

/** The first party among all that the trigger governs, for want of a better; places count only if the caller named them. */
function nearestInClause(parties: Parties, trigger: number, actors: readonly Party[]): Party[] {
  const { tree } = parties.context;
  const { start, end } = tree.extent(trigger, OUTSIDE);
  for (let word = trigger + 1; word < end; word++) {
    if (word < start || !tree.isNominal(word) || ASIDE.has(tree.marker(word)) || isBenefit(tree, word))
      continue;
    const party = parties.of(word);
    if (party === null || party.locative || party.kind === "pronoun") continue;
    if (party.kind !== "given" && party.kind !== "name" && party.kind !== "person") continue;
    const found = apart(parties, parties.within([word]), actors);
    if (found.length > 0) return found;
  }
  return [];
}

/** "in support of Norway", "on behalf of the rebels": for whom, not to whom. */
function isBenefit(tree: Tree, word: number): boolean {
  const head = tree.head(word);
  return head >= 0 && BENEFIT.has(tree.doc.lemmaOf(head)) && BENEFIT_PREPOSITION.has(tree.marker(head));
}

const BENEFIT = new Set([
  "support",
  "behalf",
  "help",
  "aid",
  "cooperation",
  "coordination",
  "favour",
  "favor",
  "defence",
  "defense",
]);
const BENEFIT_PREPOSITION = new Set(["in", "on", "with"]);

/** All parties of the sentence that the caller gave: who is said to be a party is one, wherever it stands. */
function givenInSentence(parties: Parties, trigger: number): readonly Party[] {
  const { tree, report } = parties.context;
  if (report.mentions === undefined) return [];
  const { start, end } = tree.doc.sentence(tree.columns.sentence[trigger]!);
  const words = Array.from({ length: end - start }, (_, i) => start + i);
  return words.flatMap((word) => parties.of(word) ?? []).filter(({ kind }) => kind === "given");
}

const OUTSIDE = new Set([
  R.nsubj,
  R["nsubj:pass"],
  R.parataxis,
  R.conj,
  R.ccomp,
  R["acl:relcl"],
  R["obl:agent"],
  R.advcl,
]);

/** Parties other than these: not the same words, nor a pronoun for one of them, nor what is one's own ("its troops"). */
function apart(parties: Parties, found: readonly Party[], others: readonly Party[]): Party[] {
  const { tree } = parties.context;
  return found.filter(
    (party) =>
      !others.some(
        (other) =>
          overlap(party, other) ||
          standsFor(party, other) ||
          (tree.has(party.head, R["nmod:poss"]) && sameCode(party, other)),
      ),
  );
}

function sameCode(a: Party, b: Party): boolean {
  return a.kind !== "given" && a.coding.code !== null && a.coding.code === b.coding.code;
}

/** A person or body that nothing is known of, as the object: better named without a code than left out. */
function unknownObject(parties: Parties, pattern: Pattern, trigger: number): readonly Party[] {
  const { tree } = parties.context;
  if (pattern.trigger !== "verb") return [];
  return slotHeads(parties.context, trigger, "verb", "obj")
    .filter((head) => tree.columns.upos[head] === U.PROPN)
    .map((head) => ({
      head,
      ...phraseExtent(tree, head),
      kind: "unknown",
      locative: false,
      coding: UNCODED,
    }));
}

function overlap(a: Party, b: Party): boolean {
  return a.head === b.head || (a.start < b.end && b.start < a.end);
}

function standsFor(party: Party, other: Party): boolean {
  return (party.kind === "pronoun" || party.kind === "reference") && sameCode(party, other);
}

/**
 * Every party of a mutual event is an actor: subjects, "with", "between", and what the pattern takes for actors; where
 * that is only one, also who would be the recipient.
 */
function mutual(
  parties: Parties,
  pattern: Pattern,
  trigger: number,
  actors: readonly Party[],
  filled: readonly Filled[],
  places: readonly Place[],
): Roles {
  const together = ["with", "between", "among"].flatMap((slot) =>
    slotHeads(parties.context, trigger, pattern.trigger, slot),
  );
  const named = filled
    .filter(({ argument }) => argument.filler.kind === "actor" || argument.role !== null)
    .flatMap(({ heads }) => heads);
  const all = [...actors];
  for (const party of parties.within([...together, ...named]))
    if (!all.some((other) => overlap(party, other))) all.push(party);
  if (all.length < 2) all.push(...firstRecipients(parties, places, all));
  return { actors: all, recipients: [] };
}
