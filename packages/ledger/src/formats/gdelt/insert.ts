import { IMPORTED } from "../../schema/tables.js";
import { ORGANISATIONS } from "../sectors/plover.js";
import { GDELT_COLUMNS } from "./columns.js";

/** How the file named by $1 is read. */
const source = (rejects: string): string => {
  const columns = GDELT_COLUMNS.map((name) => `'${name}': 'VARCHAR'`).join(", ");
  return `read_csv($1, delim = '\t', quote = '', escape = '', header = false, auto_detect = false,
    columns = {${columns}}, ${rejects})`;
};

const DAY = "try_strptime(f.Day, '%Y%m%d')::date";

/** How many rows of the file $1 the ledger has; only those with the ids $2, unless that is null. */
export const knownSql = (): string =>
  `select count(*) as n from ${source("ignore_errors = true")} f
   where exists (select 1 from imported m
     where m.source = 'gdelt' and m.source_id = trim(f.GlobalEventID) and m.date = ${DAY})
   and ($2::varchar[] is null or trim(f.GlobalEventID) = any($2::varchar[]))`;

const party = (actor: string, to: string): Readonly<Record<string, string>> => {
  const types = [1, 2, 3].map((place) => `${actor}_t${place}.code`);
  const [one, two, three] = types;
  const kinds = `(${ORGANISATIONS.map((code) => `'${code}'`).join(", ")})`;
  const kind = (type: string) => `case when ${type} in ${kinds} then ${type} end`;
  const other = (type: string) => `case when ${type} not in ${kinds} then ${type} end`;
  return {
    [to]: `coalesce(${actor}_c.code, ${actor}_g.code, ${types.map(kind).join(", ")})`,
    [`${to}_name`]: textOf(`f.${actor}Name`),
    [`${to}_sectors`]: `case when coalesce(${types.join(", ")}) is null then []::varchar[] else
      list_filter([${other(one!)}, case when ${two} is distinct from ${one} then ${other(two!)} end,
        case when ${three} is distinct from ${one} and ${three} is distinct from ${two} then ${other(three!)} end],
        lambda code: code is not null) end`,
  };
};

/** A text, or null for the words that stand for nothing, none of which has more than four characters. */
const textOf = (field: string): string =>
  `case when strlen(trim(${field})) > 4 or lower(trim(${field})) not in
    ('', 'none', 'null', 'na', 'nan', 'n/a', '\\n') then trim(${field}) end`;

/** A number; what is none is NaN or -1, so that it is found again. */
const numberOf = (field: string, type: "double" | "integer"): string =>
  `case when ${field} is not null then coalesce(try_cast(${field} as ${type}), ${type === "double" ? "'nan'" : "-1"}) end`;

/** The columns of `imported` from a row of GDELT; -1 for the quad marks a code that is not CAMEO's,
 * and the first day of all one that is not in the calendar. */
const VALUES: Readonly<Record<string, string>> = {
  source: "'gdelt'",
  source_id: "coalesce(trim(f.GlobalEventID), '')",
  date: `coalesce(${DAY}, date '0001-01-01')`,
  ...party("Actor1", "actor"),
  ...party("Actor2", "recipient"),
  category: "e.category",
  mode: "e.mode",
  contexts: "coalesce(e.contexts, [])",
  quad: "coalesce(e.quad, -1)",
  scale: "e.scale",
  source_code: "coalesce(e.code, '')",
  source_scale: numberOf("f.GoldsteinScale", "double"),
  place: textOf("f.ActionGeo_Fullname"),
  country: "p.code",
  lat: numberOf("f.ActionGeo_Lat", "double"),
  lon: numberOf("f.ActionGeo_Long", "double"),
  url: textOf("f.SOURCEURL"),
  mentions: numberOf("f.NumMentions", "integer"),
  sources: numberOf("f.NumSources", "integer"),
  articles: numberOf("f.NumArticles", "integer"),
  status: "'happened'",
};

const joins = (actor: string): string =>
  [1, 2, 3]
    .map(
      (place) =>
        `left join gdelt_types ${actor}_t${place} on ${actor}_t${place}.written = f.${actor}Type${place}Code`,
    )
    .concat(
      `left join gdelt_countries ${actor}_c on ${actor}_c.written = f.${actor}CountryCode`,
      `left join gdelt_groups ${actor}_g on ${actor}_g.written = f.${actor}KnownGroupCode`,
    )
    .join("\n");

/** Fills `imported` from the file named by $1; lines that do not fit go to gdelt_rejects. */
export function insertSql(): string {
  const names = Object.keys(IMPORTED.columns);
  const rejects =
    "store_rejects = true, rejects_table = 'gdelt_rejects', rejects_scan = 'gdelt_reject_scans'";
  return `insert into imported (${names.join(", ")})
    select ${names.map((name) => VALUES[name]).join(",\n")}
    from ${source(rejects)} f
    left join gdelt_codes e on e.written = f.EventCode
    left join gdelt_places p on p.written = f.ActionGeo_CountryCode
    ${joins("Actor1")}
    ${joins("Actor2")}
    where not exists (select 1 from imported m
      where m.source = 'gdelt' and m.source_id = trim(f.GlobalEventID) and m.date = ${DAY})`;
}
