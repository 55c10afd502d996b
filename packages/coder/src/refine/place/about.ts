import { R } from "@demarche/language";
import { nameCovering, type ReportNames } from "../../mentions/context.js";
import type { Place } from "./entry.js";

/** How many words the name of a division may have ("New South Wales"). */
const LONGEST = 3;

/** What a writer puts after a place's name to say which is meant: "Mingora, Pakistan", "Paris, Texas". */
export interface Apposition {
  /** The countries that it may be: "Georgia" is a state of one and another. */
  readonly countries: readonly string[];
  /** By a division; a country may also begin the next clause ("in Geneva, Russia agreed"). */
  readonly regional: boolean;
}

/** What is put after words that end at `end`; null where nothing is. */
export function apposedTo(context: ReportNames, end: number): Apposition | null {
  const { doc, columns } = context.tree;
  if (end + 1 >= doc.length || doc.formOf(end) !== ",") return null;
  const division = divisionAt(context, end + 1);
  const closed = division !== null && doc.formOf(division.end) === ",";
  if (ACTING.has(columns.relation[end + 1]!) && !closed) return null;
  const actor = nameCovering(context, end + 1)?.actor;
  const country = actor?.kind === "country" ? actor.code : null;
  const countries = [division?.place.country, country].filter((code) => code !== null && code !== undefined);
  return countries.length === 0 ? null : { countries, regional: division !== null };
}

/** A name that does something, or one more of a list, says nothing of the place before it. */
const ACTING = new Set([R.nsubj, R["nsubj:pass"], R.conj]);

/** The division whose name begins at a word, the one with most people, and where the name ends. */
function divisionAt({ tree, lexicon }: ReportNames, word: number): { place: Place; end: number } | null {
  const { doc, columns } = tree;
  for (let end = Math.min(word + LONGEST, doc.length); end > word; end--) {
    const name = doc.text.slice(columns.start[word]!, columns.end[end - 1]!);
    const place = lexicon.gazetteer
      .placesNamed(name)
      .find(({ resolution, country }) => resolution === "admin" && country !== null);
    if (place !== undefined) return { place, end };
  }
  return null;
}

/** The countries that a report names, also by their people and bodies; a name of a place may be another's. */
export function countriesNamed({ names }: ReportNames): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { actor } of names)
    if (actor.code !== null && (actor.kind === "country" || !actor.place)) codes.add(actor.code);
  return codes;
}
