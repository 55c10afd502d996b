import { P, R } from "@demarche/language";
import { isNoun, REACH_WORDS, referring } from "./antecedent.js";
import type { Parties } from "./parties.js";
import type { Party } from "./party.js";
import { isPlural } from "./phrase.js";

const GROUPS = new Set(
  "country side nation state neighbour neighbor party government capital power leader minister army rival ally".split(
    " ",
  ),
);
const PAIR = new Set(["both", "two"]);
const COUNTING = new Set([R.nummod, R.det, R["det:predet"], R.amod]);

/** "the two countries", "both sides", "both": the last two countries or bodies named before, or null. */
export function pairReferent(parties: Parties, head: number): Party[] | null {
  if (!isPair(parties, head)) return null;
  const { tree } = parties.context;
  const pair: Party[] = [];
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS) && pair.length < 2; word--) {
    if (!isNoun(parties, word) && tree.columns.xpos[word] !== P.JJ) continue;
    const candidate = parties.of(word);
    if (candidate === null || candidate.coding.code === null || candidate.kind === "pronoun") continue;
    if (!pair.some((party) => party.coding.code === candidate.coding.code)) pair.unshift(candidate);
  }
  if (pair.length < 2) return null;
  return pair.map((party) => ({ ...referring(parties, head, party, "reference"), head: party.head }));
}

function isPair({ context: { tree } }: Parties, head: number): boolean {
  const { doc } = tree;
  if (doc.formOf(head).toLowerCase() === "both") return tree.head(head) >= 0 && tree.isVerb(tree.head(head));
  if (!GROUPS.has(doc.lemmaOf(head)) || !isPlural(tree, head)) return false;
  return tree.children(head, COUNTING).some((c) => PAIR.has(doc.formOf(c).toLowerCase()));
}
