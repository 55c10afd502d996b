import type { Category, QuadCode } from "@demarche/coder";
import type { Dialects, Reader } from "../driver/driver.js";
import type { Status } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { amongKeys, Conditions } from "./conditions.js";
import { cutPage, type Place, placeOf } from "./cursor.js";
import { eventHas, eventTerms } from "./words.js";

/** Which events; what is not given does not matter, and of several values any will do. */
export interface EventsAsked {
  readonly actor?: readonly string[] | undefined;
  readonly recipient?: readonly string[] | undefined;
  /** Two codes, in either direction. */
  readonly dyad?: readonly string[] | undefined;
  readonly category?: readonly Category[] | undefined;
  readonly mode?: string | undefined;
  readonly quad?: readonly QuadCode[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly country?: readonly string[] | undefined;
  /** ISO dates, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Words, all of which must occur in the sentences that tell the event. */
  readonly q?: string | undefined;
}

/** An event in a list. */
export interface EventLine {
  readonly id: string;
  readonly category: Category;
  readonly mode: string | null;
  readonly quad: QuadCode;
  readonly scale: number;
  readonly status: Status;
  readonly date: string | null;
  readonly enddate: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly country: string | null;
  readonly confidence: number;
  readonly records: number;
  readonly reports: number;
  /** The sentence of the record that tells it best. */
  readonly text: string | null;
}

export type EventOrder = "newest" | "oldest" | "reports" | "scale";

export interface Page {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** By what a list is sorted; `key` never is null, and `by` is the same order in words that each engine is quick with. */
interface Order {
  readonly key: string;
  readonly kind: "day" | "number";
  readonly direction: "asc" | "desc";
  readonly by: Dialects;
}

const byDay = (direction: "asc" | "desc", undated: string): Order => {
  const key = `coalesce(date, date '${undated}')`;
  const by = { postgres: `${key} ${direction}`, duckdb: `date ${direction} nulls last` };
  return { key, kind: "day", direction, by };
};

const byNumber = (direction: "asc" | "desc", key: string): Order => {
  const by = `${key} ${direction}`;
  return { key, kind: "number", direction, by: { postgres: by, duckdb: by } };
};

const ORDERS: Readonly<Record<EventOrder, Order>> = {
  newest: byDay("desc", "0001-01-01"),
  oldest: byDay("asc", "9999-12-31"),
  reports: byNumber("desc", "reports"),
  scale: byNumber("asc", "scale"),
};

/** One page of the events that fit. Throws `bad-cursor`. */
export async function listEventLines(
  reader: Reader,
  asked: EventsAsked,
  { limit, cursor, sort }: Page & { readonly sort: EventOrder },
): Promise<{ items: readonly EventLine[]; next: string | null }> {
  const { key, kind, direction, by } = ORDERS[sort];
  const { from, conditions } = tableOf(reader, asked);
  const after = cursor === undefined ? [] : placeOf(cursor, [kind, "string"]);
  conditions.add(after, (value, id) => {
    const typed = kind === "day" ? `cast(${value} as date)` : `cast(${value} as double precision)`;
    return `(${key}, id) ${direction === "asc" ? ">" : "<"} (${typed}, ${id})`;
  });
  const rows = await reader.query<{ id: string; key: string | number }>(
    `select id, ${key} as key from ${from}
     where ${conditions.where}
     order by ${by[reader.engine]}, id ${direction} limit ${limit + 1}`,
    conditions.values,
  );
  const page = cutPage(rows, limit, ({ id, key: at }): Place => [at, id]);
  const lines = await eventLines(
    reader,
    page.items.map(({ id }) => id),
  );
  return { items: page.items.flatMap(({ id }) => lines.get(id) ?? []), next: page.next };
}

/** Events by their ids, in a list's form; those that are not there are left out. */
export async function eventLines(reader: Reader, ids: readonly string[]): Promise<Map<string, EventLine>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = await reader.query<{ head: string }>(
    `select head from events where id in (${amongKeys("$1")})`,
    [distinct],
  );
  const lines = rows.map(({ head }) => lineOf(JSON.parse(head) as Head));
  return new Map(lines.map((line) => [line.id, line]));
}

export const lineOf = (head: Head): EventLine => ({
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
  place: head.place,
  country: head.country,
  confidence: head.confidence,
  records: head.records,
  reports: head.documents.length,
  text: head.text ?? null,
});

/** What a list is read from: where parties are asked for, their rows of `event_dyads` have all that it is sorted by. */
function tableOf(reader: Reader, asked: EventsAsked): { from: string; conditions: Conditions } {
  const { actor, recipient, dyad, mode, country, q, ...told } = asked;
  if ((actor ?? recipient ?? dyad) === undefined)
    return { from: "events", conditions: eventConditions(reader, asked) };
  const acts = new Conditions();
  addParties(acts, asked);
  addTold(acts, told);
  const others = new Conditions(acts.values);
  addOthers(others, reader, { mode, country, q });
  const rest = others.where === "true" ? "" : `and event in (select id from events where ${others.where})`;
  return {
    from: `(select distinct event as id, date, scale, reports from event_dyads where ${acts.where} ${rest}) as found`,
    conditions: new Conditions(acts.values),
  };
}

/** The conditions of a statement over the table of events. */
export function eventConditions(reader: Reader, asked: EventsAsked): Conditions {
  const conditions = new Conditions();
  const acts = new Conditions(conditions.values);
  addParties(acts, asked);
  if (acts.where !== "true") conditions.addText(`id in (select event from event_dyads where ${acts.where})`);
  addTold(conditions, asked);
  addOthers(conditions, reader, asked);
  return conditions;
}

/** Who acts on whom. */
function addParties(conditions: Conditions, { actor, recipient, dyad }: EventsAsked): void {
  conditions.addAny("actor", actor);
  conditions.addAny("recipient", recipient);
  conditions.add(
    dyad ?? [],
    (a, b) => `(actor = ${a} and recipient = ${b}) or (actor = ${b} and recipient = ${a})`,
  );
}

/** What both tables of events tell. */
function addTold(conditions: Conditions, { category, quad, status, from, to }: EventsAsked): void {
  conditions.addAny("category", category);
  conditions.addAny("quad", quad);
  conditions.addAny("status", status);
  conditions.add([from], (day) => `date >= cast(${day} as date)`);
  conditions.add([to], (day) => `date <= cast(${day} as date)`);
}

/** What only the table of events tells. Without any term that tells, nothing is found. */
function addOthers(conditions: Conditions, { engine }: Reader, { mode, country, q }: EventsAsked): void {
  conditions.add([mode], (name) => `mode = ${name}`);
  conditions.addAny("country", country);
  if (q === undefined || q === "") return;
  const terms = eventTerms(q);
  if (terms.length === 0) conditions.add([false], (never) => `cast(${never} as boolean)`);
  else conditions.add(terms, (...places) => eventHas(engine, places));
}
