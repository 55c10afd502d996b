import { NO_HEAD, R } from "@demarche/language";
import { subjects } from "../../grammar/subjects.js";
import { nameCovering } from "../context.js";
import type { Parties } from "../parties.js";
import { type Party, UNCODED } from "../party.js";
import { isDefinite, isPlural, phraseExtent } from "../phrase.js";
import { isPerson, referring } from "./antecedent.js";
import { isOfCountry, topicsBefore } from "./topics.js";

const OTHER = new Set([R.amod, R.det]);
const NAMING = new Set([R.amod, R.compound, R.appos, R.flat, R["nmod:desc"], R.nmod]);
/** How much more a report must speak of one side than of the next to mean it. */
const CLEARLY = 2;

/** "its ally", "her counterpart", "the other side": of the two whom the report speaks of, the other one; or null. */
export function counterpart(parties: Parties, head: number): Party | null {
  const { tree, lexicon } = parties.context;
  const lemma = tree.doc.lemmaOf(head).toLowerCase();
  const other = lexicon.references.sides.has(lemma) && isOther(parties, head);
  if (!other && !lexicon.references.counterparts.has(lemma)) return null;
  if (isPlural(tree, head) || isNamed(parties, head)) return null;
  const self = other ? subjectAround(parties, head) : ownerOf(parties, head);
  if (self === null || self.coding.code === null) return null;
  if (!other && lexicon.references.counterparts.get(lemma) === "country" && isPerson(parties, self))
    return null;
  return otherBefore(parties, head, self) ?? otherInReport(parties, head, self);
}

/** "the other side". */
function isOther({ context: { tree } }: Parties, head: number): boolean {
  return tree.children(head, OTHER).some((c) => tree.doc.lemmaOf(c).toLowerCase() === "other");
}

/** "her Indian colleague", "its ally Chad" say themselves who it is. */
function isNamed({ context }: Parties, head: number): boolean {
  return context.tree.children(head, NAMING).some((c) => nameCovering(context, c) !== null);
}

/** Whose counterpart: the possessor, else the subject of the clause ("the neighbour"). */
function ownerOf(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const owner = tree.child(head, R["nmod:poss"]);
  if (owner !== NO_HEAD) return parties.of(owner);
  return isDefinite(tree, head) ? subjectAround(parties, head) : null;
}

const CLIMB_LIMIT = 8;

/** The subject of the clause around a phrase, or of the clause above where the phrase is the subject itself. */
function subjectAround(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  for (let word = tree.head(head), step = 0; word !== NO_HEAD && step < CLIMB_LIMIT; step++) {
    const subject = subjects(tree, word)[0] ?? NO_HEAD;
    const party = subject === NO_HEAD || subject === head ? null : parties.of(subject);
    if (party?.coding.code != null) return party;
    word = tree.head(word);
  }
  return null;
}

function otherBefore(parties: Parties, head: number, self: Party): Party | null {
  const others = topicsBefore(parties, head, isOfCountry).filter(
    ({ party }) => party.coding.code !== self.coding.code,
  );
  const [first, second] = others;
  if (first === undefined || (second !== undefined && first.weight < CLEARLY * second.weight)) return null;
  return referring(parties, head, first.party, "reference");
}

/** The only other country of the whole report, where none was named before. */
function otherInReport({ context }: Parties, head: number, self: Party): Party | null {
  const others = new Map<string, number>();
  for (const { actor, match } of context.names)
    if (actor.code !== null && actor.code !== self.coding.code && !others.has(actor.code))
      others.set(actor.code, match.start);
  const [only] = others;
  if (only === undefined || others.size > 1) return null;
  const [code, start] = only;
  const name = context.names[context.nameAt[start]!]!.actor;
  const place = { head: start, start, end: start + 1, locative: false };
  const antecedent: Party = { ...place, kind: "name", coding: { ...UNCODED, code, source: name.id } };
  const source = `${name.id} (the other country of the report)`;
  const coding = { ...antecedent.coding, source };
  return {
    head,
    ...phraseExtent(context.tree, head),
    kind: "reference",
    locative: false,
    coding,
    antecedent,
  };
}
