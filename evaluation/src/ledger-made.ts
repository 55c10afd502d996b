import { CATEGORIES, PLOVER } from "@demarche/coder";

/** What the two engines say differently. */
export interface Dialect {
  /** Makes `uniform(n, salt)`, which spreads whole numbers evenly from 0 to 1. */
  readonly uniform: string;
  /** The whole numbers from 1 to `told`, one a row. */
  readonly eachTelling: string;
  /** A list of the distinct values that `sql` has for `telling` from 1 to `told`. */
  readonly overTellings: (sql: string) => string;
}

export const DIALECTS: Readonly<Record<"duckdb" | "postgres", Dialect>> = {
  duckdb: {
    uniform:
      "create temporary macro uniform(n, salt) as cast(hash(n * 1024 + salt) >> 11 as double) / cast(9007199254740992 as double)",
    eachTelling: "unnest(range(1, told + 1))",
    overTellings: (sql) => `list_distinct(list_transform(range(1, told + 1), lambda telling: ${sql}))`,
  },
  postgres: {
    uniform: `create or replace function uniform(n bigint, salt integer) returns double precision
      language sql immutable parallel safe
      return cast(hashint8extended(n, salt) & 9007199254740991 as double precision) / 9007199254740992`,
    eachTelling: "generate_series(1, told)",
    overTellings: (sql) => `array(select distinct ${sql} from generate_series(1, told) as t(telling))`,
  },
};

export const PARTIES = Array.from(
  { length: 200 },
  (_, at) => `Q${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`,
);
/** Twenty years. */
export const FIRST_DAY = "2004-01-01";
export const DAYS = 7305;
/** Distinct words of the made texts. */
export const WORDS = 50_000;
const MOST_TELLINGS = 40;
const RECORDS_A_DOCUMENT = 3;
/** Records of an event in the mean, as `told` is drawn. */
const MEAN_TELLINGS = 1.6;

export const documentsFor = (events: number): number =>
  Math.ceil((events * MEAN_TELLINGS) / RECORDS_A_DOCUMENT);

const whole = (value: string): string => `cast(floor(${value}) as bigint)`;
const list = (values: readonly string[]): string => `(array['${values.join("', '")}'])`;
/** The share of an item falls as one over its place in the list. */
const skewed = (values: readonly string[], salt: number): string =>
  `${list(values)}[${whole(`power(${values.length}, uniform(n, ${salt}))`)}]`;
const evenly = (values: readonly string[], salt: number): string =>
  `${list(values)}[1 + ${whole(`${values.length} * uniform(n, ${salt})`)}]`;

/** Ids like the coder's: 64 bits, spread. */
export const idOf = (letter: string, n: string): string =>
  `'${letter}' || lower(lpad(to_hex((${n}) * 2654435761 % 4294967296), 8, '0') || lpad(to_hex(${n}), 8, '0'))`;

/** The same in JavaScript, of the event and of the document of a number. */
export const eventIdOf = (n: number): string => `e${spreadOf(n)}`;
export const documentIdOf = (n: number): string => `d${spreadOf(n)}`;

const spreadOf = (n: number): string =>
  `${((BigInt(n) * 2654435761n) % 4294967296n).toString(16).padStart(8, "0")}${n.toString(16).padStart(8, "0")}`;

export const dayAfterFirst = (days: number): string =>
  new Date(Date.parse(FIRST_DAY) + days * 86_400_000).toISOString().slice(0, 10);

/** Words, common ones more often than rare ones. */
export const wordsOf = (n: string, count: number): string =>
  `concat_ws(' ', ${Array.from(
    { length: count },
    (_, at) => `'word' || ${whole(`power(${WORDS}, uniform(${n}, ${100 + at}))`)}`,
  ).join(", ")})`;

/** Kinds in about the shares that news has them: much talk, fewer deeds. */
const SHARES: Readonly<Record<string, number>> = { CONSULT: 5, ACCUSE: 3, REQUEST: 2, COERCE: 2, ASSAULT: 2 };
const DRAWN = CATEGORIES.flatMap((category) => new Array<string>(SHARES[category] ?? 1).fill(category));
const byCategory = (value: (category: (typeof CATEGORIES)[number]) => number): string =>
  `case category ${CATEGORIES.map((each) => `when '${each}' then ${value(each)}`).join(" ")} end`;

const tellingKey = `n * ${MOST_TELLINGS + 1} + telling`;

/** The number of the document of a telling; an event is told again within three days of the first time. */
const documentOf = (events: number): string =>
  `least(${documentsFor(events) - 1}, ${whole(
    `(n + (telling - 1) * uniform(${tellingKey}, 8) / told * ${Math.ceil((3 * events) / DAYS)}) * ${MEAN_TELLINGS} / ${RECORDS_A_DOCUMENT}`,
  )})`;

/**
 * One row an event, in the order in which they come: twenty years with more and more events, two hundred parties of
 * which a few are in most events, one to forty tellings.
 */
export const madeEvents = (events: number, { overTellings }: Dialect): string => `
  create temporary table made_events as
  with drawn as (
    select n, ${idOf("e", "n")} as id,
      cast(floor(${DAYS} * power((n + 0.5) / ${events}, 0.8)) as integer) as day,
      ${skewed(PARTIES, 2)} as actor,
      case when uniform(n, 3) < 0.12 then '' else ${skewed(PARTIES, 4)} end as recipient,
      ${evenly(DRAWN, 5)} as category,
      case when uniform(n, 6) < 0.8 then 'happened' when uniform(n, 6) < 0.9 then 'planned'
        when uniform(n, 6) < 0.95 then 'possible' else 'not' end as status,
      cast(least(${MOST_TELLINGS}, floor(power(1 - uniform(n, 7), -0.5))) as integer) as told,
      ${wordsOf("n", 12)} as words
    from generate_series(cast(0 as bigint), cast(${events - 1} as bigint)) as t(n))
  select *, date '${FIRST_DAY}' + day as date,
    ${byCategory((each) => PLOVER[each].quad)} as quad,
    cast(${byCategory((each) => PLOVER[each].scale)} as double precision) as scale,
    category in ('AGREE', 'CONSULT', 'COOPERATE') and recipient <> '' and actor <> recipient as mutual,
    ${overTellings(idOf("d", documentOf(events)))} as documents
  from drawn`;

/** One row a telling of an event. */
export const madeTellings = (events: number, { eachTelling }: Dialect): string => `
  create temporary view made_tellings as
  with told as (select *, ${eachTelling} as telling from made_events)
  select *, ${tellingKey} as seq, ${idOf("r", tellingKey)} as record, ${documentOf(events)} as document
  from told`;
