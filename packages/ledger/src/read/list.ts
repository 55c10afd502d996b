import type { Category, EventRecord, QuadCode } from "@demarche/coder";
import type { Row, Session, Value } from "../driver/driver.js";
import type { Status } from "../identity/facts.js";

/** Which events; what is not given does not matter. */
export interface EventFilter {
  /** Codes of two parties, in either direction. */
  readonly dyad?: readonly [string, string] | undefined;
  readonly category?: Category | undefined;
  readonly status?: Status | undefined;
  /** ISO dates, both inclusive; where one is given, events without a date are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An event in one line. */
export interface ListedEvent {
  readonly id: string;
  readonly date: string | null;
  readonly enddate: string | null;
  readonly status: Status;
  readonly category: Category;
  readonly mode: string | null;
  readonly quad: QuadCode;
  readonly scale: number;
  /** Codes; a party without one in lower case after "~". */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly country: string | null;
  readonly records: number;
  readonly reports: number;
  readonly confidence: number;
  /** The words by which its most certain record tells it. */
  readonly words: readonly string[];
}

const COLUMNS =
  "id, date, enddate, status, category, mode, quad, scale, actors, recipients, country, records, reports, confidence";

/** The newest events that the filter lets through, oldest of them first, and how many there are in all. */
export async function listEvents(
  session: Pick<Session, "query">,
  filter: EventFilter,
  limit: number,
): Promise<{ events: ListedEvent[]; all: number }> {
  const { where, values } = condition(filter);
  const newest = await session.query<Omit<ListedEvent, "words"> & Row>(
    `select ${COLUMNS} from events where ${where}
     order by date desc nulls last, id desc limit ${Math.trunc(limit)}`,
    values,
  );
  const [count] = await session.query<{ all: number }>(
    `select count(*) as "all" from events where ${where}`,
    values,
  );
  const words = await wordsOf(
    session,
    newest.map(({ id }) => id),
  );
  const events = newest.map((event) => ({ ...event, words: words.get(event.id) ?? [] })).reverse();
  return { events, all: count?.all ?? 0 };
}

function condition({ dyad, category, status, from, to }: EventFilter): { where: string; values: Value[] } {
  const values: Value[] = [];
  const at = (value: Value): string => `$${values.push(value)}`;
  const parts = ["true"];
  if (category !== undefined) parts.push(`category = ${at(category)}`);
  if (status !== undefined) parts.push(`status = ${at(status)}`);
  if (from !== undefined) parts.push(`date >= cast(${at(from)} as date)`);
  if (to !== undefined) parts.push(`date <= cast(${at(to)} as date)`);
  if (dyad !== undefined) {
    const [one, other] = dyad.map(at);
    parts.push(`id in (
      select event from event_dyads where actor = ${one} and recipient = ${other}
      union select event from event_dyads where actor = ${other} and recipient = ${one})`);
  }
  return { where: parts.join(" and "), values };
}

async function wordsOf(
  session: Pick<Session, "query">,
  events: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await session.query<{ event: string; body: string }>(
    `select distinct on (m.event) m.event, r.body
     from memberships m join records r on r.coding = m.coding and r.id = m.record
     where m.event = any($1)
     order by m.event, r.confidence desc, r.coding, r.position`,
    [events],
  );
  return new Map(rows.map(({ event, body }) => [event, (JSON.parse(body) as EventRecord).event_text]));
}
