import { R } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import type { Parties } from "../mentions/parties.js";
import type { Party } from "../mentions/party.js";
import { PLOVER } from "../plover.js";
import type { Category } from "../record.js";

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

/** Unrest and attacks are reported by where they are, whoever takes part. */
const TOLD_BY_PLACE = new Set<Category>(["PROTEST", "ASSAULT"]);

/** An event counts when somebody in it is a political actor or said to be one by the caller, for its kind, or its place. */
export function isRelevant(parties: Parties, proposal: Proposal): boolean {
  const { actors, recipients, category } = proposal;
  if ([...actors, ...recipients].some(isPolitical))
    return !isTripAtHome(proposal) && !isOfPrivateLife(parties, proposal);
  if (isActOfState(proposal)) return true;
  return (
    TOLD_BY_PLACE.has(category) && actors.length + recipients.length === 0 && hasPlace(parties, proposal)
  );
}

/** What only a state does to people, named or not: "the arrest of five people". */
const ACTS_OF_STATE = new Set(["arrest", "deport"]);

function isActOfState({ category, mode, recipients }: Proposal): boolean {
  if (category !== "COERCE" || mode === null || !ACTS_OF_STATE.has(mode)) return false;
  return recipients.some(({ coding }) => coding.sector !== null);
}

/** "Riots broke out in Nairobi": a known place among what the trigger, or the verb that it is subject of, governs. */
function hasPlace(parties: Parties, { trigger }: Proposal): boolean {
  const { tree } = parties.context;
  const top = tree.is(trigger, R.nsubj) ? tree.head(trigger) : trigger;
  const { start, end } = tree.extent(top);
  for (let word = start; word < end; word++) if (parties.of(word)?.locative === true) return true;
  return false;
}

/** What athletes, artists and shops give, praise or agree is no political cooperation. */
function isOfPrivateLife({ context }: Parties, { category, actors }: Proposal): boolean {
  if (PLOVER[category].quad > 2 || actors.length === 0) return false;
  const { tree, lexicon } = context;
  const words = lexicon.classes.get("private_life");
  return actors.every(
    ({ head, kind }) => kind !== "given" && tree.keys.of(head).some((key) => words?.has(key)),
  );
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
