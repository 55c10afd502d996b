import type { Proposal } from "../frames/proposal.js";

/** An event counts when somebody in it is a political actor: coded, or said to be one by the caller. */
export function isRelevant({ actors, recipients }: Proposal): boolean {
  return [...actors, ...recipients].some((party) => party.coding.code !== null || party.kind === "given");
}
