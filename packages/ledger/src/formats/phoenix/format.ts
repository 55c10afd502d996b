import { cameoQuad } from "../cameo/cameo.js";
import { fromIso, toIso } from "../countries/countries.js";
import { codeFor, whatOf } from "../fields/coded.js";
import { dateOf, idOf, listOf, numberOf, positionOf, textOf, written } from "../fields/values.js";
import type { Fields, FlatParty, TableFormat } from "../flat.js";
import { fromCameoTypes, toCameoType } from "../sectors/cameo.js";
import { ORGANISATIONS, organisationIn } from "../sectors/plover.js";

const party = (of: string): string[] =>
  ["Full", "Entity", "Role", "Attribute"].map((part) => `${of}Actor${part}`);

const COLUMNS: readonly string[] = [
  ...["EventID", "Date", "Year", "Month", "Day"],
  ...party("Source"),
  ...party("Target"),
  ...["EventCode", "EventRootCode", "PentaClass", "GoldsteinScore", "Issues", "Lat", "Lon", "LocationName"],
  ...["StateName", "CountryCode", "SentenceID", "URLs", "NewsSources"],
];

/** Phoenix: 26 columns, parted by tabs, mostly without a header; actors in CAMEO's codes. */
export const PHOENIX: TableFormat = {
  title: "Phoenix",
  columns: COLUMNS,
  aliases: {},
  header: false,
  read: (field) => ({
    source_id: idOf(field("EventID")),
    date: dateOf(field("Date")),
    status: "happened",
    actor: partyOf(field, "Source"),
    recipient: partyOf(field, "Target"),
    ...whatOf(field("EventCode")),
    source_scale: numberOf(field("GoldsteinScore"), "the Goldstein score"),
    place: textOf(field("LocationName")) ?? textOf(field("StateName")),
    country: toIso(field("CountryCode"), "cameo") ?? toIso(field("CountryCode"), "iso2"),
    ...positionOf(field("Lat"), field("Lon")),
    url: listOf(field("URLs"))[0] ?? null,
    mentions: null,
    sources: null,
    articles: null,
  }),
  write: (event) => {
    const [year = "", month = "", day = ""] = event.date.split("-");
    const code = codeFor(event);
    return {
      EventID: written(event.source_id),
      Date: `${year}${month}${day}`,
      Year: year,
      Month: month,
      Day: day,
      ...partyColumns("Source", event.actor),
      ...partyColumns("Target", event.recipient),
      EventCode: code,
      EventRootCode: code.slice(0, 2),
      PentaClass: code.startsWith("01") ? "0" : String(cameoQuad(code)),
      GoldsteinScore: written(event.source_scale),
      Lat: written(event.lat),
      Lon: written(event.lon),
      LocationName: written(event.place),
      CountryCode: written(event.country),
      URLs: written(event.url).replaceAll(";", "%3B"),
    };
  },
};

/** The entity is a country or an organisation; the role and the attributes are CAMEO's types. */
function partyOf(field: Fields, of: "Source" | "Target"): FlatParty {
  const entity = field(`${of}ActorEntity`).trim();
  const types = [field(`${of}ActorRole`).trim(), ...listOf(field(`${of}ActorAttribute`))];
  const known = fromCameoTypes(types);
  return {
    code: toIso(entity, "cameo") ?? organisationIn([entity, ...types]),
    name: null,
    sectors: known.filter((code) => !ORGANISATIONS.includes(code)),
  };
}

function partyColumns(of: "Source" | "Target", { code, sectors }: FlatParty): Record<string, string> {
  const entity = fromIso(code, "cameo") ?? code ?? "";
  const [role = "", ...attributes] = sectors.map(toCameoType);
  return {
    [`${of}ActorFull`]: `${entity}${role}${attributes.join("")}`,
    [`${of}ActorEntity`]: entity,
    [`${of}ActorRole`]: role,
    [`${of}ActorAttribute`]: attributes.join(";"),
  };
}
