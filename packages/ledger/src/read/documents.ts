import type { EventRecord } from "@demarche/coder";
import type { Dialects, Reader, Row } from "../driver/driver.js";
import { amongKeys, Conditions } from "./conditions.js";
import { cutPage, type Place, placeOf } from "./cursor.js";
import type { Counted } from "./event-counts.js";
import type { Page } from "./event-lines.js";
import { documentHas, textTerms } from "./words.js";

/** Which reports; what is not given does not matter. */
export interface DocumentsAsked {
  /** Words of title and text, all of which must occur. */
  readonly q?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO dates of publication, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A report in a list: its newest revision. */
export interface DocumentLine {
  readonly id: string;
  readonly revision: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly addedAt: string;
  readonly copyOf: string | null;
  /** Records of its newest reading. */
  readonly records: number;
  /** How the text begins. */
  readonly start: string;
}

const BEGINNING = 240;
const DAY = "coalesce(published, date '0001-01-01')";
/** Revisions are numbered from 1 without gaps; few reports have a second one. */
const NEWEST = `not exists (
  select 1 from documents newer where newer.revision > 1 and newer.id = d.id and newer.revision = d.revision + 1)`;

type LineRow = Row & {
  readonly id: string;
  readonly revision: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly added_at: string;
  readonly copy_of: string | null;
  readonly start: string;
};

const COLUMNS = `d.id, d.revision, d.title, d.publisher, d.url, d.language, d.published, d.added_at, d.copy_of,
  left(d.text, ${BEGINNING}) as start`;

/** One page of the reports that fit, the newest first. Throws `bad-cursor`. */
export async function listDocuments(
  reader: Reader,
  asked: DocumentsAsked,
  { limit, cursor }: Page,
): Promise<{ items: readonly DocumentLine[]; next: string | null }> {
  const found: Found[] = [];
  let after: Place | null = cursor === undefined ? null : placeOf(cursor, ["day", "string"]);
  for (let goesOn = true; goesOn && found.length <= limit; ) {
    const rows = await foundAfter(reader, asked, { after, limit: limit + 1 });
    found.push(...(await newestOf(reader, rows)));
    goesOn = rows.length > limit;
    after = rows.length === 0 ? after : placeOfFound(rows.at(-1)!);
  }
  const page = cutPage(found, limit, placeOfFound);
  return { items: await linesOf(reader, page.items), next: page.next };
}

interface Found {
  readonly id: string;
  readonly revision: number;
  readonly day: string;
}

const placeOfFound = ({ day, id }: Found): Place => [day, id];
const ORDER: Dialects = { postgres: `${DAY} desc`, duckdb: "published desc nulls last" };

async function foundAfter(
  reader: Reader,
  asked: DocumentsAsked,
  { after, limit }: { after: Place | null; limit: number },
): Promise<Found[]> {
  const conditions = documentConditions(reader, asked);
  conditions.add(after ?? [], (day, id) => `(${DAY}, id) < (cast(${day} as date), ${id})`);
  return reader.query<{ id: string; revision: number; day: string }>(
    `select id, revision, ${DAY} as day from documents where ${conditions.where}
     order by ${ORDER[reader.engine]}, id desc, revision desc limit ${limit}`,
    conditions.values,
  );
}

/** Leaves out what a newer revision has replaced. */
async function newestOf(reader: Reader, found: readonly Found[]): Promise<Found[]> {
  if (found.length === 0) return [];
  const newest = await reader.query<{ id: string; revision: number }>(
    `select id, max(revision) as revision from documents where id in (${amongKeys("$1")}) group by id`,
    [found.map(({ id }) => id)],
  );
  const revisions = new Map(newest.map(({ id, revision }) => [id, revision]));
  return found.filter(({ id, revision }) => revisions.get(id) === revision);
}

async function linesOf(reader: Reader, found: readonly Found[]): Promise<DocumentLine[]> {
  if (found.length === 0) return [];
  const rows = await reader.query<LineRow>(
    `select ${COLUMNS} from documents d where d.id in (${amongKeys("$1")})`,
    [found.map(({ id }) => id)],
  );
  const byRevision = new Map(rows.map((row) => [`${row.revision} ${row.id}`, row]));
  return withRecords(
    reader,
    found.flatMap(({ id, revision }) => byRevision.get(`${revision} ${id}`) ?? []),
  );
}

/** A report's newest revision in a list's form, with its whole text; null where there is none of this id. */
export async function documentLine(
  reader: Reader,
  id: string,
): Promise<(DocumentLine & { readonly text: string }) | null> {
  const [row] = await reader.query<LineRow & { text: string }>(
    `select ${COLUMNS}, d.text from documents d where d.id = $1 order by d.revision desc limit 1`,
    [id],
  );
  if (row === undefined) return null;
  const [line] = await withRecords(reader, [row]);
  return { ...line!, text: row.text };
}

async function withRecords(reader: Reader, rows: readonly LineRow[]): Promise<DocumentLine[]> {
  if (rows.length === 0) return [];
  const counts = await reader.query<{ document: string; records: number }>(
    `select document, count(*) as records from memberships
     where document in (${amongKeys("$1")}) group by document`,
    [rows.map(({ id }) => id)],
  );
  const records = new Map(counts.map((count) => [count.document, count.records]));
  return rows.map(({ added_at, copy_of, ...row }) => {
    const { id, revision, title, publisher, url, language, published, start } = row;
    const told = { id, revision, title, publisher, url, language, published, start };
    return { ...told, addedAt: added_at, copyOf: copy_of, records: records.get(id) ?? 0 };
  });
}

export interface DocumentCounts {
  readonly total: number;
  readonly publisher: readonly Counted[];
  readonly year: readonly Counted[];
}

const MOST_PUBLISHERS = 50;

/** All reports that fit, and how they divide. */
export async function countDocuments(reader: Reader, asked: DocumentsAsked): Promise<DocumentCounts> {
  const { where, values } = documentConditions(reader, asked);
  const rows = await reader.query<{ facet: string; value: string | null; count: number }>(
    `with found as materialized (
       select publisher, published from documents d where ${where} and ${NEWEST})
     select 'total' as facet, '' as value, count(*) as count from found
     union all select 'publisher', publisher, count(*) from found group by publisher
     union all select 'year', cast(cast(extract(year from published) as integer) as text), count(*) from found group by 2
     order by 3 desc, 2`,
    values,
  );
  const facet = (name: string): Counted[] =>
    rows.flatMap(({ facet: of, value, count }) => (of === name && value !== null ? [{ value, count }] : []));
  return {
    total: facet("total")[0]?.count ?? 0,
    publisher: facet("publisher").slice(0, MOST_PUBLISHERS),
    year: facet("year"),
  };
}

function documentConditions(reader: Reader, { q, publisher, from, to }: DocumentsAsked): Conditions {
  const conditions = new Conditions();
  conditions.add([publisher], (name) => `publisher = ${name}`);
  conditions.add([from], (day) => `published >= cast(${day} as date)`);
  conditions.add([to], (day) => `published <= cast(${day} as date)`);
  if (q === undefined || q === "") return conditions;
  const terms = textTerms(q);
  if (terms.length === 0) conditions.add([false], (never) => `cast(${never} as boolean)`);
  else conditions.add(terms, (...places) => documentHas(reader.engine, places));
  return conditions;
}

/** The records of a report's newest reading in text order, each with its event. */
export async function recordsOfDocument(
  reader: Reader,
  id: string,
): Promise<{ record: EventRecord; event: string }[]> {
  const rows = await reader.query<{ body: string; event: string }>(
    `select r.body, m.event from memberships m
     join records r on r.coding = m.coding and r.id = m.record
     where m.document = $1 order by r.position`,
    [id],
  );
  return rows.map(({ body, event }) => ({ record: JSON.parse(body) as EventRecord, event }));
}
