import { R } from "@demarche/language";
import { isInfinitive } from "../grammar/clauses.js";
import { indirectObjects, objects } from "../grammar/objects.js";
import { obliques } from "../grammar/obliques.js";
import { subjects } from "../grammar/subjects.js";
import type { Tree } from "../grammar/tree.js";
import type { Frame } from "../lexicon/frames.js";
import type { TriggerClass } from "../lexicon/pattern.js";
import type { Party } from "../mentions/party.js";
import { apart } from "./apart.js";
import type { Filled } from "./match.js";
import { CLAUSE_SLOTS } from "./slots.js";
import type { Trigger } from "./trigger.js";
import { unknownParties } from "./unknown.js";
import { isEvidence, isLight, unknownPlaces } from "./unknown-places.js";

/** The parties in each place where a recipient may stand, the likeliest place first; read only as far as needed. */
export type Places = Iterable<readonly Party[]>;

/** Where the recipient stands unless the pattern says so, the likeliest slot first. */
const SLOTS: Readonly<Record<TriggerClass, readonly string[]>> = {
  verb: words("iobj obj against on into to with at from toward towards upon of over for"),
  noun: words("undergoer of against on into to with at between from toward towards over in"),
  adjective: words("to with of against toward towards about at over for"),
};
const CLAUSE_PREPOSITIONS = [...SLOTS.verb.slice(2), "between", "in"];

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** The places where a recipient may stand, in the order in which they are tried. */
export function* recipientPlaces(
  trigger: Trigger,
  marked: readonly Party[],
  filled: readonly Filled[],
  actors: readonly Party[],
  { event, mutual }: Pick<Frame, "event" | "mutual">,
): IterableIterator<readonly Party[]> {
  const { tree } = trigger.parties.context;
  yield marked;
  yield contacted(trigger);
  const told = isLight(trigger) ? trigger.heads("obj").filter((head) => isEvidence(filled, head)) : [];
  for (const slot of SLOTS[trigger.kind])
    yield slot === "obj" && told.length > 0
      ? trigger.parties.named(trigger.heads(slot))
      : trigger.parties.within(trigger.heads(slot).filter((head) => !isForSomebody(tree, head)));
  if (told.length > 0) yield unknownParties(trigger.parties, trigger.heads("against"), "names");
  yield trigger.parties.within(told);
  yield* evidencePlaces(trigger, filled);
  yield* clausePlaces(trigger, filled);
  yield* unknownPlaces(trigger, filled, actors, event);
  if (!mutual) yield nearestInClause(trigger, actors);
  yield trigger.parties.named(trigger.heads("in"));
  yield givenInSentence(trigger);
}

/** The first place that holds somebody other than the actors; a party that the caller gave goes before all others. */
export function firstRecipients({ parties }: Trigger, places: Places, actors: readonly Party[]): Party[] {
  const given = (parties.context.report.mentions?.length ?? 0) > 0;
  let first: Party[] = [];
  for (const place of places) {
    const found = apart(parties, place, actors);
    if (found.length > 0 && (!given || found.some(({ kind }) => kind === "given"))) return found;
    if (first.length === 0) first = found;
  }
  return first;
}

/** What hangs on the other words that tell the event: "stood side by side | with Norway". */
function* evidencePlaces({ parties }: Trigger, filled: readonly Filled[]): Places {
  const { tree } = parties.context;
  for (const { argument, taken } of filled)
    if (argument.filler.kind === "words" && !CLAUSE_SLOTS.has(argument.slot))
      for (const preposition of PARTNER) yield parties.within(obliques(tree, taken, preposition));
}

const PARTNER = words("with against on to toward towards");

/** Who a clausal complement is about: its subject where that is another, its object, its prepositional phrases. */
function* clausePlaces({ parties }: Trigger, filled: readonly Filled[]): IterableIterator<readonly Party[]> {
  const { tree } = parties.context;
  for (const { argument, taken } of filled) {
    if (!CLAUSE_SLOTS.has(argument.slot)) continue;
    yield parties.within(subjects(tree, taken));
    yield parties.within(indirectObjects(tree, taken));
    yield parties.within(objects(tree, taken));
    for (const preposition of CLAUSE_PREPOSITIONS) yield parties.within(obliques(tree, taken, preposition));
  }
}

/** "called Norway's minister to discuss it": who is spoken to is the other party of what it is for. */
function contacted({ parties, word, kind }: Trigger): readonly Party[] {
  const { tree, lexicon } = parties.context;
  if (kind !== "verb" || !tree.is(word, R.advcl) || !isInfinitive(tree, word)) return [];
  const above = tree.head(word);
  if (!(lexicon.classes.get("contact_verb")?.has(tree.doc.lemmaOf(above)) ?? false)) return [];
  return parties.within(objects(tree, above));
}

/** Words that open a phrase about who says so or why, not about whom it was done to. */
const ASIDE = new Set(
  words(
    "like such_as including according_to by because_of amid despite after before since during without as",
  ),
);
const KNOWN_KINDS = new Set<Party["kind"]>(["given", "name", "person"]);
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

/** The first known party among all that the trigger governs, for want of a better; places only if the caller gave them. */
function nearestInClause({ parties, word: trigger }: Trigger, actors: readonly Party[]): Party[] {
  const { tree } = parties.context;
  const { end } = tree.extent(trigger, OUTSIDE);
  for (let word = trigger + 1; word < end; word++) {
    if (!tree.isNominal(word) || ASIDE.has(tree.marker(word)) || isBenefit(tree, word)) continue;
    const party = parties.of(word);
    if (party === null || party.locative || !KNOWN_KINDS.has(party.kind)) continue;
    const found = apart(parties, parties.within([word]), actors);
    if (found.length > 0) return found;
  }
  return [];
}

const BENEFIT = new Set(
  words("support behalf help aid cooperation coordination favour favor defence defense"),
);
const BENEFIT_PREPOSITION = new Set(words("in on with"));

/** "in support of Norway", "on behalf of the rebels": for whom, not to whom. */
function isBenefit(tree: Tree, word: number): boolean {
  const head = tree.head(word);
  return head >= 0 && isForSomebody(tree, head);
}

function isForSomebody(tree: Tree, head: number): boolean {
  return BENEFIT.has(tree.doc.lemmaOf(head)) && BENEFIT_PREPOSITION.has(tree.marker(head));
}

/** All parties of the sentence that the caller gave: who is said to be a party is one, wherever it stands. */
function givenInSentence({ parties, word }: Trigger): readonly Party[] {
  const { tree, report } = parties.context;
  if (report.mentions === undefined) return [];
  const { start, end } = tree.doc.sentence(tree.columns.sentence[word]!);
  const found = new Map<number, Party>();
  for (let at = start; at < end; at++) {
    const party = parties.of(at);
    if (party?.kind === "given") found.set(party.start, party);
  }
  return [...found.values()];
}
