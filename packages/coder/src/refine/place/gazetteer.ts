import type { Entry } from "../../lexicon/entry.js";
import type { Dispute } from "../../record.js";
import { type Place, readActorPlace, readDisputed, readPlace } from "./entry.js";
import { firstWord, foldName } from "./fold.js";
import { type GazetteerEntries, indexPlaces, type PlaceIndex } from "./index-places.js";
import { PlaceTable } from "./table.js";

/** How many times more people a namesake needs to be meant in a report that does not speak of its country. */
const ABROAD = 10;
/** Thousands of people from which a city goes before a division of the same name ("in Kandahar"). */
const TOWN = 30;

/** Places by name: those of the data files, then the cities and first-order divisions of GeoNames. */
export class Gazetteer {
  constructor(
    private readonly index: PlaceIndex,
    private readonly divisions: PlaceTable,
  ) {}

  /** The places of a name: those of the data files, then those of GeoNames, most people first. */
  placesNamed(name: string): readonly Place[] {
    return this.index.places(foldName(name));
  }

  /** Whether some place has the name. */
  has(name: string): boolean {
    return this.index.has(foldName(name));
  }

  /** How many words of a text the longest name may have that begins with this one; 0 for none. "Cox 's Bazar": 3. */
  longestFrom(word: string): number {
    const spaces = this.index.spacesAfter(firstWord(foldName(word)));
    return spaces < 0 ? 0 : 2 * spaces + 1;
  }

  /**
   * The place that a name means in a report about these countries: of namesakes the one with most people, those abroad
   * counted for less. `division`: the text says that it is one ("Kaduna State").
   */
  placeMeant(name: string, about: ReadonlySet<string>, division = false): Place | null {
    const places = this.placesNamed(name);
    const ofKind = division
      ? places.filter(isDivision)
      : places.filter((place) => !isShadowed(place, places));
    const [first, ...others] = ofKind.length > 0 ? ofKind : places;
    if (first === undefined) return null;
    if (first.population === 0 && (first.resolution !== "city" || first.disputed !== null)) return first;
    return others.reduce((best, place) => (weight(place, about) > weight(best, about) ? place : best), first);
  }

  /** The place of a name in one country; null where there is none. */
  placeIn(name: string, country: string): Place | null {
    const places = this.placesNamed(name).filter((place) => place.country === country);
    return places.find((place) => !isShadowed(place, places)) ?? places[0] ?? null;
  }

  /** A country, with a point inside it, and who disputes that it is one. */
  country(code: string, name: string): Place {
    const { lat = null, lon = null, geonamesId = null } = this.index.countries.get(code) ?? {};
    const disputed: Dispute | null =
      this.placesNamed(name).find((place) => place.disputed !== null)?.disputed ?? null;
    const resolution = "country";
    return {
      name,
      country: code,
      division: null,
      geonamesId,
      lat,
      lon,
      resolution,
      population: 0,
      disputed,
    };
  }

  /** The usual name of the first-order division that a place lies in; null where not known. */
  divisionOf({ country, division }: Place): string | null {
    if (country === null || division === null) return null;
    return this.divisions.lines(foldName(`${country} ${division}`))[0]?.split("|")[1] ?? null;
  }
}

function isDivision({ resolution }: Place): boolean {
  return resolution === "admin";
}

/** A division that has its name from a town in it: without further word the town is meant. */
function isShadowed(place: Place, places: readonly Place[]): boolean {
  if (!isDivision(place) || place.population === 0) return false;
  return places.some(
    ({ resolution, country, population }) =>
      resolution === "city" && country === place.country && population >= TOWN,
  );
}

function weight({ country, population }: Place, about: ReadonlySet<string>): number {
  const people = Math.max(population, 1);
  return country !== null && about.has(country) ? ABROAD * people : people;
}

/** The tables of scripts/places.mjs. */
export interface GazetteerTables {
  readonly places: string;
  readonly countries: string;
  readonly divisions: string;
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
  return new Gazetteer(indexPlaces(known, tables), new PlaceTable(tables.divisions));
}
