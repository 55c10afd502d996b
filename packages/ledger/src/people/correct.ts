import { derive } from "../add/derive.js";
import { nextDecision } from "../decisions/next-decision.js";
import type { Session } from "../driver/driver.js";
import type { Correction } from "../identity/correction.js";
import { CORRECTIONS, DECISIONS } from "../schema/tables.js";
import { membersOf, type PersonsDecision } from "./members.js";

/** Puts right what an event's records tell, in place of an earlier correction. Throws `unknown-event`. */
export async function correctEvent(
  session: Session,
  event: string,
  correction: Correction,
  { by, at, because }: PersonsDecision,
): Promise<number> {
  await membersOf(session, event);
  const seq = await nextDecision(session);
  await session.insert(DECISIONS, [
    { seq, made_at: at.toISOString(), kind: "correct", made_by: by, because, undoes: null },
  ]);
  await session.insert(CORRECTIONS, [{ decision: seq, event, body: JSON.stringify(correction) }]);
  await derive(session, { shaken: [event] });
  return seq;
}
