import { R, U } from "@demarche/language";
import type { PronounMeaning } from "../../lexicon/references.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { type Agreeing, agreement, couldBeThing } from "./agreement.js";
import { REACH_SENTENCES, REACH_WORDS } from "./antecedent.js";
import { subjectAfter } from "./cataphora.js";
import { mayCorefer, ownClause } from "./own-clause.js";

/** What a sentence between costs an antecedent, and how many words cost as much as one point. */
const SENTENCE_COST = 2;
const WORDS_A_POINT = 60;
const ROLE: ReadonlyMap<number, number> = new Map([
  [R.nsubj, 1.5],
  [R["nsubj:pass"], 1.5],
  [R.obj, 0.5],
  [R["obl:agent"], 0.5],
  [R["nmod:poss"], 0.3],
]);

/**
 * The best antecedent of a pronoun: near, a subject, not in the pronoun's own clause. A thing or a person that is no
 * party counts too, and where it is the best there is no antecedent.
 */
export function mostSalient(parties: Parties, head: number, meaning: PronounMeaning): readonly Party[] {
  const { tree } = parties.context;
  let best: readonly Party[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  const own = ownClause(tree, head);
  const first = firstInReach(parties, head);
  settle(parties, first, head);
  for (let word = head - 1; word >= first; word--) {
    if (!mayCorefer(tree, word, head, own)) continue;
    consider(word);
  }
  const later = subjectAfter(tree, head);
  if (later > head) consider(later);
  return best;

  function consider(word: number): void {
    const score =
      salienceOf(parties, word, head) + (own.possessive && own.subjects.includes(word) ? OWNER : 0);
    if (score + MOST_BY_AGREEMENT <= bestScore) return;
    const fit = fitting(parties, word, head, meaning);
    if (fit === null || score + fit.bonus <= bestScore) return;
    best = fit.parties;
    bestScore = score + fit.bonus;
  }
}

const MOST_BY_AGREEMENT = 1;
/** "asked Norway to recall its envoy": the subject of the own clause, in its logical sense. */
const OWNER = 1.5;

function firstInReach({ context: { tree } }: Parties, head: number): number {
  const sentence = Math.max(0, tree.columns.sentence[head]! - REACH_SENTENCES);
  return Math.max(0, head - REACH_WORDS, tree.doc.sentenceStart[sentence]!);
}

/** Earlier pronouns first, so that each finds those before it resolved. */
function settle(parties: Parties, from: number, to: number): void {
  const { pronouns } = parties.context.lexicon.references;
  const { doc, columns } = parties.context.tree;
  for (let word = from; word < to; word++)
    if (columns.upos[word] === U.PRON && pronouns.has(doc.formOf(word).toLowerCase())) parties.of(word);
}

function salienceOf({ context: { tree } }: Parties, word: number, head: number): number {
  const { sentence, relation } = tree.columns;
  const distance = sentence[head]! - sentence[word]!;
  return (ROLE.get(relation[word]!) ?? 0) - SENTENCE_COST * distance - Math.abs(head - word) / WORDS_A_POINT;
}

/** Who a word is where the pronoun agrees with it; nobody where it is a thing or a stranger; null where it does not agree. */
function fitting(parties: Parties, word: number, head: number, meaning: PronounMeaning): Agreeing | null {
  const group = parties.context.tree.coordinated(word);
  const meant = group.flatMap((part) => parties.allOf(part));
  if (meant.some(({ coding }) => coding.code !== null)) {
    if (group.length === 1 || meaning === "several")
      return agreement(parties, word, meant, { head, meaning });
    const person = meaning === "man" || meaning === "woman";
    return person ? agreement(parties, word, parties.allOf(word), { head, meaning }) : null;
  }
  return couldBeThing(parties, word, head, meaning) ? { parties: [], bonus: 0 } : null;
}
