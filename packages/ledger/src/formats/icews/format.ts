import { fromIso, toIso } from "../countries/countries.js";
import { codeFor, whatOf } from "../fields/coded.js";
import { numericId } from "../fields/numeric-id.js";
import { dateOf, idOf, numberOf, positionOf, textOf, written } from "../fields/values.js";
import type { Fields, FlatEvent, FlatParty, TableFormat } from "../flat.js";
import { fromIcewsSectors, toIcewsSectors } from "../sectors/icews.js";
import { BODIES, ORGANISATIONS } from "../sectors/plover.js";

const COLUMNS: readonly string[] = [
  ...[
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
  ],
  ...[
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
  ],
  ...["City", "District", "Province", "Country", "Latitude", "Longitude"],
];

/** Bodies by the names that ICEWS has for them, as it has no codes. */
const BODY_NAMES: ReadonlyMap<string, string> = new Map([
  ["united nations", "UNO"],
  ["european union", "EUR"],
]);

/** ICEWS: 20 columns with a header; countries and sectors are written out. */
export const ICEWS: TableFormat = {
  title: "ICEWS",
  columns: COLUMNS,
  aliases: {},
  header: true,
  read: (field) => ({
    source_id: idOf(field("Event ID")),
    date: dateOf(field("Event Date")),
    status: "happened",
    actor: partyOf(field, "Source"),
    recipient: partyOf(field, "Target"),
    ...whatOf(field("CAMEO Code")),
    source_scale: numberOf(field("Intensity"), "the intensity"),
    place: textOf(field("City")) ?? textOf(field("District")) ?? textOf(field("Province")),
    country: toIso(field("Country"), "name"),
    ...positionOf(field("Latitude"), field("Longitude")),
    url: null,
    mentions: null,
    sources: null,
    articles: null,
  }),
  write: (event) => ({
    "Event ID": numericId(event.source_id),
    "Event Date": event.date,
    ...partyColumns("Source", event.actor),
    "Event Text": "",
    "CAMEO Code": codeFor(event),
    Intensity: written(event.source_scale),
    ...partyColumns("Target", event.recipient),
    ...placeColumns(event),
  }),
};

function partyOf(field: Fields, party: "Source" | "Target"): FlatParty {
  const name = textOf(field(`${party} Name`));
  const known = fromIcewsSectors(field(`${party} Sectors`));
  const body = BODY_NAMES.get(name?.toLowerCase() ?? "") ?? null;
  const kind = known.find((code) => ORGANISATIONS.includes(code)) ?? null;
  return {
    code: toIso(field(`${party} Country`), "name") ?? body ?? kind,
    name,
    sectors: known.filter((code) => !ORGANISATIONS.includes(code)),
  };
}

function partyColumns(
  party: "Source" | "Target",
  { code, name, sectors }: FlatParty,
): Record<string, string> {
  const kind = code !== null && ORGANISATIONS.includes(code) ? [code] : [];
  const body = code !== null && BODIES.includes(code) ? bodyName(code) : null;
  return {
    [`${party} Name`]: written(body ?? name),
    [`${party} Sectors`]: toIcewsSectors([...kind, ...sectors]),
    [`${party} Country`]: fromIso(code, "name") ?? "",
  };
}

const bodyName = (code: string): string => (code === "UNO" ? "United Nations" : "European Union");

const placeColumns = ({ place, country, lat, lon }: FlatEvent): Record<string, string> => ({
  City: written(place),
  Country: fromIso(country, "name") ?? "",
  Latitude: written(lat),
  Longitude: written(lon),
});
