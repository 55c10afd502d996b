import type { EventRecord } from "@demarche/coder";
import { refreshAnswers } from "../answers/refresh.js";
import type { Row, Session } from "../driver/driver.js";
import { tellingWords } from "../identity/words.js";
import { MEMBERSHIPS, WORDS } from "../schema/tables.js";
import { remakeHeads } from "./derive.js";
import { writeTold } from "./told.js";

/** How many documents or events are worked on at a time. */
const PAGE = 1000;
const DERIVED = ["memberships", "events", "event_dyads", "words", "ties", "answers", "deadlines"];

/** Makes all that is derived anew from documents, records and decisions. */
export async function rebuild(session: Session): Promise<void> {
  for (const table of DERIVED) await session.query(`delete from ${table}`);
  const [newest] = await session.query<{ seq: number | null }>("select max(seq) as seq from codings");
  const words = new Map<string, number>();
  for (let first = 1; first <= (newest?.seq ?? 0); first += PAGE)
    await rebuildCodings(session, [first, first + PAGE - 1], words);
  await session.insert(
    WORDS,
    [...words].map(([word, documents]) => ({ word, documents })),
  );
  const events = await session.query<{ event: string }>(
    "select distinct event from memberships order by event",
  );
  for (const page of pages(events.map(({ event }) => event))) await remakeHeads(session, page);
  for (const page of pages(events.map(({ event }) => event))) await refreshAnswers(session, page);
}

/** The first and the last coding of a page. */
type Range = readonly [number, number];

async function rebuildCodings(session: Session, range: Range, words: Map<string, number>): Promise<void> {
  const rows = await session.query<{ coding: number; body: string }>(
    "select coding, body from records where coding between $1 and $2 order by coding, position",
    range,
  );
  const byCoding = new Map<number, EventRecord[]>();
  for (const { coding, body } of rows) {
    const record = JSON.parse(body) as EventRecord;
    const before = byCoding.get(coding);
    if (before === undefined) byCoding.set(coding, [record]);
    else before.push(record);
  }
  await writeTold(
    session,
    [...byCoding].map(([seq, records]) => ({ seq, records })),
  );
  for (const records of byCoding.values())
    for (const word of new Set(records.flatMap(({ text }) => tellingWords(text))))
      words.set(word, (words.get(word) ?? 0) + 1);
  await session.insert(MEMBERSHIPS, await membershipsOf(session, range));
}

type Assigned = {
  readonly decision: number;
  readonly kind: string;
  readonly made_by: string;
  readonly record: string;
  readonly event: string;
  readonly follows: string | null;
};

/** Where the newest decision put each record of those codings that are the last of their documents. */
async function membershipsOf(session: Session, range: Range): Promise<Row[]> {
  const rows = await session.query<Assigned & { coding: number; document: string }>(
    `select a.decision, d.kind, d.made_by, a.record, a.event, a.follows, a.coding, r.document
     from assignments a
     join decisions d on d.seq = a.decision
     join records r on r.coding = a.coding and r.id = a.record
     where a.coding between $1 and $2
       and not exists (select 1 from codings newer where newer.document = r.document and newer.seq > a.coding)
     order by a.coding, r.position, a.decision`,
    range,
  );
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) newest.set(`${row.coding} ${row.record}`, row);
  const memberships: Row[] = [];
  for (const row of newest.values()) {
    const { coding, document, record, event } = row;
    memberships.push({ record, coding, document, event, decision: await holdingDecision(session, row) });
  }
  return memberships;
}

/** The decision by which a record is where it is: a person's, where it follows a record that a person put there. */
async function holdingDecision(session: Session, { decision, kind, follows }: Assigned): Promise<number> {
  if (kind !== "recode" || follows === null) return decision;
  const [before] = await session.query<Assigned>(
    `select a.decision, d.kind, d.made_by, a.record, a.event, a.follows
     from assignments a join decisions d on d.seq = a.decision
     where a.record = $1 and a.decision < $2 order by a.decision desc limit 1`,
    [follows, decision],
  );
  if (before === undefined) return decision;
  const holding = before.kind === "recode" ? await holdingDecision(session, before) : before.decision;
  const byPerson = holding !== before.decision || before.made_by !== "rule";
  return byPerson ? holding : decision;
}

function* pages<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += PAGE) yield items.slice(at, at + PAGE);
}
