import { weightOf } from "../cameo/cameo.js";
import { fromIso, toIso } from "../countries/countries.js";
import { categoryOf } from "../fields/category.js";
import { dateOf, idOf, listOf, numberOf, positionOf, textOf, written } from "../fields/values.js";
import type { Fields, FlatEvent, FlatParty, TableFormat } from "../flat.js";
import { ORGANISATIONS, organisationIn } from "../sectors/plover.js";

const party = (of: string): string[] => [
  ...[`${of} Name`, `${of} Country`, `${of} COW`, `Primary ${of} Sector`, `${of} Sectors`, `${of} Title`],
  ...[`${of} Name Raw`, `Wikipedia ${of} ID`],
];

const COLUMNS: readonly string[] = [
  ...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"],
  ...party("Actor"),
  ...party("Recipient"),
  ...["Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"],
  ...["Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations"],
  ...["Story Locations", "Language", "Version"],
];

/** POLECAT: 40 columns with a header, PLOVER's own words. */
export const POLECAT: TableFormat = {
  title: "POLECAT",
  columns: COLUMNS,
  aliases: { "event intensity": "Intensity" },
  header: true,
  read: (field) => ({
    source_id: idOf(field("Event ID")),
    date: dateOf(field("Event Date")),
    status: "happened",
    actor: partyOf(field, "Actor"),
    recipient: partyOf(field, "Recipient"),
    ...whatOf(field),
    place: textOf(field("Placename")) ?? textOf(field("City")) ?? textOf(field("Province")),
    country: toIso(field("Country"), "iso3") ?? toIso(field("Country"), "name"),
    ...positionOf(field("Latitude"), field("Longitude")),
    url: null,
    mentions: null,
    sources: null,
    articles: null,
  }),
  write: (event) => ({
    "Event ID": written(event.source_id),
    "Event Date": event.date,
    ...whatColumns(event),
    ...partyColumns("Actor", event.actor),
    ...partyColumns("Recipient", event.recipient),
    Placename: written(event.place),
    Country: written(event.country),
    Latitude: written(event.lat),
    Longitude: written(event.lon),
  }),
};

type What = Pick<
  FlatEvent,
  "category" | "mode" | "contexts" | "quad" | "scale" | "source_code" | "source_scale"
>;

function whatOf(field: Fields): What {
  const type = field("Event Type").trim().toUpperCase();
  const category = categoryOf(type);
  const mode = textOf(field("Event Mode"))?.toLowerCase() ?? null;
  const intensity = numberOf(field("Intensity"), "the intensity");
  const { quad, scale } = weightOf(category, mode);
  return {
    category,
    mode,
    contexts: listOf(field("Contexts")).map((context) => context.toLowerCase()),
    quad,
    scale: intensity ?? scale,
    source_code: mode === null ? type : `${type} ${mode}`,
    source_scale: intensity,
  };
}

function partyOf(field: Fields, of: "Actor" | "Recipient"): FlatParty {
  const country = field(`${of} Country`).trim();
  const listed = listOf(field(`${of} Sectors`));
  const primary = textOf(field(`Primary ${of} Sector`));
  const known = [...new Set([...(primary === null ? [] : [primary]), ...listed])];
  return {
    code: toIso(country, "iso3") ?? toIso(field(`${of} COW`), "cow") ?? organisationIn([country, ...known]),
    name: textOf(field(`${of} Name`)),
    sectors: known.filter((code) => !ORGANISATIONS.includes(code)),
  };
}

function partyColumns(of: "Actor" | "Recipient", { code, name, sectors }: FlatParty): Record<string, string> {
  return {
    [`${of} Name`]: written(name),
    [`${of} Country`]: written(code),
    [`${of} COW`]: fromIso(code, "cow") ?? "",
    [`Primary ${of} Sector`]: sectors[0] ?? "",
    [`${of} Sectors`]: sectors.join("; "),
  };
}

const whatColumns = (event: FlatEvent): Record<string, string> => ({
  "Event Type": event.category ?? "",
  "Event Mode": event.mode ?? "",
  Intensity: written(event.scale),
  "Quad Code": String(event.quad),
  Contexts: event.contexts.join("; "),
});
