import { NO_HEAD, U } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";
import { type MentionContext, nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import type { Location } from "../record.js";
import { apposedTo, countriesNamed } from "./place/about.js";
import type { PlaceMention } from "./place/belonging.js";
import { type Place, unlisted } from "./place/entry.js";
import { finest } from "./place/finest.js";
import { headWord, isPartOfName, isSaidDivision, isWhere } from "./place/role.js";

/** A name of a place in the text, words `[start, end)`; `mayAct`: it may stand for a government. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly mayAct: boolean;
}

/** The places that words `[start, end)` name in a place's role; a dateline's are none. */
export function findPlaces(parties: Parties, start: number, end: number): readonly PlaceMention[] {
  const { context } = parties;
  const places: PlaceMention[] = [];
  for (let word = start; word < end; ) {
    const found = mayBePlace(context, word) ? placeAt(parties, word, end) : null;
    const head = found === null ? NO_HEAD : headOfPlace(parties, found);
    if (found !== null && head !== NO_HEAD) places.push({ head, location: locationOf(parties, found) });
    word = found?.end ?? word + 1;
  }
  return finest(context.tree.doc.text, places);
}

/** A name, or a word that is written as one within a sentence ("the Black Sea", "near Mischief Reef"), and not of a dateline. */
function mayBePlace({ tree, nameAt, inDateline }: MentionContext, word: number): boolean {
  if (inDateline[word] !== 0) return false;
  if (tree.columns.upos[word] === U.PROPN || nameAt[word]! >= 0) return true;
  return /^\p{Lu}\p{Ll}/u.test(tree.doc.formOf(word)) && !isFirst(tree, word);
}

function isFirst(tree: Tree, word: number): boolean {
  const { sentence } = tree.columns;
  return word === 0 || sentence[word] !== sentence[word - 1];
}

/** The longest name of a place that begins at a word; a longer name of somebody or something else goes first. */
function placeAt(parties: Parties, word: number, limit: number): Found | null {
  const known = nameCovering(parties.context, word);
  const listed = listedAt(parties, word, limit);
  if (known === null || known.match.start !== word) return known === null ? listed : null;
  if (listed !== null && listed.end > known.match.end) return listed;
  if (known.actor.place) return actorPlace(parties, known, listed);
  return listed?.end === known.match.end && isNoCity(listed.place) ? { ...listed, mayAct: true } : null;
}

type Known = NonNullable<ReturnType<typeof nameCovering>>;

/** The place of a country, a capital or a seat of power. */
function actorPlace({ context }: Parties, { match, actor }: Known, listed: Found | null): Found | null {
  const { start, end } = match;
  const mayAct = actor.kind !== "body" || actor.sector !== null;
  if (listed?.end === end && (isNoCity(listed.place) || isElsewhere(context, listed, actor.code)))
    return { ...listed, mayAct };
  const { gazetteer } = context.lexicon;
  if (actor.kind === "country" && actor.code !== null)
    return { start, end, place: gazetteer.country(actor.code, actor.name), mayAct };
  const text = textOf(context.tree.doc.text, context.tree.columns, start, end);
  const city = actor.code === null ? null : gazetteer.placeIn(text, actor.code);
  const resolution = actor.kind === "capital" ? "city" : "feature";
  return { start, end, place: city ?? unlisted(text, actor.code, resolution), mayAct };
}

/** A namesake in a country that the words after it, or else the report, speak of: "Tripoli" in one about Lebanon. */
function isElsewhere(context: MentionContext, { end, place }: Found, code: string | null): boolean {
  if (place.country === code || place.country === null) return false;
  if (apposedTo(context, end) !== null) return true;
  const about = countriesNamed(context);
  return about.has(place.country) && (code === null || !about.has(code));
}

/** A region, a water or a disputed place, of which the gazetteer knows more than the actors do. */
function isNoCity({ resolution, disputed }: Place): boolean {
  return resolution !== "city" || disputed !== null;
}

/** The longest name of the gazetteer that begins at a word. */
function listedAt({ context }: Parties, word: number, limit: number): Found | null {
  const { tree, lexicon } = context;
  const { doc, columns } = tree;
  const longest = lexicon.gazetteer.longestFrom(doc.formOf(word));
  for (let end = Math.min(limit, word + longest); end > word; end--) {
    if (columns.upos[end - 1] === U.PUNCT) continue;
    if (end === word + 1 && columns.upos[word] !== U.PROPN && !isAfterPreposition(tree, word)) return null;
    const name = textOf(doc.text, columns, word, end);
    if (!/\p{Lu}/u.test(name)) continue;
    const place = placeMeant(context, name, word, end);
    if (place !== null) return { start: word, end, place, mayAct: false };
  }
  return null;
}

function isAfterPreposition({ columns }: Tree, word: number): boolean {
  return word > 0 && columns.upos[word - 1] === U.ADP;
}

function placeMeant(context: MentionContext, name: string, start: number, end: number): Place | null {
  const { gazetteer, placeWords } = context.lexicon;
  if (!gazetteer.has(name)) return null;
  const after = apposedTo(context, end);
  for (const country of after?.countries ?? []) {
    const named = gazetteer.placeIn(name, country);
    if (named !== null) return named;
  }
  if (after?.regional) return unlisted(name, after.countries[0]!, "city");
  return gazetteer.placeMeant(
    name,
    countriesNamed(context),
    isSaidDivision(context.tree, placeWords, start, end),
  );
}

/** The word by which a place hangs where something was done; `NO_HEAD` where it is no such place. */
function headOfPlace({ context }: Parties, { start, end, mayAct }: Found): number {
  const { tree, lexicon } = context;
  const head = headWord(tree, start, end);
  if (head === NO_HEAD || isPartOfName(tree, lexicon.placeWords, start, end)) return NO_HEAD;
  return isWhere(tree, lexicon.placeWords, head, mayAct) ? head : NO_HEAD;
}

function locationOf({ context }: Parties, { start, end, place }: Found): Location {
  const { doc, columns } = context.tree;
  return {
    text: textOf(doc.text, columns, start, end),
    start: columns.start[start]!,
    end: columns.end[end - 1]!,
    name: place.name,
    country: place.country,
    admin: context.lexicon.gazetteer.divisionOf(place),
    geonames_id: place.geonamesId,
    lat: place.lat,
    lon: place.lon,
    resolution: place.resolution,
    disputed: place.disputed,
  };
}

type Offsets = { readonly start: Int32Array; readonly end: Int32Array };

function textOf(text: string, { start, end }: Offsets, from: number, to: number): string {
  return text.slice(start[from]!, end[to - 1]!);
}
