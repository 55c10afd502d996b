import { NO_HEAD, R, U } from "@demarche/language";
import { subjects } from "../grammar/arguments.js";
import { isNoun, isPerson, REACH_SENTENCES, REACH_WORDS, referring } from "./antecedent.js";
import type { Parties } from "./parties.js";
import type { Party } from "./party.js";
import { isPlural } from "./phrase.js";

type Kind = "person" | "thing" | "plural" | "speaker";

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...forms("person", "he she him his her hers himself herself"),
  ...forms("thing", "it its itself"),
  ...forms("plural", "they them their theirs themselves"),
  ...forms("speaker", "we us our ours i me my mine"),
]);

function forms(kind: Kind, list: string): [string, Kind][] {
  return list.split(" ").map((form) => [form, kind]);
}

/** The party that a pronoun stands for, or null. */
export function pronoun(parties: Parties, head: number): Party | null {
  const kind = KINDS.get(parties.context.tree.doc.formOf(head).toLowerCase());
  if (kind === undefined) return null;
  if (kind === "speaker") return speaker(parties, head);
  const antecedent = mostSalient(parties, head, kind);
  return antecedent === null ? null : referring(parties, head, antecedent, "pronoun");
}

/** First person: the source of the speech around it, else who the report speaks for. */
function speaker(parties: Parties, head: number): Party | null {
  const { tree, sides } = parties.context;
  for (let word = head; word !== NO_HEAD; word = tree.head(word)) {
    const above = tree.head(word);
    if (above === NO_HEAD || !(tree.is(word, R.ccomp) || tree.is(above, R.parataxis))) continue;
    for (const subject of subjects(tree, above)) {
      const party = subject === head ? null : parties.of(subject);
      if (party?.coding.code != null) return referring(parties, head, party, "pronoun");
    }
  }
  if (sides.speaker === null) return null;
  return { head, start: head, end: head + 1, kind: "pronoun", locative: false, coding: sides.speaker };
}

/** What a sentence between costs an antecedent, and how many words cost as much as one point. */
const SENTENCE_COST = 2;
const WORDS_A_POINT = 60;
const SALIENCE: ReadonlyMap<number, number> = new Map([
  [R.nsubj, 1.5],
  [R["nsubj:pass"], 1.5],
  [R.obj, 0.5],
  [R["obl:agent"], 0.5],
  [R["nmod:poss"], 0.3],
]);

/**
 * The best antecedent before a pronoun: near, a subject, not in the pronoun's own clause. A thing or a group that is
 * no party counts too, and where it is the best there is no antecedent.
 */
function mostSalient(parties: Parties, head: number, kind: Kind): Party | null {
  const { tree } = parties.context;
  const { sentence, relation } = tree.columns;
  let best: Party | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    const distance = sentence[head]! - sentence[word]!;
    if (distance > REACH_SENTENCES) break;
    if (!isNoun(parties, word) || tree.head(word) === tree.head(head)) continue;
    const score =
      (SALIENCE.get(relation[word]!) ?? 0) - SENTENCE_COST * distance - (head - word) / WORDS_A_POINT;
    if (score <= bestScore) continue;
    const candidate = parties.of(word);
    if (candidate === null ? !isThing(parties, word, kind) : !fits(parties, candidate, word, kind)) continue;
    best = candidate;
    bestScore = score;
  }
  return best?.coding.code == null ? null : best;
}

function fits(parties: Parties, candidate: Party, word: number, kind: Kind): boolean {
  if (candidate.locative) return false;
  const person = isPerson(parties, candidate);
  const plural = isPlural(parties.context.tree, word);
  if (kind === "plural") return plural || !person;
  return !plural && person === (kind === "person");
}

/** Whether a pronoun could stand for a subject that is no party: "it" for a singular, "they" for a plural. */
function isThing({ context: { tree } }: Parties, word: number, kind: Kind): boolean {
  if (kind === "person" || !tree.is(word, R.nsubj) || tree.columns.upos[word] !== U.NOUN) return false;
  return isPlural(tree, word) === (kind === "plural");
}
