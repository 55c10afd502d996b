import { nameCovering, type ReportNames } from "../../mentions/context.js";

/** The country named right after words that end at `end`: "Mingora, Pakistan"; also by a region, "Paris, Texas". */
export function countryAfter(context: ReportNames, end: number): string | null {
  const { doc } = context.tree;
  if (end + 1 >= doc.length || doc.formOf(end) !== ",") return null;
  const name = nameCovering(context, end + 1);
  if (name !== null) return name.actor.place ? name.actor.code : null;
  const region = context.lexicon.gazetteer.placesNamed(doc.formOf(end + 1))[0];
  return region?.resolution === "admin" ? region.country : null;
}

/** The countries that a report names, also by their people. */
export function countriesNamed({ names }: ReportNames): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { actors } of names) {
    const [actor] = actors;
    if (actor?.code && (actor.kind === "country" || actor.kind === "demonym")) codes.add(actor.code);
  }
  return codes;
}
