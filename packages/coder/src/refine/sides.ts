import type { Proposal } from "../frames/proposal.js";
import type { Party } from "../mentions/party.js";
import type { Shifted } from "./shift.js";

interface Sides {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Who does it and to whom once the category is known. */
export function sidesOf(proposal: Proposal, { category, swapped }: Shifted): Sides {
  const { actors, recipients, frame } = proposal;
  if (swapped) return { actors: recipients, recipients: actors };
  return category === "REJECT" && frame.mutual ? refusal(proposal) : { actors, recipients };
}

/** "Niger will not meet Mali": of those who would have met, who stands before the verb refuses the others. */
function refusal({ actors, recipients, trigger }: Proposal): Sides {
  const refusing = actors.filter(({ head }) => head < trigger);
  const refused = actors.filter(({ head }) => head > trigger);
  return refusing.length > 0 && refused.length > 0
    ? { actors: refusing, recipients: refused }
    : { actors, recipients };
}
