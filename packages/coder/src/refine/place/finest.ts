import type { PlaceMention } from "./belonging.js";

const COARSENESS = { feature: 0, city: 0, admin: 1, country: 2 } as const;
/** What may stand between a place and the wider one it lies in: "Goma, ", "Goma in eastern ", "Goma in the ". */
const BETWEEN = /^,?\s(?:(?:in|of)\s)?(?:the\s)?(?:\S+(?:ern|al)\s)?(?:\S+\s)?$/;

/** The places without those that only say where the one before them lies ("Mingora, Pakistan"). */
export function finest(text: string, places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.filter(({ location: place }, i) => {
    const before = places[i - 1]?.location;
    if (before === undefined || COARSENESS[place.resolution] <= COARSENESS[before.resolution]) return true;
    return !(before.country === place.country && BETWEEN.test(text.slice(before.end, place.start)));
  });
}
