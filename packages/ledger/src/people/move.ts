import { derive } from "../add/derive.js";
import { nextDecision } from "../decisions/next-decision.js";
import type { Session } from "../driver/driver.js";
import { ASSIGNMENTS, DECISIONS, MEMBERSHIPS } from "../schema/tables.js";
import type { Member, PersonsDecision } from "./members.js";

export interface Move extends PersonsDecision {
  readonly kind: "merge" | "split" | "undo";
  readonly undoes: number | null;
  readonly to: (member: Member) => string;
}

/** Gives records to other events, as a decision with a number of its own. */
export async function move(session: Session, members: readonly Member[], decision: Move): Promise<number> {
  const seq = await nextDecision(session);
  const { by, at, because, kind, undoes, to } = decision;
  await session.insert(DECISIONS, [{ seq, made_at: at.toISOString(), kind, made_by: by, because, undoes }]);
  const moved = members.map((member) => ({ ...member, event: to(member), decision: seq }));
  await session.insert(
    ASSIGNMENTS,
    moved.map(({ record, coding, event }) => ({ decision: seq, coding, record, event, follows: null })),
  );
  const records = members.map(({ record }) => record);
  await session.query("delete from memberships where record = any($1)", [records]);
  await session.insert(MEMBERSHIPS, moved);
  await derive(session, { shaken: [...new Set([...members, ...moved].map(({ event }) => event))] });
  return seq;
}
