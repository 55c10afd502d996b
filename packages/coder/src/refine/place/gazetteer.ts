import type { Entry } from "../../lexicon/entry.js";
import { type Dispute, type Place, readActorPlace, readDisputed, readPlace } from "./entry.js";
import { firstWord, foldName } from "./fold.js";
import { type GazetteerEntries, indexPlaces, type PlaceIndex } from "./index-places.js";

/** How many times the people of a namesake in another country a city needs to be meant without further word. */
const DOMINANT = 5;
/** Thousands of people from which a city's name alone gives a country. */
const WELL_KNOWN = 50;
/** Thousands of people from which a city is meant even where the text is about the country of a small namesake. */
const METROPOLIS = 1000;

/** Places by name: those of the data files and the cities of GeoNames. Indexed when a name is first looked up. */
export class Gazetteer {
  constructor(private readonly index: PlaceIndex) {}

  /** The places of a name: those of the data files, then cities, most people first. */
  placesNamed(name: string): readonly Place[] {
    return this.index.places(foldName(name));
  }

  /** Whether some place has the name. */
  has(name: string): boolean {
    return this.index.has(foldName(name));
  }

  /** How many words of a text the longest name may have that begins with this one; 0 for none. "Cox 's Bazar": 3. */
  longestFrom(word: string): number {
    const spaces = this.index.spacesAfter.get(firstWord(foldName(word)));
    return spaces === undefined ? 0 : 2 * spaces + 1;
  }

  /** The country of a city or region whose name, by itself, means that place and no other; else null. */
  countryOf(name: string): string | null {
    const [first, ...others] = this.placesNamed(name);
    if (first === undefined) return null;
    if (isCity(first) && first.population < WELL_KNOWN) return null;
    const rivals = others.filter((other) => other.country !== first.country);
    return rivals.every((rival) => dominates(first, rival)) ? first.country : null;
  }

  /** The place that a name means in a report about these countries. */
  placeMeant(name: string, about: ReadonlySet<string>): Place | null {
    const places = this.placesNamed(name);
    const first = places[0] ?? null;
    if (first === null || places.length === 1 || !isCity(first)) return first;
    const near = places.find(({ country }) => country !== null && about.has(country));
    if (near === undefined || near === first) return first;
    return first.population >= METROPOLIS && dominates(first, near) ? first : near;
  }

  /** The place of a name in one country; null where there is none. */
  placeIn(name: string, country: string): Place | null {
    return this.placesNamed(name).find((place) => place.country === country) ?? null;
  }

  /** A point inside a country, and who disputes that it is one. */
  country(code: string, name: string): Place {
    const [lat, lon] = this.index.countryPoints.get(code) ?? [null, null];
    const disputed: Dispute | null =
      this.placesNamed(name).find((place) => place.disputed !== null)?.disputed ?? null;
    return {
      name,
      country: code,
      geonamesId: null,
      lat,
      lon,
      resolution: "country",
      population: 0,
      disputed,
    };
  }
}

/** The tables of scripts/places.mjs. */
export interface GazetteerTables {
  readonly cities: string;
  readonly countryPoints: string;
}

/** A gazetteer of the data entries and tables that ship; throws `invalid-data` naming file and line. */
export function readGazetteer(entries: readonly Entry[], tables: GazetteerTables): Gazetteer {
  const of = (file: string) => entries.filter((entry) => entry.file.startsWith(file));
  const actors = of("actors/places-").map(readActorPlace);
  const known: GazetteerEntries = {
    named: of("places.yaml").map(readPlace),
    disputed: of("disputed.yaml").map(readDisputed),
    actors: actors.filter((place) => place !== null),
  };
  return new Gazetteer(indexPlaces(known, tables));
}

function isCity({ resolution }: Place): boolean {
  return resolution === "city";
}

function dominates(place: Place, rival: Place): boolean {
  return !isCity(place) || place.population >= DOMINANT * rival.population;
}
