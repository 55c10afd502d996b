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
import { PlaceTable } from "./table.js";

/** What own names of divisions have behind them: "Belgorod region". */
const KIND = / (?:province|state|region|oblast|governorate|department|district|prefecture)$/;

/** A country of the table. */
interface CountryPlace {
  readonly lat: number;
  readonly lon: number;
  readonly geonamesId: number | null;
}

/** Places by folded name: those of the data files, and the lines of the table, which are read when they are asked for. */
export class PlaceIndex {
  readonly countries: ReadonlyMap<string, CountryPlace>;
  private readonly own = new Map<string, Place[]>();
  private readonly ownSpaces = new Map<string, number>();
  private readonly disputeOf = new Map<string, DisputedPlace>();
  private readonly table: PlaceTable;

  constructor({ places, countries }: GazetteerTables) {
    this.table = new PlaceTable(places);
    this.countries = new Map(countries.split("\n").map(readCountry));
  }

  addPlace(names: readonly string[], place: Place): void {
    if (names.length === 0) return;
    for (const name of foldNames(names)) {
      this.note(name);
      const list = this.own.get(name);
      if (list === undefined) this.own.set(name, [place]);
      else list.push(place);
    }
  }

  addDispute(place: DisputedPlace): void {
    this.addPlace(place.names, this.identified(place.names, place.place));
    for (const city of place.cities) this.disputeOf.set(foldName(city), place);
  }

  has(folded: string): boolean {
    return this.own.has(folded) || this.table.has(folded);
  }

  places(folded: string): readonly Place[] {
    return [...(this.own.get(folded) ?? []), ...this.listed(folded)];
  }

  /** The places of the table, those with most people first. */
  listed(folded: string): readonly Place[] {
    return this.table.lines(folded).map((line) => this.readLine(line));
  }

  /** The spaces in the longest name that begins with a folded word, or -1 where none does. */
  spacesAfter(word: string): number {
    return Math.max(this.ownSpaces.get(word) ?? -1, this.table.spacesAfter(word));
  }

  /** An own place with the GeoNames id of the listed one of the same name, kind and country, if it has none. */
  identified(names: readonly string[], place: Place): Place {
    if (place.geonamesId !== null || place.country === null || place.resolution === "feature") return place;
    if (place.resolution === "country") {
      const id = this.countries.get(place.country)?.geonamesId ?? null;
      return { ...place, geonamesId: id };
    }
    const twin = foldNames(names)
      .flatMap((name) => this.listed(name.replace(KIND, "")))
      .find(({ country, resolution }) => country === place.country && resolution === place.resolution);
    if (twin === undefined) return place;
    return { ...place, geonamesId: twin.geonamesId, division: twin.division };
  }

  private readLine(line: string): Place {
    const [name = "", country = "", division = "", id = "", lat, lon, population, usual] = line.split("|");
    const dispute = this.disputeOf.get(foldName(name));
    return {
      name: usual || name,
      country,
      division,
      geonamesId: Number.parseInt(id, 36),
      lat: degrees(lat),
      lon: degrees(lon),
      resolution: usual === undefined ? "city" : "admin",
      population: Number(population),
      disputed: dispute?.place.country === country ? dispute.place.disputed : null,
    };
  }

  private note(folded: string): void {
    const first = firstWord(folded);
    const spaces = first === folded ? 0 : folded.split(" ").length - 1;
    this.ownSpaces.set(first, Math.max(spaces, this.ownSpaces.get(first) ?? -1));
  }
}

function degrees(field: string | undefined): number | null {
  return field === undefined || field === "" ? null : Number(field);
}

function readCountry(line: string): [string, CountryPlace] {
  const [code = "", lat, lon, id = "0"] = line.split("|");
  return [code, { lat: Number(lat), lon: Number(lon), geonamesId: Number.parseInt(id, 36) || null }];
}

/** What a gazetteer holds, as read from the data files. */
export interface GazetteerEntries {
  readonly named: readonly (NamedPlace | CityAlias)[];
  readonly disputed: readonly DisputedPlace[];
  readonly actors: readonly ActorPlace[];
}

export function indexPlaces(
  { named, disputed, actors }: GazetteerEntries,
  tables: GazetteerTables,
): PlaceIndex {
  const index = new PlaceIndex(tables);
  for (const place of disputed) index.addDispute(place);
  for (const place of named)
    if ("place" in place) index.addPlace(place.names, index.identified(place.names, place.place));
    else addAlias(index, place);
  for (const place of actors) addActorPlace(index, place);
  return index;
}

/** One known name of a place among the actors gives its others the same point; where none is known, it has none. */
function addActorPlace(index: PlaceIndex, { names, country, resolution }: ActorPlace): void {
  const folded = foldNames(names);
  const isSame = (place: Place) => place.country === country || place.disputed?.claimants.includes(country);
  const all = folded.map((name) => index.places(name).filter(isSame));
  const known = all.flat();
  const place =
    known.find((one) => one.resolution === resolution) ??
    known[0] ??
    unlisted(names[0]!, country, resolution);
  index.addPlace(
    names.filter((_, i) => all[i]!.length === 0),
    place,
  );
}

function addAlias(index: PlaceIndex, { names, city, country, entry }: CityAlias): void {
  const place = index
    .listed(foldName(city))
    .find((one) => one.country === country && one.resolution === "city");
  if (place === undefined)
    throw invalidEntry(entry, `no city ${city} in ${country}`, "Write the name that GeoNames has");
  index.addPlace(names, place);
}
