import { headsOf } from "../answers/refresh.js";
import { shifted } from "../days.js";
import type { Session } from "../driver/driver.js";
import type { Facts } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { daysBack, type IdentitySettings } from "../identity/settings.js";
import { type Stretch, stretches } from "./stretches.js";

/** All events that any of the records could join, and perhaps more: those that share a party, within reach in time. */
export async function eventsInReach(
  session: Session,
  records: readonly Facts[],
  settings: IdentitySettings,
): Promise<Head[]> {
  const ids = new Set<string>();
  for (const { first, last, parties } of stretches(reaches(records, settings))) {
    const rows = await session.query<{ event: string }>(
      `select distinct event from event_dyads
       where date between $1 and $2 and (actor = any($3) or recipient = any($3))`,
      [first, last, [...parties]],
    );
    for (const { event } of rows) ids.add(event);
  }
  const heads = await headsOf(session, [...ids].sort());
  return [...ids].sort().flatMap((id) => heads.get(id) ?? []);
}

/** For each record the days in which an event of its parties may lie. */
const reaches = (records: readonly Facts[], settings: IdentitySettings): Stretch[] =>
  records.flatMap(({ actors, recipients, date, enddate, namedAgain }) =>
    date === null
      ? []
      : [
          {
            first: shifted(date, -daysBack({ namedAgain }, settings)),
            last: shifted(enddate ?? date, settings.windowDays),
            parties: new Set([...actors, ...recipients]),
          },
        ],
  );
