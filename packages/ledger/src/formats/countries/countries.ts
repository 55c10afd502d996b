import { COUNTRY_TABLE } from "./table.js";

/** A system of country codes that a format uses. */
export type CountrySystem = "iso3" | "iso2" | "fips" | "cow" | "gw" | "cameo" | "name";

interface Country {
  readonly iso3: string;
  readonly iso2: string;
  readonly fips: string;
  readonly cow: string;
  readonly gw: string;
  readonly name: string;
}

export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.trim()
  .split("\n")
  .map((line) => {
    const [iso3 = "", iso2 = "", fips = "", cow = "", gw = "", ...name] = line.split(" ");
    return { iso3, iso2, fips, cow, gw, name: name.join(" ") };
  });

/** Codes of CAMEO's country list that are not ISO's, the usual one last where there are several. */
const CAMEO_OWN: readonly (readonly [string, string])[] = [
  ["BAG", "IRQ"],
  ["GZS", "PSE"],
  ["KSV", "KOS"],
  ["MTN", "MNE"],
  ["ROM", "ROU"],
  ["TMP", "TLS"],
  ["WSB", "PSE"],
  ["ZAR", "COD"],
];

/**
 * Codes of FIPS 10-4 besides the table's: Gaza, earlier ones of Serbia, and what has no ISO code of its own. The Spratly and
 * Paracel islands and the southern Kurils (PG, PF, PJ) are no country's.
 */
const FIPS_OWN: readonly (readonly [string, string])[] = [
  ["GZ", "PSE"],
  ["RB", "SRB"],
  ["YI", "SRB"],
  ["AT", "AUS"],
  ["CR", "AUS"],
  ["JN", "SJM"],
  ...["BQ", "DQ", "FQ", "HQ", "JQ", "KQ", "LQ", "MQ", "WQ"].map((code) => [code, "UMI"] as const),
];

/** Names that data sets write and the table does not have. */
const NAMES: readonly (readonly [string, string])[] = [
  ["Bahamas, The", "BHS"],
  ["Bolivia, Plurinational State of", "BOL"],
  ["Brunei Darussalam", "BRN"],
  ["Burma", "MMR"],
  ["Cabo Verde", "CPV"],
  ["Congo, Democratic Republic of the", "COD"],
  ["Congo-Brazzaville", "COG"],
  ["Congo-Kinshasa", "COD"],
  ["Cote d'Ivoire", "CIV"],
  ["Curacao", "CUW"],
  ["Czechia", "CZE"],
  ["Democratic People's Republic of Korea", "PRK"],
  ["Democratic Republic of Congo", "COD"],
  ["East Timor", "TLS"],
  ["Gambia, The", "GMB"],
  ["Iran, Islamic Republic of", "IRN"],
  ["Ivory Coast", "CIV"],
  ["Korea, Democratic People's Republic of", "PRK"],
  ["Korea, Republic of", "KOR"],
  ["Lao People's Democratic Republic", "LAO"],
  ["Macau", "MAC"],
  ["Macedonia", "MKD"],
  ["Micronesia, Federated States of", "FSM"],
  ["Moldova, Republic of", "MDA"],
  ["Occupied Palestinian Territory", "PSE"],
  ["Palestinian Territory, Occupied", "PSE"],
  ["Republic of Congo", "COG"],
  ["Republic of Korea", "KOR"],
  ["Republic of the Congo", "COG"],
  ["Reunion", "REU"],
  ["Russian Federation", "RUS"],
  ["Sao Tome and Principe", "STP"],
  ["Swaziland", "SWZ"],
  ["Syrian Arab Republic", "SYR"],
  ["Taiwan, Province of China", "TWN"],
  ["Tanzania, United Republic of", "TZA"],
  ["Türkiye", "TUR"],
  ["United Republic of Tanzania", "TZA"],
  ["United States of America", "USA"],
  ["Vatican City", "VAT"],
  ["Viet Nam", "VNM"],
];

const has = (code: string): boolean => code !== "-";
const column = (key: keyof Country): [string, string][] =>
  COUNTRIES.filter((country) => has(country[key])).map((country) => [
    country[key].toLowerCase(),
    country.iso3,
  ]);
const lower = (pairs: readonly (readonly [string, string])[]): [string, string][] =>
  pairs.map(([code, iso3]) => [code.toLowerCase(), iso3]);

/** From codes in lower case to ISO 3166 alpha-3. */
const TO_ISO: Readonly<Record<CountrySystem, ReadonlyMap<string, string>>> = {
  iso3: new Map(column("iso3")),
  iso2: new Map(column("iso2")),
  fips: new Map([...lower(FIPS_OWN), ...column("fips")]),
  cow: new Map(column("cow")),
  gw: new Map(column("gw")),
  cameo: new Map([...column("iso3"), ...lower(CAMEO_OWN)]),
  name: new Map([...column("name"), ...lower(NAMES)]),
};

/** All codes of a system with the countries that they stand for. */
export const codesOf = (system: CountrySystem): readonly (readonly [string, string])[] =>
  [...TO_ISO[system]].map(([code, iso3]) => [system === "name" ? code : code.toUpperCase(), iso3]);

/** ISO 3166 alpha-3 of a code of another system, or null where it stands for no country. */
export const toIso = (code: string | null, system: CountrySystem): string | null =>
  TO_ISO[system].get(code?.trim().toLowerCase() ?? "") ?? null;

const BY_ISO = new Map(COUNTRIES.map((country) => [country.iso3, country]));

/** The code of a country in another system, or null where the system has none. CAMEO's is ISO's but for a few. */
export function fromIso(iso3: string | null, system: CountrySystem): string | null {
  const country = BY_ISO.get(iso3 ?? "");
  if (country === undefined) return null;
  if (system === "cameo") return CAMEO_WRITTEN.get(country.iso3) ?? country.iso3;
  return has(country[system]) ? country[system] : null;
}

const CAMEO_WRITTEN = new Map([
  ["ROU", "ROM"],
  ["TLS", "TMP"],
]);
