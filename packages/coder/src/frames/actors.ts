import { R } from "@demarche/language";
import { modifiers } from "../grammar/nouns.js";
import { obliques } from "../grammar/obliques.js";
import { type MentionContext, nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import { type Party, UNCODED } from "../mentions/party.js";
import { apart } from "./apart.js";
import type { Trigger } from "./trigger.js";
import { isEventNoun } from "./unknown.js";

/** Who did it, where the pattern does not say: the subject, or of a noun the nationality before it. */
export function defaultActors(trigger: Trigger): Party[] {
  const { parties, word, kind } = trigger;
  const heads = trigger.heads("subj");
  const found = heads.flatMap((head) => doers(parties, head));
  if (found.length > 0) return found;
  return kind === "noun" ? nationalities(parties, word) : [];
}

const DOER = ["by", "from", "between", "with", "among"];

/** The parties in a subject; of an event ("the attack by X killed ...") whoever did that, and never where it was. */
function doers(parties: Parties, head: number): Party[] {
  const { tree, lexicon } = parties.context;
  if (parties.of(head) !== null || !isEventNoun(tree, lexicon, head))
    return parties.within([head]).filter((party) => !party.locative || party.head === head);
  const possessor = tree.child(head, R["nmod:poss"]);
  const places = [...DOER.map((preposition) => obliques(tree, head, preposition)), [possessor]];
  for (const place of places) {
    const found = parties.within(place.filter((word) => word >= 0));
    if (found.length > 0) return found;
  }
  return nationalities(parties, head);
}

/** "a Russian attack": the nationality before an event noun is its actor. */
function nationalities(parties: Parties, noun: number): Party[] {
  const { context } = parties;
  const before = modifiers(context.tree, noun).flatMap((word) => [word, ...ledBy(context, word)]);
  return before.flatMap((word): Party[] => {
    const party = parties.of(word);
    if (party !== null) return [party];
    const name = nameCovering(context, word);
    if (name === null || name.actor.code === null) return [];
    const { actor, match } = name;
    const { code, otherSectors, wikidata, id } = actor;
    const sector = actor.kind === "body" ? actor.sector : null;
    const coding = { ...UNCODED, code, sector, otherSectors, name: actor.name, wikidata, source: id };
    return [{ head: word, start: match.start, end: match.end, kind: "nationality", locative: false, coding }];
  });
}

/** "a Saudi-led strike": whoever the participle before an event noun says leads it. */
function ledBy({ tree }: MentionContext, word: number): readonly number[] {
  return tree.isVerb(word) && tree.doc.lemmaOf(word) === "lead" ? modifiers(tree, word) : [];
}

/**
 * For want of a subject that is a party: one that the caller gave and that stands free before an active verb, or as
 * the place of a passive one ("was jailed in Norway").
 */
export function givenActor({ parties, word: verb, kind }: Trigger, recipients: readonly Party[]): Party[] {
  const { tree, report } = parties.context;
  if (kind !== "verb" || report.mentions === undefined) return [];
  const passive = tree.isPassive(verb);
  const sentence = tree.doc.sentence(tree.columns.sentence[verb]!);
  const [from, to, step] = passive ? [verb + 1, sentence.end, 1] : [verb - 1, sentence.start - 1, -1];
  for (let word = from; word !== to; word += step) {
    if (!tree.isNominal(word) || (tree.marker(word) === "in") !== passive) continue;
    const party = parties.of(word);
    if (party?.kind === "given" && apart(parties, [party], recipients).length > 0) return [party];
  }
  return [];
}
