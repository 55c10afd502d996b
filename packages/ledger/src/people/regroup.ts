import { DemarcheError } from "@demarche/language";
import { nextDecision } from "../decisions/next-decision.js";
import type { Session } from "../driver/driver.js";
import { membersOf, type PersonsDecision } from "./members.js";
import { move } from "./move.js";

/** All records of `other` go to `event`. Gives the decision's number. Throws `unknown-event`. */
export async function mergeEvents(
  session: Session,
  event: string,
  other: string,
  decision: PersonsDecision,
): Promise<number> {
  await membersOf(session, event);
  const moved = await membersOf(session, other);
  return move(session, moved, { ...decision, kind: "merge", undoes: null, to: () => event });
}

/** The records named leave `event` for a new one. Gives the decision's number and the new event's id. */
export async function splitEvent(
  session: Session,
  event: string,
  records: readonly string[],
  decision: PersonsDecision,
): Promise<{ decision: number; event: string }> {
  const members = await membersOf(session, event);
  const moved = members.filter(({ record }) => records.includes(record));
  const strangers = records.filter((record) => !members.some((member) => member.record === record));
  if (strangers.length > 0)
    throw new DemarcheError(
      "unknown-record",
      `${strangers.join(", ")} is no record of event ${event}`,
      `Name records of this event: ${members.map(({ record }) => record).join(", ")}`,
    );
  if (moved.length === 0 || moved.length === members.length)
    throw new DemarcheError(
      "nothing-to-split",
      `A split must leave records on both sides, and event ${event} has ${members.length}`,
      "Name some of its records, not all and not none",
    );
  const fresh = `${event}.${await nextDecision(session)}`;
  const seq = await move(session, moved, { ...decision, kind: "split", undoes: null, to: () => fresh });
  return { decision: seq, event: fresh };
}
