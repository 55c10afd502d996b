import type { Session, Table } from "../driver/driver.js";
import type { Facts } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { daysBack, type IdentitySettings } from "../identity/settings.js";

const WANTED: Table = { name: "wanted", columns: { party: "text", first: "date", last: "date" } };

/** All events that any of the records could join: those that share a party, within the window. One query a batch. */
export async function eventsInReach(
  session: Session,
  records: readonly Facts[],
  settings: IdentitySettings,
): Promise<Head[]> {
  const wanted = spans(records, settings);
  if (wanted.length === 0) return [];
  await session.query("create temporary table if not exists wanted (party text, first date, last date)");
  await session.query("delete from wanted");
  await session.insert(WANTED, wanted);
  const rows = await session.query<{ head: string }>(
    `select e.head from events e where e.id in (
       select d.event from event_dyads d join wanted w on d.actor = w.party and d.date between w.first and w.last
       union
       select d.event from event_dyads d join wanted w on d.recipient = w.party and d.date between w.first and w.last)
     order by e.id`,
  );
  return rows.map(({ head }) => JSON.parse(head) as Head);
}

/** For each party of the records, the days between which an event of theirs may lie. */
function spans(records: readonly Facts[], settings: IdentitySettings) {
  const byParty = new Map<string, { party: string; first: string; last: string }>();
  for (const { actors, recipients, date, enddate, namedAgain } of records) {
    if (date === null) continue;
    const first = shifted(date, -daysBack({ namedAgain }, settings));
    const last = shifted(enddate ?? date, settings.windowDays);
    for (const party of [...actors, ...recipients]) {
      const span = byParty.get(party);
      byParty.set(party, {
        party,
        first: span === undefined || first < span.first ? first : span.first,
        last: span === undefined || last > span.last ? last : span.last,
      });
    }
  }
  return [...byParty.values()];
}

/** The ends of the time that both engines and ISO dates of four figures know. */
const [FIRST, LAST] = ["0001-01-01", "9999-12-31"].map((date) => Date.parse(date)) as [number, number];

/** The day so many days later, or earlier; within the years 1 to 9999. */
export const shifted = (date: string, days: number): string =>
  new Date(Math.min(Math.max(Date.parse(date) + days * 86_400_000, FIRST), LAST)).toISOString().slice(0, 10);
