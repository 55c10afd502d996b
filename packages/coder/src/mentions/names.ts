import type { Document } from "@demarche/language";
import type { Actor } from "../lexicon/actors.js";
import { type NameIndex, plain } from "../lexicon/names.js";

/** A known name in the text: words `[start, end)` and who may bear it. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly Actor[];
}

/** Finds every known name, the longest first, left to right, without overlaps. */
export function findNames(doc: Document, names: NameIndex): readonly NameMatch[] {
  const text = plain(doc.text);
  const { start, end, sentence } = doc.columns;
  const matches: NameMatch[] = [];
  for (let i = 0; i < doc.length; ) {
    const match = longestAt(i);
    if (match === null) i++;
    else {
      matches.push(match);
      i = match.end;
    }
  }
  return matches;

  function longestAt(i: number): NameMatch | null {
    for (const { name, actors } of names.startingAt(text, start[i]!)) {
      const last = wordEndingAt(i, start[i]! + name.length);
      if (last >= 0 && sentence[last] === sentence[i]) return { start: i, end: last + 1, actors };
    }
    return null;
  }

  /** The word that ends at `offset`, from word `i` on; -1 where the offset lies inside a word. */
  function wordEndingAt(i: number, offset: number): number {
    let word = i;
    while (word < doc.length && end[word]! < offset) word++;
    return word < doc.length && end[word] === offset ? word : -1;
  }
}
