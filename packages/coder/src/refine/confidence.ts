import type { Proposal } from "../frames/proposal.js";
import type { Party } from "../mentions/party.js";

/** How sure each kind of party is. */
const PARTY_WEIGHT: Readonly<Record<Party["kind"], number>> = {
  name: 1,
  given: 1,
  person: 0.97,
  agent: 0.95,
  nationality: 0.9,
  reference: 0.8,
  pronoun: 0.75,
  unknown: 0.75,
};
const UNCODED_WEIGHT = 0.8;
const NO_ACTOR_WEIGHT = 0.75;
const NO_RECIPIENT_WEIGHT = 0.9;

/** 0 to 1: the pattern's demands, times how surely each party is known. Rounded to two decimals. */
export function confidenceOf({ pattern, actors, recipients, frame }: Proposal): number {
  const rule = 0.65 + Math.min(pattern.specificity, 60) / 240 - (pattern.trigger === "noun" ? 0.1 : 0);
  const parties = [...actors, ...recipients];
  let weight = parties.length === 0 ? UNCODED_WEIGHT : Math.min(...parties.map(partyWeight));
  if (actors.length === 0) weight *= NO_ACTOR_WEIGHT;
  if (recipients.length === 0 && !frame.mutual) weight *= NO_RECIPIENT_WEIGHT;
  return Math.round(rule * weight * 100) / 100;
}

function partyWeight(party: Party): number {
  return PARTY_WEIGHT[party.kind] * (party.coding.code === null ? UNCODED_WEIGHT : 1);
}
