import type { Session } from "../driver/driver.js";
import { unknownEvent } from "../read/find.js";

/** What a person decided about events, and when. */
export interface PersonsDecision {
  readonly by: string;
  readonly at: Date;
  /** In the person's own words. */
  readonly because: string;
}

export type Member = {
  readonly record: string;
  readonly coding: number;
  readonly document: string;
  readonly event: string;
  readonly decision: number;
};

/** The current records of an event. Throws `unknown-event`. */
export async function membersOf(session: Session, event: string): Promise<Member[]> {
  const members = await session.query<Member>(
    "select record, coding, document, event, decision from memberships where event = $1 order by coding, record",
    [event],
  );
  if (members.length > 0) return members;
  throw unknownEvent(event);
}
