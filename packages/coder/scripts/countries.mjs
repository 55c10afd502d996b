/**
 * Names, demonyms and capitals of all countries: world-countries, corrected and completed by data/countries.yaml.
 * Runs when the lexicon is built, never in the coder.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

const world = createRequire(import.meta.url)("world-countries");
const CORRECTIONS = new URL("../data/countries.yaml", import.meta.url);

/** Codes that differ from the package's: it has the user-assigned UNK for Kosovo. */
const CODE_OF = { UNK: "KOS" };

/**
 * @typedef {{ text: string, ambiguous: boolean }} Name
 * @typedef {{ code: string, names: Name[], demonyms: { adjectives: Name[], persons: Name[], peoples: Name[] },
 *   capitals: (Name & { place: true })[] }} Country
 */

/** @returns {Country[]} in the order of their codes */
export function countries() {
  const corrections = readCorrections();
  const known = world.map((country) => CODE_OF[country.cca3] ?? country.cca3);
  refuseUnknown(corrections, new Set(known));
  return world
    .map((country, i) => merge(known[i], country, corrections.get(known[i]) ?? {}))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readCorrections() {
  const entries = parse(readFileSync(CORRECTIONS, "utf8"));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  if (byCode.size !== entries.length) throw new Error("countries.yaml: a code occurs twice");
  return byCode;
}

function refuseUnknown(corrections, known) {
  const stray = [...corrections.keys()].filter((code) => !known.has(code));
  if (stray.length > 0) throw new Error(`countries.yaml: no such country: ${stray.join(", ")}`);
}

function merge(code, country, correction) {
  const ambiguous = new Set(correction.ambiguous ?? []);
  const name = (text) => ({ text, ambiguous: ambiguous.has(text) });
  const list = (texts) => plainToo(texts).map(name);
  const demonyms = demonymsOf(country, correction);
  return {
    code,
    names: list(namesOf(country, correction)),
    demonyms: {
      adjectives: list(demonyms.adjectives),
      persons: list(demonyms.persons),
      peoples: list(demonyms.peoples),
    },
    capitals: list(correction.capitals ?? country.capital).map((capital) => ({ ...capital, place: true })),
  };
}

function namesOf(country, correction) {
  const dropped = new Set(correction.drop ?? []);
  const names = [country.name.common, country.name.official, ...(correction.names ?? [])];
  return names.filter((name) => !dropped.has(name));
}

function demonymsOf(country, correction) {
  if (correction.adjectives) return correction;
  const demonym = country.demonyms?.eng?.m;
  const forms = demonym ? [demonym] : [];
  return { adjectives: forms, persons: forms, peoples: forms.map(plural) };
}

/** "Kenyan" to "Kenyans"; "Japanese" stays. */
function plural(demonym) {
  return /(?:ese|ois|ss|sh|ch)$/.test(demonym) ? demonym : `${demonym}s`;
}

/** Each text once, and beside it the spelling without diacritics, unless that is an English word. */
function plainToo(texts) {
  const both = texts.flatMap((text) => [text, text.normalize("NFD").replace(/\p{M}/gu, "")]);
  return [...new Set(both)].filter((text) => text !== "Male");
}
