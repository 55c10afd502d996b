import { invalidEntry } from "../../lexicon/entry.js";
import {
  type ActorPlace,
  type CityAlias,
  type DisputedPlace,
  type NamedPlace,
  type Place,
  unlisted,
} from "./entry.js";
import { firstWord, foldName, foldNames } from "./fold.js";
import type { GazetteerTables } from "./gazetteer.js";

/** Places by folded name; a city stays a line of its table until somebody asks for it. */
export class PlaceIndex {
  /** The spaces in the longest name that begins with a word. */
  readonly spacesAfter = new Map<string, number>();
  readonly countryPoints = new Map<string, readonly [number, number]>();
  private readonly own = new Map<string, Place[]>();
  private readonly cityLines = new Map<string, string[]>();
  private readonly disputeOf = new Map<string, DisputedPlace>();

  addPlace(names: readonly string[], place: Place): void {
    if (names.length === 0) return;
    for (const name of foldNames(names)) push(this.own, this.noted(name), place);
  }

  addCity(folded: string, line: string): void {
    push(this.cityLines, this.noted(folded), line);
  }

  addDispute(place: DisputedPlace): void {
    this.addPlace(place.names, place.place);
    for (const city of place.cities) this.disputeOf.set(foldName(city), place);
  }

  cityLine(name: string, country: string): string | null {
    return this.cityLines.get(foldName(name))?.find((line) => line.split("|")[1] === country) ?? null;
  }

  has(folded: string): boolean {
    return this.own.has(folded) || this.cityLines.has(folded);
  }

  places(folded: string): readonly Place[] {
    const own = this.own.get(folded) ?? [];
    const cities = this.cityLines.get(folded);
    return cities === undefined ? own : [...own, ...cities.map((line) => this.readCity(line))];
  }

  private readCity(line: string): Place {
    const [name = "", country = "", id = "", lat, lon, population] = line.split("|");
    const dispute = this.disputeOf.get(foldName(name));
    return {
      name,
      country,
      geonamesId: Number.parseInt(id, 36),
      lat: Number(lat),
      lon: Number(lon),
      resolution: "city",
      population: Number(population),
      disputed: dispute?.place.country === country ? dispute.place.disputed : null,
    };
  }

  private noted(folded: string): string {
    const first = firstWord(folded);
    const spaces = first === folded ? 0 : folded.split(" ").length - 1;
    const most = this.spacesAfter.get(first);
    if (most === undefined || most < spaces) this.spacesAfter.set(first, spaces);
    return folded;
  }
}

/** What a gazetteer holds, as read from the data files. */
export interface GazetteerEntries {
  readonly named: readonly (NamedPlace | CityAlias)[];
  readonly disputed: readonly DisputedPlace[];
  readonly actors: readonly ActorPlace[];
}

export function indexPlaces(
  { named, disputed, actors }: GazetteerEntries,
  { cities, countryPoints }: GazetteerTables,
): PlaceIndex {
  const index = new PlaceIndex();
  const lines = cities.split("\n");
  const names = foldNames(lines.map((line) => line.slice(0, line.indexOf("|"))));
  for (const [i, line] of lines.entries()) index.addCity(names[i]!, line);
  for (const line of countryPoints.split("\n")) {
    const [code = "", lat, lon] = line.split("|");
    index.countryPoints.set(code, [Number(lat), Number(lon)]);
  }
  for (const place of disputed) index.addDispute(place);
  for (const place of named)
    if ("place" in place) index.addPlace(place.names, place.place);
    else addAlias(index, place);
  for (const place of actors) addActorPlace(index, place);
  return index;
}

/** One known name of a place among the actors gives its others the same point; where none is known, it has none. */
function addActorPlace(index: PlaceIndex, { names, country, resolution }: ActorPlace): void {
  const folded = foldNames(names);
  const isSame = (place: Place) => place.country === country || place.disputed?.claimants.includes(country);
  const known = folded.flatMap((name) => index.places(name)).find(isSame);
  const place = known ?? unlisted(names[0]!, country, resolution);
  index.addPlace(
    names.filter((_, i) => !index.places(folded[i]!).some(isSame)),
    place,
  );
}

function addAlias(index: PlaceIndex, { names, city, country, entry }: CityAlias): void {
  const line = index.cityLine(city, country);
  if (line === null)
    throw invalidEntry(entry, `no city ${city} in ${country}`, "Write the name that GeoNames has");
  for (const name of foldNames(names)) index.addCity(name, line);
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
