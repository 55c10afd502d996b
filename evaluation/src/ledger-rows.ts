import type { EventRecord } from "@demarche/coder";
import type { Head } from "@demarche/ledger";
import { DAYS, documentsFor, FIRST_DAY, idOf, WORDS, wordsOf } from "./ledger-made.js";

/** JSON as SQL: a text that begins with "$" is SQL that gives JSON. */
const json = (value: object): string =>
  JSON.stringify(value)
    .split(/"\$((?:[^"\\]|\\.)*)"/)
    .map((part, at) => (at % 2 === 0 ? `'${part}'` : (JSON.parse(`"${part}"`) as string)))
    .join(" || ");

/** SQL that gives a text, as one that gives JSON. */
const quoted = (sql: string): string => `$'"' || ${sql} || '"'`;
const quotedList = (array: string): string =>
  `$case when array_length(${array}, 1) > 0 then '["' || array_to_string(${array}, '","') || '"]' else '[]' end`;
const plain = (sql: string): string => `$cast(${sql} as text)`;

const NONE = "cast(array[] as text[])";
/** Those who act on each other are all actors. */
const ACTORS = "case when mutual then array[actor, recipient] else array[actor] end";
const RECIPIENTS = `case when mutual or recipient = '' then ${NONE} else array[recipient] end`;

const HEAD = json({
  category: quoted("category"),
  mode: null,
  quad: plain("quad"),
  scale: plain("scale"),
  status: quoted("status"),
  date: quoted("date"),
  enddate: quoted("date"),
  dateAssumed: true,
  namedAgain: false,
  actors: quotedList(`(${ACTORS})`),
  recipients: quotedList(`(${RECIPIENTS})`),
  place: null,
  country: null,
  words: `$'["' || replace(words, ' ', '","') || '"]'`,
  text: quoted("words"),
  reply: null,
  sizes: {},
  correction: null,
  confidence: 0.7,
  id: quoted("id"),
  records: plain("told"),
  documents: quotedList("documents"),
  sentences: `$'["' || array_to_string(documents, ' 1","') || ' 1"]'`,
} satisfies Record<keyof Head, unknown>);

const ENTITY = {
  start: 0,
  end: 3,
  sector: "GOV",
  other_sectors: [],
  office: null,
  identifier_text: null,
  identifier_id: null,
};
const named = (sql: string) => ({ entity_text: quoted(sql), code: quoted(sql), ...ENTITY });

/** Who says it: nobody, either side or somebody without a name. */
const SOURCE = `$case when uniform(seq, 9) < 0.4 then '[]' else '[' || ${json({
  source: `$case when uniform(seq, 9) < 0.65 then ${json(named("actor"))}
    when uniform(seq, 9) < 0.9 and recipient <> '' then ${json(named("recipient"))} else 'null' end`,
  cue: { text: "said", start: 90, end: 94 },
  content: { start: 0, end: 90 },
})} || ']' end`;

const BODY = json({
  id: quoted("record"),
  document: quoted(idOf("d", "document")),
  date: quoted("date"),
  enddate: null,
  date_info: { text: null, start: null, end: null, precision: "day", assumed: true },
  event: [quoted("category")],
  mode: [],
  context: ["diplomatic"],
  quad_code: plain("quad"),
  event_scale: plain("scale"),
  actor: [named("actor")],
  recipient: `$case when recipient = '' then '[]' else '[' || ${json(named("recipient"))} || ']' end`,
  aux: `$case status when 'planned' then '["future"]' when 'possible' then '["hypothetical"]'
    when 'not' then '["negation"]' else '[]' end`,
  aux_info: [],
  attribution: SOURCE,
  event_loc: null,
  size: `$case when category = 'ASSAULT' then '{"dead":{"number":' || cast(1 + seq % 9 as text) || ',"approx":false}}' else '{}' end`,
  deadline: null,
  event_text: ["expelled", "consul"],
  text: quoted("words"),
  text_info: { sequence: 1, start: 100, end: 220 },
  because: {
    rule: "made.rule.one",
    trigger: { text: "expelled", start: 106, end: 114 },
    path: "v:expel obj:@diplomat; actor by name; recipient by agent",
    grounds: ["any event", "told by: verb", "actor: name", "recipient: agent"],
  },
  confidence: 0.7,
  cite_info: { title: null, url: null, publication: null, language: "en" },
  coder: { name: "demarche", version: "made" },
} satisfies Record<keyof EventRecord, unknown>);

