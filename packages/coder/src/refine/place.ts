import { nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import type { Location } from "../record.js";

/** The places that words `[start, end)` name in a place's role, as PLOVER locations. */
export function findPlaces(parties: Parties, start: number, end: number): readonly Location[] {
  const { context } = parties;
  const { columns, doc } = context.tree;
  const places: Location[] = [];
  for (let word = start; word < end; word++) {
    const name = nameCovering(context, word);
    const party = name === null ? null : parties.of(word);
    if (name === null || party === null || !party.locative || party.kind !== "name") continue;
    const from = columns.start[name.match.start]!;
    const to = columns.end[name.match.end - 1]!;
    places.push({
      text: doc.text.slice(from, to),
      start: from,
      end: to,
      name: name.actor.kind === "capital" ? doc.text.slice(from, to) : name.actor.name,
      country: name.actor.code,
      geonames_id: null,
      lat: null,
      lon: null,
      resolution:
        name.actor.kind === "country" ? "country" : name.actor.kind === "capital" ? "city" : "feature",
      disputed: null,
    });
  }
  return places;
}
