import { NO_HEAD, U } from "@demarche/language";
import { type MentionContext, nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import type { Location } from "../record.js";
import { countriesNamed, countryAfter } from "./place/about.js";
import { type Place, unlisted } from "./place/entry.js";
import { finest } from "./place/finest.js";
import { headWord, isPartOfName, isWhere } from "./place/role.js";

/** A name of a place in the text, words `[start, end)`; `mayAct`: it may stand for a government. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly mayAct: boolean;
}

/** The places that words `[start, end)` name in a place's role, as PLOVER locations; a dateline's are none. */
export function findPlaces(parties: Parties, start: number, end: number): readonly Location[] {
  const { context } = parties;
  const places: Location[] = [];
  for (let word = start; word < end; ) {
    const found = mayBePlace(context, word) ? placeAt(parties, word, end) : null;
    if (found !== null && isEventPlace(parties, found)) places.push(locationOf(parties, found));
    word = found?.end ?? word + 1;
  }
  return finest(context.tree.doc.text, places);
}

/** A name, and not of a dateline. */
function mayBePlace({ tree, nameAt, inDateline }: MentionContext, word: number): boolean {
  return inDateline[word] === 0 && (tree.columns.upos[word] === U.PROPN || nameAt[word]! >= 0);
}

/** The longest name of a place that begins at a word; a longer name of somebody or something else goes first. */
function placeAt(parties: Parties, word: number, limit: number): Found | null {
  const known = nameCovering(parties.context, word);
  const listed = listedAt(parties, word, limit);
  if (known === null || known.match.start !== word) return known === null ? listed : null;
  if (listed !== null && listed.end > known.match.end) return listed;
  return known.actor.place ? actorPlace(parties, known, listed) : null;
}

type Known = NonNullable<ReturnType<typeof nameCovering>>;

/** The place of a country, a capital or a seat of power. */
function actorPlace({ context }: Parties, { match, actor }: Known, listed: Found | null): Found | null {
  const { start, end } = match;
  const mayAct = actor.kind !== "body" || actor.sector !== null;
  const elsewhere = countryAfter(context, end) ?? actor.code;
  if (listed?.end === end && (elsewhere !== actor.code || isNoCity(listed.place)))
    return { ...listed, mayAct };
  const { gazetteer } = context.lexicon;
  if (actor.kind === "country" && actor.code !== null)
    return { start, end, place: gazetteer.country(actor.code, actor.name), mayAct };
  const text = textOf(context.tree.doc.text, context.tree.columns, start, end);
  const city = actor.code === null ? null : gazetteer.placeIn(text, actor.code);
  return {
    start,
    end,
    place: city ?? unlisted(text, actor.code, actor.kind === "capital" ? "city" : "feature"),
    mayAct,
  };
}

/** A region, a water or a disputed country, of which the gazetteer knows more than the actors do. */
function isNoCity({ resolution }: Place): boolean {
  return resolution !== "city";
}

/** The longest name of the gazetteer that begins at a word. */
function listedAt({ context }: Parties, word: number, limit: number): Found | null {
  const { tree, lexicon } = context;
  const { doc, columns } = tree;
  if (!/\p{Lu}/u.test(doc.formOf(word))) return null;
  const longest = lexicon.gazetteer.longestFrom(doc.formOf(word));
  for (let end = Math.min(limit, word + longest); end > word; end--) {
    if (columns.upos[end - 1] === U.PUNCT) continue;
    if (end === word + 1 && columns.upos[word] !== U.PROPN) return null;
    const name = textOf(doc.text, columns, word, end);
    const place = placeMeant(context, name, end);
    if (place !== null) return { start: word, end, place, mayAct: false };
  }
  return null;
}

function placeMeant(context: MentionContext, name: string, end: number): Place | null {
  const { gazetteer } = context.lexicon;
  if (!gazetteer.has(name)) return null;
  const after = countryAfter(context, end);
  const named = after === null ? null : gazetteer.placeIn(name, after.country);
  if (after?.regional && named === null) return unlisted(name, after.country, "city");
  return named ?? gazetteer.placeMeant(name, countriesNamed(context));
}

function isEventPlace({ context }: Parties, { start, end, mayAct }: Found): boolean {
  const { tree, lexicon } = context;
  const head = headWord(tree, start, end);
  if (head === NO_HEAD || isPartOfName(tree, lexicon.placeWords, start, end)) return false;
  return isWhere(tree, lexicon.placeWords, head, mayAct);
}

function locationOf({ context }: Parties, { start, end, place }: Found): Location {
  const { doc, columns } = context.tree;
  return {
    text: textOf(doc.text, columns, start, end),
    start: columns.start[start]!,
    end: columns.end[end - 1]!,
    name: place.name,
    country: place.country,
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
