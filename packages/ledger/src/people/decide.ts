import { DemarcheError } from "@demarche/language";
import { nextDecision } from "../add/add.js";
import { remakeHeads } from "../add/derive.js";
import type { Session } from "../driver/driver.js";
import { ASSIGNMENTS, DECISIONS, MEMBERSHIPS } from "../schema/tables.js";

/** What a person decided about events, and when. */
export interface PersonsDecision {
  readonly by: string;
  readonly at: Date;
  /** In the person's own words. */
  readonly because: string;
}

type Member = {
  readonly record: string;
  readonly coding: number;
  readonly document: string;
  readonly event: string;
  readonly decision: number;
};

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

/** Takes a person's decision back: records that are where it put them return to where they were. */
export async function undoDecision(
  session: Session,
  undoes: number,
  decision: PersonsDecision,
): Promise<number> {
  const [found] = await session.query<{ made_by: string }>("select made_by from decisions where seq = $1", [
    undoes,
  ]);
  if (found === undefined || found.made_by === "rule")
    throw new DemarcheError(
      "unknown-decision",
      `${undoes} is no decision of a person`,
      "See the decisions of an event for their numbers",
    );
  const moved = await session.query<Member>(
    "select record, coding, document, event, decision from memberships where decision = $1",
    [undoes],
  );
  const before = new Map<string, string>();
  for (const { record } of moved) before.set(record, await eventBefore(session, record, undoes));
  return move(session, moved, { ...decision, kind: "undo", undoes, to: ({ record }) => before.get(record)! });
}

async function membersOf(session: Session, event: string): Promise<Member[]> {
  const members = await session.query<Member>(
    "select record, coding, document, event, decision from memberships where event = $1 order by coding, record",
    [event],
  );
  if (members.length > 0) return members;
  throw new DemarcheError("unknown-event", `There is no event ${event}`, "List events for their ids");
}

/** Where a record, or the one that it stands for, was before a decision. */
async function eventBefore(session: Session, record: string, decision: number): Promise<string> {
  const rows = await session.query<{ decision: number; event: string; follows: string | null }>(
    "select decision, event, follows from assignments where record = $1 order by decision desc",
    [record],
  );
  const earlier = rows.find((row) => row.decision < decision);
  if (earlier !== undefined) return earlier.event;
  const follows = rows.find((row) => row.follows !== null)?.follows;
  if (follows === undefined || follows === null)
    throw new Error(`record ${record} has no place before ${decision}`);
  return eventBefore(session, follows, decision);
}

interface Move extends PersonsDecision {
  readonly kind: "merge" | "split" | "undo";
  readonly undoes: number | null;
  readonly to: (member: Member) => string;
}

async function move(session: Session, members: readonly Member[], decision: Move): Promise<number> {
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
  await remakeHeads(session, [...new Set([...members, ...moved].map(({ event }) => event))]);
  return seq;
}
