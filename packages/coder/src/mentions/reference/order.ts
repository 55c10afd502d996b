import { R } from "@demarche/language";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isNoun, REACH_SENTENCES, referring } from "./antecedent.js";
import { isTopic, sideOf } from "./topics.js";

const MODIFIER = new Set([R.amod, R.compound, R.advmod]);

/** "the former", "the latter": of the last two sides named. */
export function order(parties: Parties, head: number): Party | null {
  const { tree, lexicon } = parties.context;
  const place = lexicon.references.order.get(tree.doc.formOf(head).toLowerCase());
  if (place === undefined || MODIFIER.has(tree.columns.relation[head]!)) return null;
  const two = lastTwo(parties, head);
  if (two === null) return null;
  return referring(parties, head, place === "first" ? two[0] : two[1], "reference");
}

/** The last two sides named before a word, in the order of the text, or null. */
function lastTwo(parties: Parties, head: number): readonly [Party, Party] | null {
  const { sentence } = parties.context.tree.columns;
  let last: Party | null = null;
  for (let word = head - 1; word >= 0 && sentence[head]! - sentence[word]! <= REACH_SENTENCES; word--) {
    if (!isNoun(parties, word)) continue;
    const named = parties.allOf(word).filter(isTopic);
    if (named.length > 1) return [named[0]!, named[1]!];
    const [party] = named;
    if (party === undefined) continue;
    if (last === null) last = party;
    else if (sideOf(party) !== sideOf(last)) return [party, last];
  }
  return null;
}
