import { R } from "@demarche/language";
import { nameCovering, type ReportNames } from "../../mentions/context.js";

/** What a writer puts after a place's name to say which is meant. */
export interface Apposition {
  readonly country: string;
  /** By a region of it: "Paris, Texas"; a country may also begin the next clause ("in Geneva, Russia agreed"). */
  readonly regional: boolean;
}

/** The country named right after words that end at `end`: "Mingora, Pakistan"; also by a region, "Paris, Texas". */
export function countryAfter(context: ReportNames, end: number): Apposition | null {
  const { doc, columns } = context.tree;
  if (end + 1 >= doc.length || doc.formOf(end) !== "," || ACTING.has(columns.relation[end + 1]!)) return null;
  const region = context.lexicon.gazetteer.placesNamed(doc.formOf(end + 1))[0];
  if (region?.resolution === "admin" && region.country !== null)
    return { country: region.country, regional: true };
  const actor = nameCovering(context, end + 1)?.actor;
  if (actor?.kind !== "country" || actor.code === null) return null;
  return { country: actor.code, regional: false };
}

/** A name that does something, or one more of a list, says nothing of the place before it. */
const ACTING = new Set([R.nsubj, R["nsubj:pass"], R.conj]);

/** The countries that a report names, also by their people. */
export function countriesNamed({ names }: ReportNames): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { actor } of names)
    if (actor.code !== null && (actor.kind === "country" || actor.kind === "demonym")) codes.add(actor.code);
  return codes;
}
