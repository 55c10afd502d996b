import { U } from "@demarche/language";
import type { Agent } from "../../lexicon/agents.js";
import { type MentionContext, nameCovering } from "../context.js";
import type { Party } from "../party.js";
import { isDefinite, isLocative, phraseExtent } from "../phrase.js";

/** Bodies and groups that belong to a country, of which a report from there need not say whose they are. */
const DOMESTIC_SECTORS = new Set([
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "SPY",
  "OPP",
  "PTY",
  "UAF",
  "REB",
  "ELI",
]);

/**
 * "the government", "gunmen" without a nationality: of the country that the sentence happens in, else of the one
 * that the report speaks for, else of the one that it is about.
 */
export function homeCountry(context: MentionContext, head: number, agent: Agent): Party | null {
  if (agent.sector === null || !(DOMESTIC_SECTORS.has(agent.sector) || agent.sector === "CVL")) return null;
  const place = countryOfSentence(context, context.tree.columns.sentence[head]!);
  const code = place ?? countryAtHand(context, head, agent.sector);
  if (code === null) return null;
  return {
    head,
    ...phraseExtent(context.tree, head),
    kind: "reference",
    locative: false,
    coding: {
      code,
      sector: agent.sector,
      otherSectors: [],
      office: agent.office,
      name: null,
      wikidata: null,
      source: `${agent.id} + ${place === null ? "the report's country" : "the country of the sentence"}`,
    },
  };
}

/** Without a place: whose report it is; people who are no body of a state can be anybody's. */
function countryAtHand(context: MentionContext, head: number, sector: string): string | null {
  if (sector === "CVL") return null;
  return context.sides.speaker?.code ?? countryOfReport(context, head, sector);
}

/** A state's own bodies: "the government" is of the country that acts first, were another named more often; "officials" need not be. */
const STATE_SECTORS = new Set(["GOV", "LEG", "COP"]);

function countryOfReport({ sides, tree }: MentionContext, head: number, sector: string): string | null {
  const inLead = tree.columns.sentence[head] === 0;
  const specific = isDefinite(tree, head) || tree.columns.upos[head] === U.PROPN;
  return STATE_SECTORS.has(sector) && specific && !inLead ? (sides.lead ?? sides.country) : sides.country;
}

/** The one country that a sentence names as a place, or null. */
function countryOfSentence(context: MentionContext, sentence: number): string | null {
  const { tree } = context;
  const start = tree.doc.sentenceStart[sentence]!;
  const end = tree.doc.sentenceStart[sentence + 1]!;
  const codes = new Set<string>();
  for (let word = start; word < end; word++) {
    const name = nameCovering(context, word);
    if (name === null || !name.actor.place || name.actor.code === null) continue;
    if (isLocative(tree, word) || isPlaceApposition(context, word)) codes.add(name.actor.code);
    word = name.match.end - 1;
  }
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** "in Mingora, Pakistan": a country after the place it holds. */
function isPlaceApposition({ tree, nameAt }: MentionContext, word: number): boolean {
  const head = tree.head(word);
  if (head < 0 || tree.doc.uposOf(head) !== "PROPN" || nameAt[head] === nameAt[word]) return false;
  return ["appos", "list", "nmod:unmarked", "nmod", "flat", "dep"].includes(tree.doc.relationOf(word));
}
