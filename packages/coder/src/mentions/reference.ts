import { NO_HEAD, P, R, U } from "@demarche/language";
import { subjects } from "../grammar/arguments.js";
import type { Agent } from "../lexicon/agents.js";
import { agentAt } from "./agents.js";
import type { Parties } from "./parties.js";
import type { Party } from "./party.js";
import { isDefinite, isPlural, phraseExtent } from "./phrase.js";

/** How far back a reference looks, in words and in sentences. */
const REACH_WORDS = 400;
const PRONOUN_SENTENCES = 3;

type Fits = (candidate: Party, head: number) => boolean;

/** The earlier party that a pronoun, a surname or a definite noun phrase refers to, with the phrase's own extent. */
export function referent(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const upos = tree.columns.upos[head];
  if (upos === U.PRON) return pronoun(parties, head);
  if (upos === U.PROPN) return surname(parties, head);
  if (upos === U.NOUN && isDefinite(tree, head)) return definite(parties, head);
  return null;
}

const PERSON = new Set(["he", "she", "him", "his", "her", "hers", "himself", "herself"]);
const THING = new Set(["it", "its", "itself"]);
const PLURAL = new Set(["they", "them", "their", "theirs", "themselves"]);
const SPEAKER = new Set(["we", "us", "our", "ours", "i", "me", "my", "mine"]);

function pronoun(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const form = tree.doc.formOf(head).toLowerCase();
  if (SPEAKER.has(form)) return speaker(parties, head);
  const fits: Fits | null = PERSON.has(form)
    ? (candidate, at) => isPerson(parties, candidate) && !isPlural(tree, at)
    : THING.has(form)
      ? (candidate, at) => !isPerson(parties, candidate) && !isPlural(tree, at)
      : PLURAL.has(form)
        ? (candidate, at) => isPlural(tree, at) || !isPerson(parties, candidate)
        : null;
  if (fits === null) return null;
  const antecedent = mostSalient(parties, head, fits);
  return antecedent === null ? null : referring(parties, head, antecedent, "pronoun");
}

function isPerson(parties: Parties, candidate: Party): boolean {
  if (candidate.kind === "person") return true;
  if (candidate.kind !== "agent" && candidate.kind !== "reference") return false;
  return agentAt(parties.context, candidate.head)?.agent.mode !== "body";
}

/** First person: the source of the speech around it, else who the report speaks for. */
function speaker(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  for (let word = head; word !== NO_HEAD; word = tree.head(word)) {
    const above = tree.head(word);
    if (above === NO_HEAD || !(tree.is(word, R.ccomp) || tree.is(above, R.parataxis))) continue;
    for (const subject of subjects(tree, above)) {
      const party = subject === head ? null : parties.of(subject);
      if (party?.coding.code != null) return referring(parties, head, party, "pronoun");
    }
  }
  const coding = parties.context.sides.speaker;
  return coding === null
    ? null
    : { head, start: head, end: head + 1, kind: "pronoun", locative: false, coding };
}

/**
 * The best antecedent before a pronoun: near, a subject, not in the pronoun's own clause. A thing or a group that is
 * no party counts too, and where it is the best there is no antecedent.
 */
function mostSalient(parties: Parties, head: number, fits: Fits): Party | null {
  const { tree } = parties.context;
  const { sentence } = tree.columns;
  const here = sentence[head]!;
  let best: Party | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    const distance = here - sentence[word]!;
    if (distance > PRONOUN_SENTENCES) break;
    if (!mayRefer(tree.columns.upos[word]!) || tree.head(word) === tree.head(head)) continue;
    const score = -2 * distance - (head - word) / 60 + salience(tree.columns.relation[word]!);
    if (score <= bestScore) continue;
    const candidate = parties.of(word);
    if (candidate !== null && (candidate.locative || !fits(candidate, word))) continue;
    if (
      candidate === null &&
      (tree.columns.relation[word] !== R.nsubj || !agreesAsThing(parties, head, word))
    )
      continue;
    best = candidate;
    bestScore = score;
  }
  return best?.coding.code == null ? null : best;
}

/** Whether a pronoun could stand for a noun that is no party: "it" for a singular, "they" for a plural. */
function agreesAsThing(parties: Parties, pronounWord: number, word: number): boolean {
  const { tree } = parties.context;
  const form = tree.doc.formOf(pronounWord).toLowerCase();
  if (PERSON.has(form)) return false;
  return tree.columns.upos[word] === U.NOUN && isPlural(tree, word) === PLURAL.has(form);
}

function mayRefer(upos: number): boolean {
  return upos === U.NOUN || upos === U.PROPN;
}

function salience(relation: number): number {
  if (relation === R.nsubj || relation === R["nsubj:pass"]) return 1.5;
  if (relation === R.obj || relation === R["obl:agent"]) return 0.5;
  if (relation === R["nmod:poss"]) return 0.3;
  return 0;
}

const ARMED_SECTORS = new Set(["REB", "PRM", "UAF"]);

/** "the militants", "enemy fighters" without a side: the last armed group named before. */
export function armedGroup(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    if (!mayRefer(tree.columns.upos[word]!)) continue;
    const party = parties.of(word);
    if (party?.coding.code != null && ARMED_SECTORS.has(party.coding.sector ?? ""))
      return referring(parties, head, party, "reference");
  }
  return null;
}

