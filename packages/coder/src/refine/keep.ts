import type { Proposal } from "../frames/proposal.js";
import type { Party } from "../mentions/party.js";

/** Sectors whose doings are political whatever their country; the others count only with a country or as given. */
const POLITICAL = new Set([
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "PRM",
  "PTY",
  "REB",
  "SPY",
  "UAF",
  "OPP",
  "ELI",
  "PRE",
  "REF",
  "SOC",
  "REL",
  "JRN",
]);

/** An event counts when somebody in it is a political actor, or said to be one by the caller. */
export function isRelevant(proposal: Proposal): boolean {
  const { actors, recipients } = proposal;
  return [...actors, ...recipients].some(isPolitical) && !isTripAtHome(proposal);
}

/** A visit to a place of one's own country is none; one to people there may be. */
function isTripAtHome({ mode, actors, recipients }: Proposal): boolean {
  if (mode !== "visit" || actors.length === 0 || recipients.length === 0) return false;
  const home = actors[0]!.coding.code;
  return home !== null && recipients.every(({ locative, coding }) => locative && coding.code === home);
}

function isPolitical({ coding, kind }: Party): boolean {
  return coding.code !== null || kind === "given" || (coding.sector !== null && POLITICAL.has(coding.sector));
}
