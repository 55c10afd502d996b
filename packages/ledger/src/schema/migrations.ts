import type { Dialects } from "../driver/driver.js";
import { DOCUMENT_VECTOR } from "../read/words.js";

/** One step of the schema. A step that has been released is never changed; the next one mends it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  /** Statements in order; one text where both engines understand it. */
  readonly statements: readonly (string | Dialects)[];
  /** Whether what is derived from records must be made anew after it. */
  readonly rederives?: true;
}

/** DuckDB finds rows by indexes of one column only, also where a key begins with it. */
const onDuckDB = (statement: string): Dialects => ({ duckdb: statement, postgres: "select 1" });

/** DuckDB scans columns where PostgreSQL needs an index. */
const onPostgres = (statement: string): Dialects => ({ postgres: statement, duckdb: "select 1" });

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: "documents, codings, records",
    statements: [
      `create table documents (
         id text not null, revision integer not null, added_at timestamptz not null,
         text_hash text not null, text text not null,
         title text, publisher text, url text, language text, published date,
         copy_of text,
         primary key (id, revision))`,
      "create table fingerprints (document text not null, band text not null)",
      "create index fingerprints_by_band on fingerprints (band)",
      `create table codings (
         seq bigint primary key, document text not null, revision integer not null,
         coder text not null, version text not null, added_at timestamptz not null,
         unique (document, revision, coder, version))`,
      `create table records (
         coding bigint not null, id text not null, position integer not null, document text not null,
         date date, enddate date, category text not null, mode text,
         actors text[] not null, recipients text[] not null, status text not null,
         confidence double precision not null, body text not null)`,
      "create index records_by_coding on records (coding)",
    ],
  },
  {
    number: 2,
    name: "events and the decisions that make them",
    statements: [
      `create table decisions (
         seq bigint primary key, made_at timestamptz not null, kind text not null, made_by text not null,
         because text not null, undoes bigint)`,
      `create table assignments (
         decision bigint not null, coding bigint not null, record text not null, event text not null,
         follows text)`,
      "create index assignments_by_record on assignments (record)",
      `create table memberships (
         record text not null, coding bigint not null, document text not null,
         event text not null, decision bigint not null)`,
      "create index memberships_by_event on memberships (event)",
      "create index memberships_by_document on memberships (document)",
      `create table events (
         id text primary key, category text not null, mode text, quad integer not null,
         scale double precision not null, status text not null, date date, enddate date,
         actors text[] not null, recipients text[] not null, country text,
         records integer not null, reports integer not null,
         confidence double precision not null, head text not null)`,
      `create table event_dyads (
         event text not null, actor text not null, recipient text not null, date date,
         category text not null, quad integer not null, scale double precision not null,
         status text not null, reports integer not null)`,
      "create index event_dyads_by_event on event_dyads (event)",
      "create index event_dyads_by_dyad on event_dyads (actor, recipient, date)",
      "create table words (word text primary key, documents integer not null)",
    ],
  },
  {
    number: 3,
    name: "events of other data sets",
    statements: [
      `create table imported (
         source text not null, source_id text not null, date date not null,
         actor text, actor_name text, actor_sectors text[] not null,
         recipient text, recipient_name text, recipient_sectors text[] not null,
         category text, mode text, contexts text[] not null, quad integer not null, scale double precision,
         source_code text not null, source_scale double precision,
         place text, country text, lat double precision, lon double precision, url text,
         mentions integer, sources integer, articles integer)`,
    ],
  },
  {
    number: 4,
    name: "answers, deadlines, corrections",
    rederives: true,
    statements: [
      `create table ties (
         coding bigint not null, answering text not null, answered text not null, kind text not null,
         document text not null, words text not null, words_start integer not null, words_end integer not null)`,
      "create index ties_by_answering on ties (answering)",
      "create index ties_by_answered on ties (answered)",
      `create table answers (
         answering text not null, answered text not null, evidence text not null,
         strength double precision not null, because text not null,
         document text, words text, words_start integer, words_end integer)`,
      "create index answers_by_answering on answers (answering)",
      "create index answers_by_answered on answers (answered)",
      "create table deadlines (coding bigint not null, record text not null, due text not null, words text not null)",
      "create index deadlines_by_record on deadlines (record)",
      "create index deadlines_by_due on deadlines (due)",
      "create table corrections (decision bigint not null, event text not null, body text not null)",
      "create index corrections_by_event on corrections (event)",
      "create index memberships_by_record on memberships (record)",
    ],
  },
  {
    number: 5,
    name: "words of events, tokens, views",
    rederives: true,
    statements: [
      "alter table events add column search_words text",
      onPostgres(`create index events_by_words on events using gin (to_tsvector('simple', search_words))`),
      onPostgres("create index events_by_day on events ((coalesce(date, date '0001-01-01')), id)"),
      onPostgres("create index events_by_date on events (date)"),
      onPostgres("create index assignments_by_event on assignments (event)"),
      onPostgres(`create index documents_by_text on documents using gin (${DOCUMENT_VECTOR})`),
      onPostgres("create index documents_by_day on documents ((coalesce(published, date '0001-01-01')), id)"),
      `create table tokens (
         id text primary key, name text not null, hash text not null, scope text not null,
         made_at timestamptz not null, revoked_at timestamptz)`,
      `create table saved_views (
         id text primary key, name text not null, path text not null,
         made_by text not null, made_at timestamptz not null)`,
    ],
  },
  {
    number: 6,
    name: "mentions of imported events, their status, all events together",
    statements: [
      "alter table imported add column status text default 'happened'",
      `create table imported_mentions (
         source text not null, event text not null, mentioned_at timestamptz not null, url text not null,
         publisher text, medium text, sentence integer, actor_at integer, recipient_at integer, action_at integer,
         confidence double precision, length integer, tone double precision, language text)`,
      onPostgres("create index imported_mentions_by_event on imported_mentions (event)"),
      `create view all_events as
         select 'demarche' as source, d.event as id, d.date, d.actor, d.recipient, d.category, e.mode, d.quad, d.scale,
           d.status, d.reports
         from event_dyads d join events e on e.id = d.event
         union all
         select source, source_id, date, coalesce(actor, ''), coalesce(recipient, ''), category, mode, quad, scale,
           status, articles
         from imported`,
    ],
  },
  {
    number: 7,
    name: "indexes that DuckDB uses",
    statements: [
      onDuckDB("create index documents_by_id on documents (id)"),
      onDuckDB("drop index event_dyads_by_dyad"),
      onPostgres("create index event_dyads_by_recipient on event_dyads (recipient, date)"),
    ],
  },
  {
    number: 8,
    name: "assignments by event",
    statements: [onDuckDB("create index assignments_by_event on assignments (event)")],
  },
  {
    number: 9,
    name: "codings by document",
    statements: [onDuckDB("create index codings_by_document on codings (document)")],
  },
];
