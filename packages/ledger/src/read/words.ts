import type { EngineName } from "../driver/driver.js";
import { tellingWords } from "../identity/words.js";

const WORD = /[\p{L}\p{N}]+/gu;
const MOST = 8;

/** The words of events as one text to be searched, with a space before each. */
export const searchText = (words: readonly string[]): string => ` ${words.join(" ").replace(/[-.]+/g, " ")}`;

/** The words that a search of events goes by, at most eight; none where it holds but common ones. */
export const eventTerms = (asked: string): string[] => termsIn(tellingWords(asked).join(" "));

/** The words that a search of reports goes by, at most eight. */
export const textTerms = (asked: string): string[] => termsIn(asked.normalize("NFC").toLowerCase());

const termsIn = (text: string): string[] => [...new Set(text.match(WORD) ?? [])].slice(0, MOST);

/** SQL in which the places of terms stand: an event has words that begin with each of them. */
export function eventHas(engine: EngineName, places: readonly string[]): string {
  if (engine === "postgres")
    return places
      .map((place) => `to_tsvector('simple', search_words) @@ to_tsquery('simple', ${place} || ':*')`)
      .join(" and ");
  return places.map((place) => `contains(search_words, ' ' || ${place})`).join(" and ");
}

/** As much of a text as is searched, in characters. */
export const SEARCHED = 100_000;
export const DOCUMENT_VECTOR = `to_tsvector('simple', coalesce(title, '') || ' ' || left(text, ${SEARCHED}))`;

/** The same of a report's title and text. A word begins where no letter or digit stands before it. */
export function documentHas(engine: EngineName, places: readonly string[]): string {
  if (engine === "postgres")
    return places
      .map((place) => `${DOCUMENT_VECTOR} @@ to_tsquery('simple', ${place} || ':*')`)
      .join(" and ");
  return places.map(inTitleOrText).join(" and ");
}

/** The pattern is looked for only where the plain text is found. */
const inTitleOrText = (place: string): string => {
  const begins = `'(^|[^\\p{L}\\p{N}])' || ${place}`;
  const within = (text: string) =>
    `(contains(lower(${text}), ${place}) and regexp_matches(lower(${text}), ${begins}))`;
  return `(${within("text")} or ${within("title")})`;
};
