import { R } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import { isInfinitive } from "../grammar/clauses.js";
import type { Tree } from "../grammar/tree.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Party } from "../mentions/party.js";

/** Drops proposals that are a part of another or tell the same event again within one sentence. */
export function mergeProposals(tree: Tree, lexicon: Lexicon, proposals: readonly Proposal[]): Proposal[] {
  const consumed = new Set(proposals.flatMap((proposal) => consumedWords(tree, lexicon, proposal)));
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    if (consumed.has(proposal.trigger)) continue;
    if (!kept.some((other) => repeats(proposal, other) || isPurposeOf(tree, proposal, other)))
      kept.push(proposal);
  }
  return kept;
}

/** Words whose own events a proposal includes: its evidence, and a complement ("refused to meet") with its object. */
function consumedWords(tree: Tree, lexicon: Lexicon, proposal: Proposal): readonly number[] {
  const words = proposal.evidence.filter(
    (word) => word !== proposal.trigger && !isAllegedDeed(tree, proposal, word),
  );
  const takesClause = proposal.pattern.arguments.some(
    ({ slot, demand }) => slot === "xcomp" && demand === "required",
  );
  if (proposal.clause < 0 || !takesClause) return words;
  words.push(proposal.clause);
  if (lexicon.classes.get("light_verb")?.has(tree.doc.lemmaOf(proposal.clause)))
    for (let c = tree.firstChild[proposal.clause]!; c >= 0; c = tree.nextSibling[c]!) words.push(c);
  return words;
}

/** "claims that Chad bombed the camp": the claim is one event, and what is claimed another, attributed to who claims it. */
function isAllegedDeed(tree: Tree, { category, trigger }: Proposal, word: number): boolean {
  return category === "ACCUSE" && tree.is(word, R.ccomp) && tree.head(word) === trigger;
}

/** "met to discuss": what the event was for is the event itself. */
function isPurposeOf(tree: Tree, proposal: Proposal, other: Proposal): boolean {
  return (
    proposal.category === other.category &&
    tree.head(proposal.trigger) === other.trigger &&
    isInfinitive(tree, proposal.trigger)
  );
}

/** The same category between the same parties, told by a word near by. */
function repeats(proposal: Proposal, other: Proposal): boolean {
  return (
    proposal.category === other.category &&
    sameParties(proposal.actors, other.actors) &&
    sameParties(proposal.recipients, other.recipients)
  );
}

function sameParties(some: readonly Party[], others: readonly Party[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((party) => others.some((other) => other.head === party.head || sameCode(party, other)));
}

function sameCode(a: Party, b: Party): boolean {
  return a.coding.code !== null && a.coding.code === b.coding.code && a.coding.sector === b.coding.sector;
}
