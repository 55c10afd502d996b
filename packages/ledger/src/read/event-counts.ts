import type { Reader } from "../driver/driver.js";
import { type EventsAsked, eventConditions } from "./event-lines.js";

/** How often a value occurs. */
export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** All events that fit, and how they divide; the most frequent values first. Parties without a code are not counted. */
export interface EventCounts {
  readonly total: number;
  readonly category: readonly Counted[];
  readonly quad: readonly Counted[];
  readonly status: readonly Counted[];
  readonly country: readonly Counted[];
  readonly actor: readonly Counted[];
  readonly recipient: readonly Counted[];
  readonly year: readonly Counted[];
}

const FACETS = {
  category: "category",
  quad: "cast(quad as text)",
  status: "status",
  country: "country",
  year: "cast(cast(extract(year from date) as integer) as text)",
} as const;

const PARTIES = { actor: "actors", recipient: "recipients" } as const;

export async function countEvents(reader: Reader, asked: EventsAsked): Promise<EventCounts> {
  const { where, values } = eventConditions(reader, asked);
  const plain = Object.entries(FACETS).map(
    ([facet, value]) =>
      `select '${facet}' as facet, ${value} as value, count(*) as count from found group by 2`,
  );
  const parties = Object.entries(PARTIES).map(
    ([facet, list]) =>
      `select '${facet}' as facet, party as value, count(*) as count
       from (select unnest(${list}) as party from found) as each_party
       where party not like '~%' group by 2`,
  );
  const rows = await reader.query<{ facet: keyof EventCounts; value: string | null; count: number }>(
    `with found as materialized (
       select category, quad, status, country, date, actors, recipients from events where ${where})
     select 'total' as facet, '' as value, count(*) as count from found
     union all ${[...plain, ...parties].join("\n     union all ")}
     order by 3 desc, 2`,
    values,
  );
  const facet = (name: keyof EventCounts): Counted[] =>
    rows.flatMap(({ facet: of, value, count }) => (of === name && value !== null ? [{ value, count }] : []));
  return {
    total: facet("total")[0]?.count ?? 0,
    category: facet("category"),
    quad: facet("quad"),
    status: facet("status"),
    country: facet("country"),
    actor: facet("actor"),
    recipient: facet("recipient"),
    year: facet("year"),
  };
}
