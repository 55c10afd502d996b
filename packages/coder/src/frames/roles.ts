import { R } from "@demarche/language";
import { indirectObjects, modifiers, objects, obliques, subjects } from "../grammar/arguments.js";
import type { Frame } from "../lexicon/frames.js";
import type { Pattern, Role, TriggerClass } from "../lexicon/pattern.js";
import { nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import type { Party } from "../mentions/party.js";
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
  const logical = explicit.length > 0 ? explicit : defaultActors(parties, pattern.trigger, trigger);
  const actors = logical.length > 0 ? logical : givenActor(parties, pattern, trigger, marked("R"));
  const places = [
    () => marked("R"),
    ...slotPlaces(parties, pattern.trigger, trigger),
    ...clausePlaces(parties, filled),
    () => nearestInClause(parties, trigger, actors),
  ];
  const recipients = firstRecipients(parties, places, actors);
  return frame.mutual ? mutual(parties, pattern, trigger, actors, recipients) : { actors, recipients };
}

type Place = () => readonly Party[];

/** The first place that holds somebody other than the actors; a party that the caller gave goes before all others. */
function firstRecipients(parties: Parties, places: readonly Place[], actors: readonly Party[]): Party[] {
  const given = (parties.context.report.mentions?.length ?? 0) > 0;
  let first: Party[] = [];
  for (const place of places) {
    const found = apart(place(), actors);
    if (found.length > 0 && (!given || found.some(({ kind }) => kind === "given"))) return found;
    if (first.length === 0) first = found;
  }
  return first;
}

function defaultActors(parties: Parties, kind: TriggerClass, trigger: number): Party[] {
  const { tree } = parties.context;
  const heads = slotHeads(tree, trigger, kind, "subj");
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
  const taken = passive ? parties.within(slotHeads(tree, trigger, "verb", "obj")) : recipients;
  const [from, to, step] = passive ? [trigger + 1, sentence.end, 1] : [trigger - 1, sentence.start - 1, -1];
  for (let word = from; word !== to; word += step) {
    if (!tree.isNominal(word) || (tree.marker(word) === "in") !== passive) continue;
    const party = parties.of(word);
    if (party?.kind === "given" && apart([party], taken).length > 0) return [party];
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
  const { tree } = parties.context;
  return RECIPIENT_SLOTS[kind].map((slot) => () => parties.within(slotHeads(tree, trigger, kind, slot)));
}

/** Who a clausal complement is about: its subject where that is another, its object, its prepositional phrases. */
function clausePlaces(parties: Parties, filled: readonly Filled[]): Place[] {
  const { tree } = parties.context;
  return filled
    .filter(({ argument }) => argument.slot === "xcomp" || argument.slot === "ccomp")
    .flatMap(({ taken }) => [
      () => parties.within(subjects(tree, taken)),
      () => parties.within(indirectObjects(tree, taken)),
      () => parties.within(objects(tree, taken)),
      ...RECIPIENT_SLOTS.verb
        .slice(2)
        .map((preposition) => () => parties.within(obliques(tree, taken, preposition))),
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
    if (word < start || !tree.isNominal(word) || ASIDE.has(tree.marker(word))) continue;
    const party = parties.of(word);
    if (party === null || party.locative || party.kind === "pronoun") continue;
    if (party.kind !== "given" && party.kind !== "name" && party.kind !== "person") continue;
    const found = apart([party], actors);
    if (found.length > 0) return found;
  }
  return [];
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

/** Parties other than these: not the same words, nor a pronoun that stands for one of them. */
function apart(found: readonly Party[], others: readonly Party[]): Party[] {
  return found.filter((party) => !others.some((other) => overlap(party, other) || standsFor(party, other)));
}

function overlap(a: Party, b: Party): boolean {
  return a.head === b.head || (a.start < b.end && b.start < a.end);
}

function standsFor(party: Party, other: Party): boolean {
  if (party.kind !== "pronoun" && party.kind !== "reference") return false;
  return party.coding.code !== null && party.coding.code === other.coding.code;
}

/** Every party of a mutual event is an actor: subjects, "with", "between", "and". */
function mutual(
  parties: Parties,
  pattern: Pattern,
  trigger: number,
  actors: readonly Party[],
  recipients: readonly Party[],
): Roles {
  const { tree } = parties.context;
  const together = ["with", "between", "among"].flatMap((slot) =>
    slotHeads(tree, trigger, pattern.trigger, slot),
  );
  const all = [...actors];
  for (const party of [...parties.within(together), ...recipients])
    if (
      !all.some((other) => other.head === party.head || (other.start < party.end && party.start < other.end))
    )
      all.push(party);
  return { actors: all, recipients: [] };
}
