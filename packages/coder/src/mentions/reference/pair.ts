import { R, U } from "@demarche/language";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isPlural } from "../phrase.js";
import { referringToAll } from "./antecedent.js";
import { isOfCountry, isTopic, sideOf, topicsBefore } from "./topics.js";

const TWO = new Set(["both", "two", "neither", "either"]);
const COUNTING = new Set([R.nummod, R.det, R["det:predet"], R.amod]);
const ARGUMENT = new Set([R.nsubj, R["nsubj:pass"], R.obj]);
/** Sides of a war need not be countries. */
const ANY_PARTY = new Set(["side", "party", "camp", "belligerent", "man", "woman"]);

/** "the two countries", "both sides", "both": the two that the report speaks of most, in the order of the text; or null. */
export function pair(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  if (!isPair(parties, head)) return null;
  const any = tree.columns.upos[head] !== U.NOUN || ANY_PARTY.has(tree.doc.lemmaOf(head));
  const together = lastTogether(parties, head, any);
  if (together !== null) return referringToAll(parties, head, together, "reference");
  const [first, second] = topicsBefore(parties, head, any ? undefined : isOfCountry);
  if (first === undefined || second === undefined) return null;
  const two = [first.party, second.party].sort((a, b) => a.head - b.head);
  return referringToAll(parties, head, two, "reference");
}

/** How far back "Chad and Niger" is before "the two countries", in sentences. */
const NEAR = 2;

/** The last two that the text names side by side, or null. */
function lastTogether(parties: Parties, head: number, any: boolean): readonly Party[] | null {
  const { tree } = parties.context;
  const { sentence } = tree.columns;
  for (let word = head - 1; word >= 0 && sentence[head]! - sentence[word]! <= NEAR; word--) {
    if (!tree.has(word, R.conj) || !tree.isNominal(word)) continue;
    const named = tree.coordinated(word).map((part) => parties.of(part));
    const [first, second] = named;
    if (named.length !== 2 || first == null || second == null) continue;
    const suits = (party: Party) => isTopic(party) && (any || isOfCountry(party));
    if (suits(first) && suits(second) && sideOf(first) !== sideOf(second)) return [first, second];
  }
  return null;
}

function isPair({ context: { tree, lexicon } }: Parties, head: number): boolean {
  const { doc } = tree;
  const above = tree.head(head);
  const standsAlone = above >= 0 && tree.isVerb(above) && !tree.is(head, R.det);
  if (TWO.has(doc.formOf(head).toLowerCase())) return standsAlone && !tree.is(head, R.cc) && isArgument();
  if (!lexicon.references.sides.has(doc.lemmaOf(head).toLowerCase())) return false;
  const counts = tree.children(head, COUNTING).map((c) => doc.formOf(c).toLowerCase());
  if (counts.includes("either") || counts.includes("neither")) return true;
  if (!isPlural(tree, head)) return false;
  const between = lexicon.references.opposites.has(doc.lemmaOf(head).toLowerCase());
  return counts.some((count) => TWO.has(count)) || (between && isBare());

  /** "the neighbours", not "its neighbours" nor "the Arab neighbours". */
  function isBare(): boolean {
    return head > 0 && doc.formOf(head - 1).toLowerCase() === "the";
  }

  /** "Both promised", not the "both" of "both Chad and Niger". */
  function isArgument(): boolean {
    const relation = tree.columns.relation[head]!;
    return ARGUMENT.has(relation) || (relation === R.advmod && !tree.has(above, R.nsubj));
  }
}
