import { type Entry, text, texts } from "../../lexicon/entry.js";

/** The words of sizes.yaml: names of counts by lemma. */
export interface SizeWords {
  /** By what happens to those who are counted; a particle follows a low line ("round_up"). */
  readonly verbs: ReadonlyMap<string, string>;
  /** By nouns of happening ("the killing of eight men"). */
  readonly nouns: ReadonlyMap<string, string>;
  /** By what is counted ("14 tanks"). */
  readonly things: ReadonlyMap<string, string>;
}

/** Of two entries with one word the first counts. */
export function readSizeWords(entries: readonly Entry[]): SizeWords {
  const index = (field: string) => {
    const map = new Map<string, string>();
    for (const entry of entries)
      for (const word of texts(entry, field)) if (!map.has(word)) map.set(word, text(entry, "id"));
    return map;
  };
  return { verbs: index("verbs"), nouns: index("nouns"), things: index("things") };
}
