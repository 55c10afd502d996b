import { code } from "../../lexicon/actors.js";
import { type Entry, invalidEntry, oneOf, optionalText, text, texts } from "../../lexicon/entry.js";
import type { Dispute, Location } from "../../record.js";

/** One place of the gazetteer; degrees of WGS 84. */
export interface Place {
  readonly name: string;
  readonly country: string | null;
  /** GeoNames' code of the first-order division in its country; null where not known. */
  readonly division: string | null;
  readonly geonamesId: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly resolution: Location["resolution"];
  /** Thousands of people; 0 where not known. */
  readonly population: number;
  readonly disputed: Dispute | null;
}

/** A place of places.yaml with all its names. */
export interface NamedPlace {
  readonly names: readonly string[];
  readonly place: Place;
}

/** Further names of a city of GeoNames. */
export interface CityAlias {
  readonly names: readonly string[];
  readonly city: string;
  readonly country: string;
  readonly entry: Entry;
}

/** A place among the actors: its names and country, but no point. */
export interface ActorPlace {
  readonly names: readonly string[];
  readonly country: string;
  readonly resolution: Place["resolution"];
}

/** A place of disputed.yaml and the cities of GeoNames in it. */
export interface DisputedPlace extends NamedPlace {
  readonly cities: readonly string[];
}

/** A place of which no list knows where it is. */
export function unlisted(name: string, country: string | null, resolution: Place["resolution"]): Place {
  return {
    name,
    country,
    division: null,
    geonamesId: null,
    lat: null,
    lon: null,
    resolution,
    population: 0,
    disputed: null,
  };
}

const RESOLUTIONS = ["country", "admin", "city", "feature"] as const;

/** An entry of places.yaml: a place of its own, or names of a city that GeoNames writes in another way. */
export function readPlace(entry: Entry): NamedPlace | CityAlias {
  const city = optionalText(entry, "city");
  if (city === null) return namedPlace(entry, null);
  const country = code(entry, "country");
  if (country === null) throw invalidEntry(entry, "no country", "Write country: with the city's ISO code");
  return { names: someNames(entry), city, country, entry };
}

/** An entry of actors/*.yaml that tells what kind of place it is; null for all others. */
export function readActorPlace(entry: Entry): ActorPlace | null {
  const country = code(entry, "code");
  if (country === null || optionalText(entry, "resolution") === null) return null;
  return { names: someNames(entry), country, resolution: oneOf(entry, "resolution", RESOLUTIONS) };
}

/** An entry of disputed.yaml. */
export function readDisputed(entry: Entry): DisputedPlace {
  const claimants = texts(entry, "claimants");
  if (claimants.length < 2)
    throw invalidEntry(entry, "fewer than two claimants", "Write claimants: [AAA, BBB]");
  const stray = claimants.find((claimant) => !/^[A-Z]{3}$/.test(claimant));
  if (stray !== undefined)
    throw invalidEntry(entry, `unknown claimant ${stray}`, "Use ISO 3166 alpha-3 codes");
  const administered = code(entry, "administered");
  const names = someNames(entry);
  for (const [claimant, own] of Object.entries(namesBySide(entry)))
    if (!claimants.includes(claimant) || !own.every((name) => names.includes(name)))
      throw invalidEntry(entry, `"called" of ${claimant}`, "Write claimants and some of their names");
  const disputed = { names, claimants, administered_by: administered, called: namesBySide(entry) };
  return { ...namedPlace(entry, disputed), cities: texts(entry, "cities") };
}

/** What each claimant calls the place. */
function namesBySide(entry: Entry): Readonly<Record<string, readonly string[]>> {
  const { called } = entry.value;
  const sides = called !== null && typeof called === "object" ? Object.entries(called) : [];
  return Object.fromEntries(
    sides.map(([side, names]) => [side, texts({ ...entry, value: { names } }, "names")]),
  );
}

function namedPlace(entry: Entry, disputed: Dispute | null): NamedPlace {
  const names = someNames(entry);
  return {
    names,
    place: {
      name: names[0]!,
      country: code(entry, "country"),
      division: null,
      geonamesId: optionalText(entry, "geonames") === null ? null : integer(entry, "geonames"),
      lat: degrees(entry, "lat", 90),
      lon: degrees(entry, "lon", 180),
      resolution: oneOf(entry, "resolution", RESOLUTIONS),
      population: 0,
      disputed,
    },
  };
}

function someNames(entry: Entry): readonly string[] {
  const names = texts(entry, "names");
  if (names.length === 0) throw invalidEntry(entry, "no name", "Give at least one under names:");
  return names;
}

function degrees(entry: Entry, field: string, most: number): number {
  const value = Number(text(entry, field));
  if (Math.abs(value) <= most) return value;
  throw invalidEntry(entry, `"${field}" is ${text(entry, field)}`, `Write degrees from -${most} to ${most}`);
}

function integer(entry: Entry, field: string): number {
  const value = Number(text(entry, field));
  if (Number.isInteger(value) && value > 0) return value;
  throw invalidEntry(entry, `"${field}" is ${text(entry, field)}`, "Write a GeoNames id");
}
