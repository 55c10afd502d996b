import type { Session } from "../driver/driver.js";
import type { Correction } from "../identity/correction.js";

/** The newest correction of each event that was not taken back. */
export async function standingCorrections(
  session: Session,
  events: readonly string[],
): Promise<Map<string, Correction>> {
  const rows = await session.query<{ event: string; body: string }>(
    `select c.event, c.body from corrections c
     where c.event = any($1) and not exists (select 1 from decisions d where d.undoes = c.decision)
     order by c.decision`,
    [events],
  );
  return new Map(rows.map(({ event, body }) => [event, JSON.parse(body) as Correction]));
}

/** The event and the correction that a decision made, or null where it made none. */
export async function correctionBy(
  session: Session,
  decision: number,
): Promise<{ event: string; correction: Correction } | null> {
  const [row] = await session.query<{ event: string; body: string }>(
    "select event, body from corrections where decision = $1",
    [decision],
  );
  return row === undefined ? null : { event: row.event, correction: JSON.parse(row.body) as Correction };
}
