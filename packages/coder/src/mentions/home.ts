import type { Agent } from "../lexicon/agents.js";
import { type MentionContext, nameCovering } from "./context.js";
import type { Party } from "./party.js";
import { phraseExtent } from "./phrase.js";

/** Bodies of a state, of which a report about one country need not say whose they are. */
const STATE_SECTORS = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "SPY"]);
/** How far one country must outweigh the others to be the report's own. */
const HOME_SHARE = 0.6;
const HOME_COUNT = 2;

/** "the government" in a report about one country: that country's. */
export function homeCountry(context: MentionContext, head: number, agent: Agent): Party | null {
  if (agent.sector === null || !STATE_SECTORS.has(agent.sector)) return null;
  const code = countryOfReport(context);
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
      source: `${agent.id} + the report's country`,
    },
  };
}

/** The country that most of a report's names belong to, or null where no one country stands out. */
function countryOfReport(context: MentionContext): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const match of context.names) {
    const code = nameCovering(context, match.start)?.actor.code;
    if (code == null) continue;
    total++;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const [code, count] of counts) if (count >= HOME_COUNT && count / total >= HOME_SHARE) return code;
  return null;
}