const DAY = `timestamptz '${FIRST_DAY} 12:00:00+00'`;
const dayOfDocument = (events: number): string =>
  `cast(floor(${DAYS} * power((n + 0.5) / ${documentsFor(events)}, 0.8)) as integer)`;

const toTellings = "from made_tellings";

/** What fills each table of the ledger, in order. */
export const inserts = (events: number): readonly string[] => [
  `insert into events (id, category, mode, quad, scale, status, date, enddate, actors, recipients, country, records,
     reports, confidence, head, search_words)
   select id, category, null, quad, scale, status, date, date, ${ACTORS}, ${RECIPIENTS}, null, told,
     array_length(documents, 1), 0.7, ${HEAD}, ' ' || words from made_events`,
  `insert into event_dyads (event, actor, recipient, date, category, quad, scale, status, reports)
   select id, actor, recipient, date, category, quad, scale, status, array_length(documents, 1) from made_events
   union all
   select id, recipient, actor, date, category, quad, scale, status, array_length(documents, 1) from made_events
   where mutual`,
  `insert into documents (id, revision, added_at, text_hash, text, title, publisher, url, language, published, copy_of)
   select ${idOf("d", "n")}, 1, ${DAY} + ${dayOfDocument(events)} * interval '1 day', md5(cast(n as text)),
     ${wordsOf("n", 40)}, ${wordsOf("n", 6)}, 'Paper ' || cast(floor(power(300, uniform(n, 10))) as bigint),
     'https://example.org/' || n, 'en', date '${FIRST_DAY}' + ${dayOfDocument(events)}, null
   from generate_series(cast(0 as bigint), cast(${documentsFor(events) - 1} as bigint)) as t(n)`,
  `insert into codings (seq, document, revision, coder, version, added_at)
   select n + 1, ${idOf("d", "n")}, 1, 'demarche', 'made', ${DAY} + ${dayOfDocument(events)} * interval '1 day'
   from generate_series(cast(0 as bigint), cast(${documentsFor(events) - 1} as bigint)) as t(n)`,
  `insert into records (coding, id, position, document, date, enddate, category, mode, actors, recipients, status,
     confidence, body)
   select document + 1, record, seq % 7, ${idOf("d", "document")}, date, date, category, null, ${ACTORS}, ${RECIPIENTS},
     status, 0.7, ${BODY} ${toTellings}`,
  `insert into decisions (seq, made_at, kind, made_by, because, undoes)
   select seq, ${DAY} + day * interval '1 day', case when telling = 1 then 'found' else 'join' end, 'rule',
     case when telling = 1 then 'no event in reach fits' else
       'both ' || category || ' (+1.0), the same parties (+1.0), the same day (+1.2), words in common: ' || words || ' (+2.1): 5.3' end,
     null ${toTellings}`,
  `insert into assignments (decision, coding, record, event, follows)
   select seq, document + 1, record, id, null ${toTellings}`,
  `insert into memberships (record, coding, document, event, decision)
   select record, document + 1, ${idOf("d", "document")}, id, seq ${toTellings}`,
  `insert into words (word, documents)
   select 'word' || n, 1 + cast(${12 * documentsFor(events)} * (ln(n + 1) - ln(n)) / ln(${WORDS}) as bigint)
   from generate_series(cast(1 as bigint), cast(${WORDS} as bigint)) as t(n)`,
];

/** What tells copies of a text; only reports that are joined are compared by it. */
export const fingerprints = (events: number): string =>
  `insert into fingerprints (document, band)
   select ${idOf("d", "n")}, b || ':' || cast(floor(4294967296 * uniform(n * 12 + b, 11)) as bigint)
   || '.' || cast(floor(4294967296 * uniform(n * 12 + b, 12)) as bigint)
   || '.' || cast(floor(4294967296 * uniform(n * 12 + b, 13)) as bigint)
   from generate_series(cast(0 as bigint), cast(${documentsFor(events) - 1} as bigint)) as t(n),
   generate_series(cast(0 as bigint), cast(11 as bigint)) as u(b)`;
