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
export function isRelevant({ actors, recipients }: Proposal): boolean {
  return [...actors, ...recipients].some(isPolitical);
}

function isPolitical({ coding, kind }: Party): boolean {
  return coding.code !== null || kind === "given" || (coding.sector !== null && POLITICAL.has(coding.sector));
}
