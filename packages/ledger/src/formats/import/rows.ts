import type { Row } from "../../driver/driver.js";
import type { FlatEvent, FlatParty, SourceName } from "../flat.js";

/** An event as a row of `imported`. */
export function rowOf(source: SourceName, { actor, recipient, ...event }: FlatEvent): Row {
  return { source, ...event, ...partyRow("actor", actor), ...partyRow("recipient", recipient) };
}

const partyRow = (of: "actor" | "recipient", { code, name, sectors }: FlatParty): Row => ({
  [of]: code,
  [`${of}_name`]: name,
  [`${of}_sectors`]: sectors,
});
