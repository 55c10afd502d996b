import { DemarcheError } from "@demarche/language";
import type { Session } from "../driver/driver.js";

/** Ids of the splits that made an event out of another: ".214" of "e4f1c09a2.214". */
const SPLITS = /(?:\.\d+)*$/;
const MOST = 100;
const SHOWN = 5;

/**
 * The id that a person means by it or by its beginning; of an event that was split from another, the numbers after the
 * first dot are given whole. Throws `unknown-event` where there is none, `ambiguous-event` where there are several.
 */
export async function findEvent(session: Pick<Session, "query">, given: string): Promise<string> {
  const exact = await session.query<{ id: string }>("select id from events where id = $1", [given]);
  if (exact.length > 0) return given;
  const splits = splitsOf(given);
  const begin = given.slice(0, given.length - splits.length);
  const rows = await session.query<{ id: string }>(
    `select id from events where starts_with(id, $1) order by id limit ${MOST}`,
    [begin],
  );
  const fitting = rows.map(({ id }) => id).filter((id) => splitsOf(id) === splits);
  if (fitting.length === 1 && begin !== "") return fitting[0]!;
  throw fitting.length === 0 || begin === "" ? unknownEvent(given) : ambiguous(given, fitting);
}

const splitsOf = (id: string): string => SPLITS.exec(id)![0];

export const unknownEvent = (given: string): DemarcheError =>
  new DemarcheError("unknown-event", `There is no event ${given}`, "List events for their ids");

const ambiguous = (given: string, ids: readonly string[]): DemarcheError =>
  new DemarcheError(
    "ambiguous-event",
    `Several events begin with ${given}: ${ids.slice(0, SHOWN).join(", ")}${ids.length > SHOWN ? ", ..." : ""}`,
    "Give more of the id",
  );
