import type { Table } from "../driver/driver.js";

/**
 * The tables that code writes to, as the newest migration leaves them. What came in and what was decided is only ever
 * added to: documents, codings, records, decisions, assignments. The rest follows from it and can be made anew.
 */

/** A report as it came in; a changed text under the same id is a new revision. */
export const DOCUMENTS: Table = {
  name: "documents",
  columns: {
    id: "text",
    revision: "integer",
    added_at: "timestamptz",
    text_hash: "text",
    text: "text",
    title: "text",
    publisher: "text",
    url: "text",
    language: "text",
    published: "date",
    copy_of: "text",
  },
};

/** What the texts of documents have in common with their copies. */
export const FINGERPRINTS: Table = { name: "fingerprints", columns: { document: "text", band: "text" } };

/** One reading of one revision of a document by one version of a coder. */
export const CODINGS: Table = {
  name: "codings",
  columns: {
    seq: "bigint",
    document: "text",
    revision: "integer",
    coder: "text",
    version: "text",
    added_at: "timestamptz",
  },
};

/** An event record of a coding; `body` is the whole record as JSON, the other columns are what is searched by. */
export const RECORDS: Table = {
  name: "records",
  columns: {
    coding: "bigint",
    id: "text",
    position: "integer",
    document: "text",
    date: "date",
    enddate: "date",
    category: "text",
    mode: "text",
    actors: "text[]",
    recipients: "text[]",
    status: "text",
    confidence: "double precision",
    body: "text",
  },
};

/** Who or what decided that records belong to an event, and why; `undoes` is the decision that this one takes back. */
export const DECISIONS: Table = {
  name: "decisions",
  columns: {
    seq: "bigint",
    made_at: "timestamptz",
    kind: "text",
    made_by: "text",
    because: "text",
    undoes: "bigint",
  },
};

/**
 * The records that a decision gave to an event; the newest holds. `follows` is the record of an earlier reading that a
 * record stands for.
 */
export const ASSIGNMENTS: Table = {
  name: "assignments",
  columns: { decision: "bigint", coding: "bigint", record: "text", event: "text", follows: "text" },
};

/** What a person put right in an event as its records tell it; `body` is a Correction as JSON. */
export const CORRECTIONS: Table = {
  name: "corrections",
  columns: { decision: "bigint", event: "text", body: "text" },
};

/** Keys for those who are not at the machine itself; only a hash of the secret. */
export const TOKENS: Table = {
  name: "tokens",
  columns: {
    id: "text",
    name: "text",
    hash: "text",
    scope: "text",
    made_at: "timestamptz",
    revoked_at: "timestamptz",
  },
};

/** Views of the desk under names. */
export const VIEWS: Table = {
  name: "saved_views",
  columns: { id: "text", name: "text", path: "text", made_by: "text", made_at: "timestamptz" },
};

/** Derived: the event that each current record belongs to. */
export const MEMBERSHIPS: Table = {
  name: "memberships",
  columns: { record: "text", coding: "bigint", document: "text", event: "text", decision: "bigint" },
};

/** Derived: what an event's records say together; `head` is all of it as JSON, the rest is what is searched by. */
export const EVENTS: Table = {
  name: "events",
  columns: {
    id: "text",
    category: "text",
    mode: "text",
    quad: "integer",
    scale: "double precision",
    status: "text",
    date: "date",
    enddate: "date",
    actors: "text[]",
    recipients: "text[]",
    country: "text",
    records: "integer",
    reports: "integer",
    confidence: "double precision",
    head: "text",
    search_words: "text",
  },
};

/** Derived: an event once for each pair of an actor's and a recipient's country; `recipient` is empty where there is none. */
export const EVENT_DYADS: Table = {
  name: "event_dyads",
  columns: {
    event: "text",
    actor: "text",
    recipient: "text",
    date: "date",
    category: "text",
    quad: "integer",
    scale: "double precision",
    status: "text",
    reports: "integer",
  },
};

/** Derived: in how many documents a word stands that is part of a record's sentence. */
export const WORDS: Table = { name: "words", columns: { word: "text", documents: "integer" } };

/** Derived from records: a sentence ties what two of them tell; the words are the document's, with UTF-16 offsets. */
export const TIES: Table = {
  name: "ties",
  columns: {
    coding: "bigint",
    answering: "text",
    answered: "text",
    kind: "text",
    document: "text",
    words: "text",
    words_start: "integer",
    words_end: "integer",
  },
};

/** Derived: which event answers which; without words where only roles, kind and time say so. */
export const ANSWERS: Table = {
  name: "answers",
  columns: {
    answering: "text",
    answered: "text",
    evidence: "text",
    strength: "double precision",
    because: "text",
    document: "text",
    words: "text",
    words_start: "integer",
    words_end: "integer",
  },
};

/** Derived from records: a due moment that one of them sets, an ISO date or date-time. */
export const DEADLINES: Table = {
  name: "deadlines",
  columns: { coding: "bigint", record: "text", due: "text", words: "text" },
};

/**
 * An event of another data set, with what it carries in common ones: codes are ISO's and PLOVER's, `source_code` and
 * `source_scale` are the data set's own. `category` is null for what PLOVER does not count (statements, appeals);
 * `status` is "happened" but for records that say otherwise.
 */
export const IMPORTED: Table = {
  name: "imported",
  columns: {
    source: "text",
    source_id: "text",
    date: "date",
    actor: "text",
    actor_name: "text",
    actor_sectors: "text[]",
    recipient: "text",
    recipient_name: "text",
    recipient_sectors: "text[]",
    category: "text",
    mode: "text",
    contexts: "text[]",
    quad: "integer",
    scale: "double precision",
    source_code: "text",
    source_scale: "double precision",
    place: "text",
    country: "text",
    lat: "double precision",
    lon: "double precision",
    url: "text",
    mentions: "integer",
    sources: "integer",
    articles: "integer",
    status: "text",
  },
};

/**
 * Where and when another data set saw one of its events: `event` is the event's `source_id`, which may be imported later or
 * never. `..._at` are characters from the beginning of the text that the data set read; confidence is from 0 to 1.
 */
export const IMPORTED_MENTIONS: Table = {
  name: "imported_mentions",
  columns: {
    source: "text",
    event: "text",
    mentioned_at: "timestamptz",
    url: "text",
    publisher: "text",
    medium: "text",
    sentence: "integer",
    actor_at: "integer",
    recipient_at: "integer",
    action_at: "integer",
    confidence: "double precision",
    length: "integer",
    tone: "double precision",
    language: "text",
  },
};

export const TABLES: readonly Table[] = [
  DOCUMENTS,
  FINGERPRINTS,
  CODINGS,
  RECORDS,
  DECISIONS,
  ASSIGNMENTS,
  CORRECTIONS,
  TOKENS,
  VIEWS,
  MEMBERSHIPS,
  EVENTS,
  EVENT_DYADS,
  WORDS,
  TIES,
  ANSWERS,
  DEADLINES,
  IMPORTED,
  IMPORTED_MENTIONS,
];
