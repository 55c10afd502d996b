import type { EventRecord } from "@demarche/coder";
import type { Session } from "../driver/driver.js";
import { isCoded, placedFacts } from "../identity/facts.js";
import { type Head, headOf, withRecord } from "../identity/head.js";
import { EVENT_DYADS, EVENTS } from "../schema/tables.js";

/** Writes what follows from the heads of events: one row an event, one a dyad; an event that was there is replaced. */
export async function writeHeads(session: Session, heads: readonly Head[]): Promise<void> {
  await session.query("delete from event_dyads where event = any($1)", [heads.map(({ id }) => id)]);
  await session.upsert(EVENTS, "id", heads.map(eventRow));
  await session.insert(EVENT_DYADS, heads.flatMap(dyadRows));
}

/** Makes the heads of events anew from their current records; events that have none left are taken out. */
export async function remakeHeads(session: Session, events: readonly string[]): Promise<void> {
  const rows = await session.query<{ event: string; body: string; source: string }>(
    `select m.event, r.body, coalesce(d.copy_of, d.id) as source
     from memberships m
     join records r on r.coding = m.coding and r.id = m.record
     join codings c on c.seq = m.coding
     join documents d on d.id = c.document and d.revision = c.revision
     where m.event = any($1) order by r.coding, r.position`,
    [events],
  );
  const heads = new Map<string, Head>();
  for (const { event, body, source } of rows) {
    const facts = placedFacts(JSON.parse(body) as EventRecord, source);
    const head = heads.get(event);
    heads.set(event, head === undefined ? headOf(event, facts) : withRecord(head, facts));
  }
  const gone = events.filter((event) => !heads.has(event));
  await session.query("delete from event_dyads where event = any($1)", [gone]);
  await session.query("delete from events where id = any($1)", [gone]);
  await writeHeads(session, [...heads.values()]);
}

const eventRow = (head: Head) => ({
  id: head.id,
  category: head.category,
  mode: head.mode,
  quad: head.quad,
  scale: head.scale,
  status: head.status,
  date: head.date,
  enddate: head.enddate,
  actors: head.actors,
  recipients: head.recipients,
  country: head.country,
  records: head.records,
  reports: head.documents.length,
  confidence: head.confidence,
  head: JSON.stringify(head),
});

/** Parties of a mutual event act on each other: each of them is an actor to every other. */
function dyadRows(head: Head) {
  const [actors, recipients] = [head.actors, head.recipients].map((side) => side.filter(isCoded));
  const pairs =
    recipients!.length > 0
      ? actorsOrNobody(actors!).flatMap((actor) => recipients!.map((recipient) => ({ actor, recipient })))
      : actors!.length > 1
        ? actors!.flatMap((actor) =>
            actors!.filter((other) => other !== actor).map((recipient) => ({ actor, recipient })),
          )
        : actorsOrNobody(head.actors).map((actor) => ({ actor, recipient: head.recipients[0] ?? NOBODY }));
  return pairs.map((pair) => ({
    ...pair,
    event: head.id,
    date: head.date,
    category: head.category,
    quad: head.quad,
    scale: head.scale,
    status: head.status,
    reports: head.documents.length,
  }));
}

const NOBODY = "";
const actorsOrNobody = (actors: readonly string[]): readonly string[] =>
  actors.length === 0 ? [NOBODY] : actors;
