import { NO_HEAD, R } from "@demarche/language";
import { obliques } from "../../grammar/obliques.js";
import type { Agent } from "../../lexicon/agents.js";
import { agentAt } from "../agents.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { isPlural } from "../phrase.js";
import { isNoun, isPerson, lastBefore, REACH_SENTENCES, referring } from "./antecedent.js";
import { isSubject } from "./disjoint.js";
import { IS_OF } from "./party-class.js";
import { topOfName } from "./repeated.js";
import { speaker } from "./speech.js";

/**
 * "the consul", "the ministry", "the bloc": the last earlier party of the same word, the same office, the same kind of
 * person, or of a class that the word stands for.
 */
export function definite(parties: Parties, head: number): Party | null {
  const { context } = parties;
  const { doc } = context.tree;
  if (isSpeakersOwn(parties, head)) return speaker(parties, head, "reference");
  const lemma = doc.lemmaOf(head).toLowerCase();
  const agent = agentAt(context, head)?.agent ?? null;
  const classes = describesItself(parties, head) ? [] : (context.lexicon.references.classes.get(lemma) ?? []);
  const isSame = (word: number) => doc.lemmaOf(word).toLowerCase() === lemma;
  const found = lastBefore(
    parties,
    head,
    (word) => isNoun(parties, word) && (agent !== null || classes.length > 0 || isSame(word)),
    (word) => {
      const candidate = parties.of(isSame(word) ? topOfName(parties, word) : word);
      if (candidate === null || isSame(word)) return candidate;
      if (isPerson(parties, candidate) && isSubject(parties, candidate, head)) return null;
      if (agent !== null && isSuch(parties, agent, candidate, head)) return candidate;
      return classes.some((name) => IS_OF[name](parties, candidate, head)) ? candidate : null;
    },
  );
  return found === null ? null : referring(parties, head, found, "reference");
}
/** "this country", in somebody's words. */
function isSpeakersOwn({ context: { tree, lexicon } }: Parties, head: number): boolean {
  const det = tree.child(head, R.det);
  if (det === NO_HEAD || tree.doc.formOf(det).toLowerCase() !== "this") return false;
  return lexicon.references.classes.get(tree.doc.lemmaOf(head).toLowerCase())?.includes("country") ?? false;
}

/** "the governments of the region": what belongs to something refers to nothing before. */
export function describesItself({ context: { tree } }: Parties, head: number): boolean {
  return obliques(tree, head, "of").some((owner) => tree.isNominal(owner));
}

/** Offices that are a kind of others: a consul is a diplomat. */
const GENERAL_OFFICES = new Set(["diplomat", "official", "officer", "leader"]);

/** Whether an earlier party can be meant by an agent word: it holds the office, or is such a person ("the diplomat"). */
function isSuch(parties: Parties, agent: Agent, candidate: Party, head: number): boolean {
  const { tree } = parties.context;
  const { coding } = candidate;
  if (agent.office !== null && coding.office === agent.office) return true;
  if (agent.office !== null && !GENERAL_OFFICES.has(agent.office)) return false;
  if (isForce(parties, agent, candidate, head)) return true;
  if (agent.mode !== "person" || coding.sector !== agent.sector || !isPerson(parties, candidate))
    return false;
  const distance = tree.columns.sentence[head]! - tree.columns.sentence[candidate.head]!;
  return distance <= REACH_SENTENCES && isPlural(tree, head) === isPlural(tree, candidate.head);
}

const FORCES = new Set(["MIL", "COP", "REB", "PRM"]);

/** "the soldiers" after "the Congolese army". */
function isForce({ context: { tree } }: Parties, agent: Agent, { coding }: Party, head: number): boolean {
  return FORCES.has(agent.sector ?? "") && coding.sector === agent.sector && isPlural(tree, head);
}

const ARMED_SECTORS = new Set(["REB", "PRM", "UAF"]);

/** "the militants", "enemy fighters" without a side: the last armed group named before. */
export function armedGroup(parties: Parties, head: number): Party | null {
  const found = lastBefore(
    parties,
    head,
    (word) => isNoun(parties, word),
    (word) => {
      const party = parties.of(word);
      return ARMED_SECTORS.has(party?.coding.sector ?? "") ? party : null;
    },
  );
  return found === null ? null : referring(parties, head, found, "reference");
}
