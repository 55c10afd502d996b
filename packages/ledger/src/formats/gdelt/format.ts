import { fromIso, toIso } from "../countries/countries.js";
import { codeFor, whatOf } from "../fields/coded.js";
import { numericId } from "../fields/numeric-id.js";
import { countOf, dateOf, idOf, numberOf, positionOf, textOf, written } from "../fields/values.js";
import type { Fields, FlatEvent, FlatParty, TableFormat } from "../flat.js";
import { fromCameoTypes, toCameoType } from "../sectors/cameo.js";
import { ORGANISATIONS } from "../sectors/plover.js";
import { GDELT_COLUMNS, GROUPS } from "./columns.js";

/** GDELT 2.0 export: 61 columns, no header, actors in CAMEO's codes and places in FIPS 10-4. */
export const GDELT: TableFormat = {
  title: "GDELT's export",
  columns: GDELT_COLUMNS,
  aliases: {},
  header: false,
  read: (field) => ({
    source_id: idOf(field("GlobalEventID")),
    date: dateOf(field("Day")),
    status: "happened",
    actor: partyOf(field, "Actor1"),
    recipient: partyOf(field, "Actor2"),
    ...whatOf(field("EventCode")),
    source_scale: numberOf(field("GoldsteinScale"), "the Goldstein scale"),
    place: textOf(field("ActionGeo_Fullname")),
    country: toIso(field("ActionGeo_CountryCode"), "fips"),
    ...positionOf(field("ActionGeo_Lat"), field("ActionGeo_Long")),
    url: textOf(field("SOURCEURL")),
    mentions: countOf(field("NumMentions"), "NumMentions"),
    sources: countOf(field("NumSources"), "NumSources"),
    articles: countOf(field("NumArticles"), "NumArticles"),
  }),
  write: (event) => ({
    GlobalEventID: numericId(event.source_id),
    ...dayOf(event.date),
    ...partyColumns("Actor1", event.actor),
    ...partyColumns("Actor2", event.recipient),
    ...whatColumns(event),
    NumMentions: written(event.mentions),
    NumSources: written(event.sources),
    NumArticles: written(event.articles),
    ...placeColumns(event),
    SOURCEURL: written(event.url),
  }),
};

/** The country; else a body that PLOVER has a code for; else what kind of organisation it is. */
function partyOf(field: Fields, actor: "Actor1" | "Actor2"): FlatParty {
  const types = [1, 2, 3].map((place) => field(`${actor}Type${place}Code`).trim());
  const known = fromCameoTypes(types);
  const group = GROUPS.get(field(`${actor}KnownGroupCode`).trim()) ?? null;
  const kind = known.find((code) => ORGANISATIONS.includes(code)) ?? null;
  return {
    code: toIso(field(`${actor}CountryCode`), "cameo") ?? group ?? kind,
    name: textOf(field(`${actor}Name`)),
    sectors: known.filter((code) => !ORGANISATIONS.includes(code)),
  };
}

function partyColumns(
  actor: "Actor1" | "Actor2",
  { code, name, sectors }: FlatParty,
): Record<string, string> {
  const country = fromIso(code, "cameo") ?? "";
  const group = [...GROUPS].find(([, plover]) => plover === code)?.[0] ?? "";
  const kind = code !== null && ORGANISATIONS.includes(code) ? [code] : [];
  const types = [...kind, ...sectors.map(toCameoType)].slice(0, 3);
  const columns = types.map((type, at) => [`${actor}Type${at + 1}Code`, type]);
  return {
    [`${actor}Code`]: `${country}${group}${types.join("")}`,
    [`${actor}Name`]: written(name).toUpperCase(),
    [`${actor}CountryCode`]: country,
    [`${actor}KnownGroupCode`]: group,
    ...Object.fromEntries(columns),
  };
}

/** The day in the four ways in which GDELT gives it. */
function dayOf(date: string): Record<string, string> {
  const [year = "", month = "", day = ""] = date.split("-");
  const fraction = (30.4 * (Number(month) - 1) + Number(day)) / 365;
  return {
    Day: `${year}${month}${day}`,
    MonthYear: `${year}${month}`,
    Year: year,
    FractionDate: (Number(year) + Math.min(fraction, 0.9999)).toFixed(4),
    DATEADDED: `${year}${month}${day}000000`,
  };
}

function whatColumns(event: FlatEvent): Record<string, string> {
  const code = codeFor(event);
  return {
    IsRootEvent: "1",
    EventCode: code,
    EventBaseCode: code.slice(0, 3),
    EventRootCode: code.slice(0, 2),
    QuadClass: String(event.quad),
    GoldsteinScale: written(event.source_scale),
  };
}

function placeColumns({ place, country, lat, lon }: FlatEvent): Record<string, string> {
  return {
    ActionGeo_Type: place === null && country === null ? "0" : lat === null ? "1" : "4",
    ActionGeo_Fullname: written(place),
    ActionGeo_CountryCode: fromIso(country, "fips") ?? "",
    ActionGeo_Lat: written(lat),
    ActionGeo_Long: written(lon),
  };
}
