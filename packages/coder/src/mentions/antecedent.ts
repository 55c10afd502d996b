import { U } from "@demarche/language";
import { agentAt } from "./agents.js";
import type { Parties } from "./parties.js";
import type { Party } from "./party.js";
import { phraseExtent } from "./phrase.js";

/** How far back a reference looks, in words; a pronoun or "the diplomat" looks back over so many sentences only. */
export const REACH_WORDS = 400;
export const REACH_SENTENCES = 3;

/** A noun or a name; pronouns and adjectives refer on and are not referred to. */
export function isNoun({ context: { tree } }: Parties, word: number): boolean {
  const upos = tree.columns.upos[word];
  return upos === U.NOUN || upos === U.PROPN;
}

/** The last word before `head` that `accepts`, with the coded party that it heads or names; or null. */
export function lastBefore(
  parties: Parties,
  head: number,
  accepts: (word: number) => boolean,
  partyAt: (word: number) => Party | null = (word) => parties.of(word),
): Party | null {
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    if (!accepts(word)) continue;
    const party = partyAt(word);
    if (party !== null && party.coding.code !== null) return party;
  }
  return null;
}

/**
 * The antecedent under the referring phrase. In one sentence the antecedent's own words are the better evidence and
 * are kept; across sentences the phrase stands for itself.
 */
export function referring(
  { context: { tree } }: Parties,
  head: number,
  antecedent: Party,
  kind: "pronoun" | "reference",
): Party {
  const { sentence } = tree.columns;
  const near = sentence[head] === sentence[antecedent.start];
  const own = kind === "pronoun" ? { start: head, end: head + 1 } : phraseExtent(tree, head);
  const { start, end } = near ? antecedent : own;
  const source = `${antecedent.coding.source} (as "${tree.doc.formOf(antecedent.head)}" before)`;
  return { head, start, end, kind, locative: false, coding: { ...antecedent.coding, source }, antecedent };
}

/** Whether a party is people rather than a body. */
export function isPerson({ context }: Parties, party: Party): boolean {
  if (party.kind === "person") return true;
  if (party.kind !== "agent" && party.kind !== "reference") return false;
  return agentAt(context, party.head)?.agent.mode !== "body";
}
