import { R } from "@demarche/language";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isNoun, REACH_WORDS } from "./antecedent.js";

/** A side that the text speaks of, with how much it speaks of it and where last. */
export interface Topic {
  readonly key: string;
  readonly party: Party;
  readonly weight: number;
}

/** What a mention is worth a sentence further back, and beside a subject. */
const FADING = 0.85;
const SUBJECT_WEIGHT = 2;
const OTHER_WEIGHT = 1;
const ARMED = new Set(["REB", "PRM", "UAF"]);

/** The parties spoken of before a word, one a country and one an armed group of it, the most spoken of first. */
export function topicsBefore(
  parties: Parties,
  head: number,
  accepts: (party: Party) => boolean = () => true,
): readonly Topic[] {
  const { tree } = parties.context;
  const { sentence } = tree.columns;
  const found = new Map<string, Topic>();
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    if (!isNoun(parties, word)) continue;
    const weight =
      (tree.is(word, R.nsubj) || tree.is(word, R["nsubj:pass"]) ? SUBJECT_WEIGHT : OTHER_WEIGHT) *
      FADING ** (sentence[head]! - sentence[word]!);
    for (const party of parties.allOf(word)) {
      if (!isTopic(party) || !accepts(party)) continue;
      const key = sideOf(party);
      const known = found.get(key);
      const best =
        known === undefined || (known.party.kind !== "name" && party.kind === "name") ? party : known.party;
      found.set(key, { key, party: best, weight: weight + (known?.weight ?? 0) });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/** Whoever the text names or refers to; not a place, nor who was told by the report's country alone. */
export const isTopic = ({ coding, locative, kind, antecedent }: Party): boolean =>
  coding.code !== null && !locative && (kind !== "reference" || antecedent !== undefined);

/** An armed group is a side of its own beside its country. */
export function sideOf({ coding: { code, sector } }: Party): string {
  return ARMED.has(sector ?? "") ? `${code} ${sector}` : (code ?? "");
}

const BODIES = new Set(["IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC"]);

/** Whether a party belongs to a country, not to an organisation or a company of many. */
export const isOfCountry = ({ coding: { code } }: Party): boolean => code !== null && !BODIES.has(code);
