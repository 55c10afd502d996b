import { type Entry, oneOf, texts } from "./entry.js";

const KINDS = ["document", "media", "person"] as const;
/** What a noun names that stands as a source: a thing that tells, those who pass on, people whom a text need not name. */
export type SourceNounKind = (typeof KINDS)[number];

/** The kind of each listed noun, by lemma; of two entries the first counts. */
export function readSourceNouns(entries: readonly Entry[]): ReadonlyMap<string, SourceNounKind> {
  const kinds = new Map<string, SourceNounKind>();
  for (const entry of entries)
    for (const word of texts(entry, "words")) {
      const key = word.toLowerCase();
      if (!kinds.has(key)) kinds.set(key, oneOf(entry, "id", KINDS));
    }
  return kinds;
}
