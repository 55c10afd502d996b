import type { EventRecord } from "@demarche/coder";
import { refreshAnswers } from "../answers/refresh.js";
import { standingCorrections } from "../decisions/corrections.js";
import type { Session } from "../driver/driver.js";
import { corrected } from "../identity/correction.js";
import { placedFacts } from "../identity/facts.js";
import { type Head, headOf, withRecord } from "../identity/head.js";
import { EVENT_DYADS, EVENTS } from "../schema/tables.js";
import { dyadRows, eventRow } from "./event-rows.js";

/**
 * Writes what follows from a change of events: `heads` are as they are now, those of `shaken` are made anew from their
 * records. Then the answers among them.
 */
export async function derive(
  session: Session,
  { heads = [], shaken = [] }: { heads?: readonly Head[]; shaken?: readonly string[] },
): Promise<void> {
  await writeHeads(session, heads);
  await remakeHeads(session, shaken);
  await refreshAnswers(session, [...heads.map(({ id }) => id), ...shaken]);
}

/** One row an event, one a dyad; an event that was there is replaced. */
async function writeHeads(session: Session, heads: readonly Head[]): Promise<void> {
  if (heads.length === 0) return;
  await session.query("delete from event_dyads where event = any($1)", [heads.map(({ id }) => id)]);
  await session.upsert(EVENTS, "id", heads.map(eventRow));
  await session.insert(EVENT_DYADS, heads.flatMap(dyadRows));
}

/** Makes the heads of events anew from their current records; events that have none left are taken out. */
export async function remakeHeads(session: Session, events: readonly string[]): Promise<void> {
  if (events.length === 0) return;
  const heads = await headsFromRecords(session, events);
  const corrections = await standingCorrections(session, events);
  const gone = events.filter((event) => !heads.has(event));
  await session.query("delete from event_dyads where event = any($1)", [gone]);
  await session.query("delete from events where id = any($1)", [gone]);
  const now = [...heads.values()].map((head) => {
    const correction = corrections.get(head.id) ?? null;
    return corrected({ ...head, correction }, correction);
  });
  await writeHeads(session, now);
}

async function headsFromRecords(session: Session, events: readonly string[]): Promise<Map<string, Head>> {
  const members = await session.query<{ event: string; record: string; coding: number }>(
    "select event, record, coding from memberships where event = any($1)",
    [events],
  );
  const codings = [...new Set(members.map(({ coding }) => coding))];
  const eventOf = new Map(members.map(({ event, record, coding }) => [`${coding} ${record}`, event]));
  const records = await session.query<{ coding: number; id: string; document: string; body: string }>(
    "select coding, id, document, body from records where coding = any($1) order by coding, position",
    [codings],
  );
  const own = records.filter(({ coding, id }) => eventOf.has(`${coding} ${id}`));
  const sources = await sourcesOf(session, [...new Set(own.map(({ document }) => document))]);
  const heads = new Map<string, Head>();
  for (const { coding, id, document, body } of own) {
    const event = eventOf.get(`${coding} ${id}`)!;
    const facts = placedFacts(JSON.parse(body) as EventRecord, sources.get(document) ?? document);
    const head = heads.get(event);
    heads.set(event, head === undefined ? headOf(event, facts) : withRecord(head, facts));
  }
  return heads;
}

/** The documents whose texts the newest revisions of documents repeat, for those that repeat one. */
async function sourcesOf(session: Session, documents: readonly string[]): Promise<Map<string, string>> {
  const rows = await session.query<{ id: string; copy_of: string | null }>(
    "select id, copy_of from documents where id = any($1) order by revision",
    [documents],
  );
  return new Map(rows.map(({ id, copy_of }) => [id, copy_of ?? id]));
}
