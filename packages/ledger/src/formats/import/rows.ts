import type { Row, Value } from "../../driver/driver.js";
import { IMPORTED, IMPORTED_MENTIONS } from "../../schema/tables.js";
import type { FlatEvent, FlatParty, SourceName } from "../flat.js";
import type { Destination } from "./add-rows.js";

/** Where imported events go, and their mentions. */
export const EVENTS: Destination = { table: IMPORTED, key: ["source", "source_id", "date"] };
export const MENTIONS: Destination = {
  table: IMPORTED_MENTIONS,
  key: ["source", "event", "mentioned_at", "url"],
};

/** Events as rows of `imported`. */
export async function* eventRows(
  source: SourceName,
  events: AsyncIterable<FlatEvent> | Iterable<FlatEvent>,
): AsyncGenerator<Row> {
  for await (const event of events) yield rowOf(source, event);
}

function rowOf(source: SourceName, { actor, recipient, ...event }: FlatEvent): Row {
  return { source, ...event, ...partyRow("actor", actor), ...partyRow("recipient", recipient) };
}

const partyRow = (of: "actor" | "recipient", { code, name, sectors }: FlatParty): Row => ({
  [of]: code,
  [`${of}_name`]: name,
  [`${of}_sectors`]: sectors,
});

/** The event of a row of `imported`. */
export function eventOf(row: Row): FlatEvent {
  const names = Object.keys(IMPORTED.columns).filter(
    (name) => !/^(?:source|actor|recipient)(?:_name|_sectors)?$/.test(name),
  );
  const plain = Object.fromEntries(names.map((name) => [name, row[name]]));
  return {
    ...(plain as unknown as Omit<FlatEvent, "actor" | "recipient">),
    actor: partyOf(row, "actor"),
    recipient: partyOf(row, "recipient"),
  };
}

const partyOf = (row: Row, of: "actor" | "recipient"): FlatParty => ({
  code: row[of] as string | null,
  name: row[`${of}_name`] as string | null,
  sectors: row[`${of}_sectors`] as Value & readonly string[],
});
