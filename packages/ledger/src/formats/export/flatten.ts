import type { Category, Entity, EventRecord } from "@demarche/coder";
import type { Session } from "../../driver/driver.js";
import type { Head } from "../../identity/head.js";
import { fromIso } from "../countries/countries.js";
import type { FlatEvent, FlatParty } from "../flat.js";

const PAGE = 500;

/** The ledger's events that happened, a row for each pair of parties, by id; those without a date are left out. */
export async function* flatEvents(session: Session): AsyncGenerator<FlatEvent> {
  for (let after = ""; ; ) {
    const page = await session.query<{ id: string; head: string }>(
      `select id, head from events where id > $1 and status = 'happened' and date is not null
       order by id limit ${PAGE}`,
      [after],
    );
    if (page.length === 0) return;
    const ids = page.map(({ id }) => id);
    const [records, dyads] = [await recordsOf(session, ids), await dyadsOf(session, ids)];
    for (const { id, head } of page)
      yield* flattened(JSON.parse(head) as Head, records.get(id) ?? [], dyads.get(id) ?? []);
    after = ids.at(-1)!;
  }
}

type Dyad = readonly [actor: string, recipient: string];

async function recordsOf(session: Session, ids: readonly string[]): Promise<Map<string, EventRecord[]>> {
  const rows = await session.query<{ event: string; body: string }>(
    `select m.event, r.body from memberships m join records r on r.coding = m.coding and r.id = m.record
     where m.event = any($1) order by r.coding, r.position`,
    [ids],
  );
  return grouped(rows.map(({ event, body }) => [event, JSON.parse(body) as EventRecord]));
}

async function dyadsOf(session: Session, ids: readonly string[]): Promise<Map<string, Dyad[]>> {
  const rows = await session.query<{ event: string; actor: string; recipient: string }>(
    "select event, actor, recipient from event_dyads where event = any($1) order by event, actor, recipient",
    [ids],
  );
  return grouped(rows.map(({ event, actor, recipient }) => [event, [actor, recipient]]));
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function flattened(head: Head, records: readonly EventRecord[], dyads: readonly Dyad[]): FlatEvent[] {
  const entities = records.flatMap(({ actor, recipient }) => [...actor, ...recipient]);
  const place = records.find(({ event_loc }) => event_loc?.lat != null)?.event_loc ?? null;
  const publishers = new Set(records.map(({ cite_info }) => cite_info.publication));
  const event = {
    date: head.date!,
    status: head.status,
    category: head.category as Category,
    mode: head.mode,
    contexts: [...new Set(records.flatMap(({ context }) => context))],
    quad: head.quad,
    scale: head.scale,
    source_code: head.mode === null ? head.category : `${head.category} ${head.mode}`,
    source_scale: head.scale,
    place: place?.name ?? head.place,
    country: place?.country ?? head.country,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    url: records.find(({ cite_info }) => cite_info.url !== null)?.cite_info.url ?? null,
    mentions: head.records,
    sources: publishers.size,
    articles: new Set(records.map(({ document }) => document)).size,
  };
  return dyads.map(([actor, recipient]) => ({
    source_id: dyads.length === 1 ? head.id : `${head.id} ${actor} ${recipient}`,
    actor: partyOf(actor, entities),
    recipient: partyOf(recipient, entities),
    ...event,
  }));
}

/** A party of a dyad, with the sectors that the records give those of its code. */
function partyOf(key: string, entities: readonly Entity[]): FlatParty {
  if (key === "") return { code: null, name: null, sectors: [] };
  const uncoded = key.startsWith("~");
  const own = entities.filter(({ code, entity_text }) =>
    uncoded ? code === null && entity_text.toLowerCase() === key.slice(1) : code === key,
  );
  const sectors = own.flatMap(({ sector, other_sectors }) => [sector, ...other_sectors]);
  return {
    code: uncoded ? null : key,
    name: uncoded ? (own[0]?.entity_text ?? key.slice(1)) : (fromIso(key, "name") ?? key),
    sectors: [...new Set(sectors.filter((sector) => sector !== null))],
  };
}
