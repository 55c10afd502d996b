import { modifiers } from "../grammar/arguments.js";
import { nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import { type Party, UNCODED } from "../mentions/party.js";
import { apart } from "./apart.js";
import type { Trigger } from "./trigger.js";

/** Who did it, where the pattern does not say: the subject, or of a noun the nationality before it. */
export function defaultActors(trigger: Trigger): Party[] {
  const { parties, word, kind } = trigger;
  const heads = trigger.heads("subj");
  const found = parties.within(heads);
  if (found.length > 0) return found;
  return kind === "noun" ? nationalities(parties, word) : [];
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
    const { code, otherSectors, wikidata, id } = actor;
    const sector = actor.kind === "body" ? actor.sector : null;
    const coding = { ...UNCODED, code, sector, otherSectors, name: actor.name, wikidata, source: id };
    return [{ head: word, start: match.start, end: match.end, kind: "nationality", locative: false, coding }];
  });
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