/** "ISF" after "Iraqi Security Forces": the last earlier name with these initials. */
export function acronym(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const { doc } = tree;
  const letters = doc.formOf(head);
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return null;
  for (let word = head - 1; word >= Math.max(letters.length - 1, head - REACH_WORDS); word--) {
    if (doc.formOf(word)[0] !== letters.at(-1) || !hasInitials(word)) continue;
    const party = parties.of(word);
    if (party !== null && party.coding.code !== null) return referring(parties, head, party, "reference");
  }
  return null;

  function hasInitials(last: number): boolean {
    const first = last - letters.length + 1;
    for (let i = 0; i < letters.length; i++) if (doc.formOf(first + i)[0] !== letters[i]) return false;
    return letters.length > 2 || doc.columns.upos[first] === U.PROPN;
  }
}

/** "Zarif" after "Foreign Minister Javad Zarif": the last earlier name that ends in the same word. */
function surname(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const { doc } = tree;
  const form = doc.formOf(head);
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    if (tree.columns.upos[word] !== U.PROPN || doc.formOf(word) !== form) continue;
    const party = parties.of(namedBy(parties, word));
    if (party !== null && party.coding.code !== null) return referring(parties, head, party, "reference");
  }
  return null;
}

/** The head of the phrase that a name's last word belongs to or stands beside ("the consul, Tatsunori Motoki"). */
function namedBy({ context: { tree } }: Parties, word: number): number {
  let top = word;
  while (tree.is(top, R.flat) || tree.is(top, R.appos)) top = tree.head(top);
  return top;
}

/** "the consul", "the ministry": the last earlier party of the same word, the same office, or the same kind of person. */
function definite(parties: Parties, head: number): Party | null {
  const { context } = parties;
  const { tree } = context;
  const lemma = tree.doc.lemmaOf(head);
  const agent = agentAt(context, head)?.agent ?? null;
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS); word--) {
    if (!mayRefer(tree.columns.upos[word]!)) continue;
    const sameWord = tree.doc.lemmaOf(word) === lemma;
    if (!sameWord && agent === null) continue;
    const candidate = parties.of(word);
    if (candidate === null || candidate.coding.code === null) continue;
    if (sameWord || (agent !== null && isSuch(parties, agent, candidate, head)))
      return referring(parties, head, candidate, "reference");
  }
  return null;
}

/** Whether an earlier party can be meant by an agent word: it holds the office, or is such a person ("the diplomat"). */
function isSuch(parties: Parties, agent: Agent, candidate: Party, head: number): boolean {
  const { tree } = parties.context;
  const { coding } = candidate;
  if (agent.office !== null) return coding.office === agent.office;
  if (agent.mode !== "person" || coding.sector !== agent.sector || !isPerson(parties, candidate))
    return false;
  const distance = tree.columns.sentence[head]! - tree.columns.sentence[candidate.head]!;
  return distance <= PRONOUN_SENTENCES && isPlural(tree, head) === isPlural(tree, candidate.head);
}

/**
 * The antecedent under the referring phrase. In one sentence the antecedent's own words are the better evidence and
 * are kept; across sentences the phrase stands for itself.
 */
function referring(parties: Parties, head: number, antecedent: Party, kind: "pronoun" | "reference"): Party {
  const { tree } = parties.context;
  const { sentence } = tree.columns;
  const near = sentence[head] === sentence[antecedent.start];
  const own = kind === "pronoun" ? { start: head, end: head + 1 } : phraseExtent(tree, head);
  const { start, end } = near ? antecedent : own;
  const source = `${antecedent.coding.source} (as "${tree.doc.formOf(antecedent.head)}" before)`;
  return { head, start, end, kind, locative: false, coding: { ...antecedent.coding, source } };
}

const GROUP_NOUN = new Set([
  "country",
  "side",
  "nation",
  "state",
  "neighbour",
  "neighbor",
  "party",
  "government",
  "capital",
  "power",
  "leader",
  "minister",
  "army",
  "rival",
  "ally",
]);
const PAIR = new Set(["both", "two"]);

/** "the two countries", "both sides": the last two countries or bodies named before, or null. */
export function pairReferent(parties: Parties, head: number): Party[] | null {
  const { tree } = parties.context;
  const { doc } = tree;
  const alone = doc.formOf(head).toLowerCase() === "both" && tree.isVerb(Math.max(tree.head(head), 0));
  if (!alone && (!GROUP_NOUN.has(doc.lemmaOf(head)) || !isPlural(tree, head))) return null;
  const counted = tree
    .children(head, new Set([R.nummod, R.det, R["det:predet"], R.amod]))
    .some((c) => PAIR.has(doc.formOf(c).toLowerCase()));
  if (!alone && !counted) return null;
  const pair: Party[] = [];
  for (let word = head - 1; word >= Math.max(0, head - REACH_WORDS) && pair.length < 2; word--) {
    if (!mayRefer(tree.columns.upos[word]!) && tree.columns.xpos[word] !== P.JJ) continue;
    const candidate = parties.of(word);
    if (candidate === null || candidate.coding.code === null || candidate.kind === "pronoun") continue;
    if (!pair.some((party) => party.coding.code === candidate.coding.code)) pair.unshift(candidate);
  }
  if (pair.length < 2) return null;
  return pair.map((party) => ({ ...referring(parties, head, party, "reference"), head: party.head }));
}
