import { NO_HEAD, type Sentence } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import type { Tree } from "../grammar/tree.js";
import type { Party } from "../mentions/party.js";
import type { Aux } from "../record.js";

/** How much each ground adds to the confidence or takes from it, in points of a tenth of a logit; from confidence.yaml. */
export type Points = ReadonlyMap<string, number>;

const LONG = 40;
const POINTS_OF_A_LOGIT = 10;

/** What speaks for and against an event being right, by name. `aux` is the status that the record carries. */
export function groundsOf(
  { trigger, pattern, category, frame, actors, recipients }: Proposal,
  { tree, sentence, aux }: { tree: Tree; sentence: Sentence; aux: readonly Aux[] },
): readonly string[] {
  return [
    "any event",
    `category: ${category}`,
    `told by: ${pattern.trigger}`,
    `demands: ${Math.min(2, pattern.arguments.filter(({ demand }) => demand === "required").length)}`,
    ...partyGrounds("actor", actors),
    ...(frame.mutual && recipients.length === 0
      ? ["recipient: mutual"]
      : partyGrounds("recipient", recipients)),
    ...(tree.head(trigger) === NO_HEAD ? ["main clause"] : []),
    ...(sentence.end - sentence.start > LONG ? ["long sentence"] : []),
    ...aux.map((status) => `status: ${status}`),
  ];
}

function partyGrounds(role: string, parties: readonly Party[]): string[] {
  if (parties.length === 0) return [`${role}: none`];
  return [
    ...new Set(parties.map(({ kind }) => `${role}: ${kind}`)),
    ...(parties.some(({ kind, coding }) => coding.code === null && kind !== "given")
      ? [`${role}: no country`]
      : []),
    ...(parties.length > 1 ? [`${role}: several`] : []),
  ];
}

/** 0 to 1, two decimals: the share of events with such grounds that were right where it was learned. */
export function confidenceOf(grounds: readonly string[], points: Points): number {
  const sum = grounds.reduce((total, ground) => total + (points.get(ground) ?? 0), 0);
  return Math.round(100 / (1 + Math.exp(-sum / POINTS_OF_A_LOGIT))) / 100;
}
