import { U } from "@demarche/language";
import { agentAt } from "../agents.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { phraseExtent } from "../phrase.js";

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

/** The party that a chain of references begins with: "Norway" for "it" for "its". */
export const rootOf = (party: Party): Party => party.antecedent ?? party;

/**
 * The antecedent under the referring phrase. In one sentence the antecedent's own words are the better evidence and
 * are kept; across sentences the phrase stands for itself.
 */
export function referring(
  { context: { tree } }: Parties,
  head: number,
  referred: Party,
  kind: "pronoun" | "reference",
): Party {
  const antecedent = rootOf(referred);
  const { sentence } = tree.columns;
  const near = sentence[head] === sentence[antecedent.start];
  const own = kind === "pronoun" ? { start: head, end: head + 1 } : phraseExtent(tree, head);
  const { start, end } = near ? antecedent : own;
  const where = antecedent.head > head ? "after" : "before";
  const source = `${antecedent.coding.source} (as "${tree.doc.formOf(antecedent.head)}" ${where})`;
  return { head, start, end, kind, locative: false, coding: { ...antecedent.coding, source }, antecedent };
}

/** One phrase that refers to several parties: the first with the others beside it; null for none. */
export function referringToAll(
  parties: Parties,
  head: number,
  antecedents: readonly Party[],
  kind: "pronoun" | "reference",
): Party | null {
  const [first, ...others] = antecedents
    .filter(({ coding }) => coding.code !== null)
    .map((antecedent) => referring(parties, head, antecedent, kind));
  if (first === undefined) return null;
  return others.length === 0 ? first : { ...first, others };
}

/** Whether a party is people rather than a body. */
export function isPerson({ context }: Parties, party: Party): boolean {
  const { kind, head } = rootOf(party);
  if (kind === "person") return true;
  if (kind !== "agent" && kind !== "reference" && kind !== "given") return false;
  const mode = agentAt(context, head)?.agent.mode;
  return kind === "given" ? mode === "person" : mode !== "body";
}
