import { NO_HEAD, R, U } from "@demarche/language";
import { obliques } from "../grammar/obliques.js";
import type { Agent } from "../lexicon/agents.js";
import { type AgentMatch, agentAt } from "./agents.js";
import { codingOfPerson, hasEliteTitle, nameAfter, named } from "./named.js";
import { type Belonging, belongingFrom, belongingOf, TITLE_TIES } from "./nationality.js";
import type { Parties } from "./parties.js";
import type { Coding, Party } from "./party.js";
import { phraseExtent } from "./phrase.js";
import { armedGroup, describesItself } from "./reference/definite.js";
import { homeCountry } from "./reference/home.js";
import { referent } from "./reference/referent.js";

/** Sectors that say little by themselves; a body's own sector then counts ("Hamas officials" are rebels). */
const GENERIC_SECTORS = new Set(["GOV", "UNK", null]);

/** A person's name with a title before it: "Iranian Foreign Minister Javad Zarif". */
export function titled(parties: Parties, head: number): Party | null {
  const { context } = parties;
  if (context.tree.columns.upos[head] !== U.PROPN) return null;
  const { start, end } = phraseExtent(context.tree, head);
  for (let word = head - 1; word >= start; word--) {
    const title = agentAt(context, word);
    if (title === null || title.agent.mode === "body") continue;
    const belonging = belongingAt(parties, word, TITLE_TIES) ?? belongingAt(parties, head, TITLE_TIES);
    const coding = codingOfAgent(parties, head, title, belonging);
    if (belonging !== null || title.agent.code !== null)
      return { head, start, end, kind: "person", locative: false, coding };
    const known =
      apposedTo(parties, head) ?? referent(parties, head) ?? homeCountry(context, head, title.agent);
    return { head, start, end, kind: "person", locative: false, coding: known?.coding ?? coding };
  }
  return null;
}

/** A noun for a kind of people or body, with its nationality or name: "Russian border guards", "the minister, X". */
export function agent(parties: Parties, head: number): Party | null {
  const match = agentAt(parties.context, head);
  if (match === null) return null;
  const person =
    match.agent.mode === "body" ? null : nameAfter(parties.context, Math.max(match.end, head + 1));
  const belonging = belongingAt(parties, head, person === null ? undefined : TITLE_TIES);
  const known = person === null ? null : codingOfPerson(parties, person);
  if (belonging === null && known === null && match.agent.needsNationality) return null;
  const extent = phraseExtent(parties.context.tree, head);
  const reach = belonging !== null && belonging.start > head ? belonging.end : 0;
  const end = Math.max(extent.end, match.end, reach, person?.end ?? 0);
  const phrase = { head, start: extent.start, end, locative: false };
  const kind = person === null ? "agent" : "person";
  if (known !== null) return { ...phrase, kind, coding: known };
  if (belonging === null && match.agent.code === null) {
    const referred = referent(parties, head) ?? sideless(parties, head, match.agent);
    if (referred !== null) return { ...referred, ...phrase };
  }
  const party: Party = { ...phrase, kind, coding: codingOfAgent(parties, head, match, belonging) };
  const others = ownersBeside(parties, head).map((owner) => ({
    ...party,
    coding: codingOfAgent(parties, head, match, belongingFrom(owner)),
  }));
  return others.length === 0 ? party : { ...party, others };
}

/** "their ambassadors": of the second country of two, too. */
function ownersBeside(parties: Parties, head: number): readonly Party[] {
  const owner = parties.context.tree.child(head, R["nmod:poss"]);
  return owner === NO_HEAD ? [] : (parties.of(owner)?.others ?? []);
}

/** "our government", where nobody knows who "we" are. */
function hasUnknownOwner({ context: { tree } }: Parties, head: number): boolean {
  const owner = tree.child(head, R["nmod:poss"]);
  return owner !== NO_HEAD && tree.columns.upos[owner] === U.PRON;
}

/** For an agent without a side: rebels are the last armed group named, others belong to the country at hand. */
function sideless(parties: Parties, head: number, agent: Agent): Party | null {
  const group = agent.sector === "REB" ? armedGroup(parties, head) : null;
  if (group === null && (hasUnknownOwner(parties, head) || describesItself(parties, head))) return null;
  return group ?? homeCountry(parties.context, head, agent);
}

function belongingAt(parties: Parties, head: number, ties?: readonly string[]): Belonging | null {
  return belongingOf(parties.context, head, (phrase) => parties.of(phrase), ties);
}

function codingOfAgent(
  { context }: Parties,
  head: number,
  { agent }: AgentMatch,
  belonging: Belonging | null,
): Coding {
  const bodySector = belonging?.sector ?? null;
  const former = agent.sector === "GOV" && hasEliteTitle(context, head);
  const byBody = bodySector !== null && GENERIC_SECTORS.has(agent.sector);
  return {
    code: belonging?.code ?? agent.code,
    sector: former ? "ELI" : byBody ? bodySector : agent.sector,
    otherSectors: belonging?.otherSectors ?? [],
    office: agent.office,
    name: null,
    wikidata: null,
    source: belonging === null ? agent.id : `${agent.id} + ${belonging.source}`,
  };
}

/** "its spokesman, Colonel X", "one of the sailors, Captain X": whoever the name stands beside. */
function apposedTo(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  if (!tree.is(head, R.appos)) return null;
  const beside = tree.head(head);
  const party = parties.of(beside) ?? parties.of(obliques(tree, beside, "of")[0] ?? beside);
  return party?.coding.code == null ? null : party;
}

const APPOSITION = new Set([R.appos]);

/** "Sergei Lavrov, Russia's foreign minister": coded by the apposition. */
export function apposed(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  if (tree.columns.upos[head] !== U.PROPN && tree.columns.upos[head] !== U.NOUN) return null;
  for (const apposition of tree.children(head, APPOSITION)) {
    const party = named(parties, apposition) ?? agent(parties, apposition);
    if (party === null || party.coding.code === null) continue;
    return { ...party, head, ...phraseExtent(tree, head), kind: "person", locative: false };
  }
  return null;
}
