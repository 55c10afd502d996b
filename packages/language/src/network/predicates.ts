import { R, U } from "../inventory.js";
import type { Annotation } from "./network.js";

/** Foreign phrases that are said of what stands before them; no treebank has enough of them to learn from. */
const PHRASES = [["persona", "non", "grata"]] as const;

/**
 * "declared the consul persona non grata": the noun before the phrase is the object, and the phrase is said of it. It
 * is else read as one noun phrase with the object.
 */
export function partPredicates(annotation: Annotation, forms: readonly string[]): void {
  for (let first = 1; first < forms.length; first++)
    for (const phrase of PHRASES)
      if (phrase.every((word, at) => forms[first + at]?.toLowerCase() === word))
        part(annotation, first, phrase.length);
}

function part({ upos, head, relation }: Annotation, first: number, length: number): void {
  for (let word = first + 1; word < first + length; word++) {
    head[word] = first;
    relation[word] = R.flat;
  }
  const noun = first - 1;
  if (head[first] === noun && relation[noun] === R.obj) {
    head[first] = head[noun]!;
    relation[first] = R.xcomp;
    return;
  }
  const verb = head[first]!;
  if (head[noun] !== first || relation[first] !== R.obj || !MODIFIERS.has(relation[noun]!)) return;
  for (let word = verb + 1; word < noun; word++) if (head[word] === first) head[word] = noun;
  if (upos[noun] === U.ADJ) upos[noun] = U.NOUN;
  head[noun] = verb;
  relation[noun] = R.obj;
  upos[first] = U.NOUN;
  relation[first] = R.xcomp;
}

/** How a noun is read that belongs before the phrase. */
const MODIFIERS = new Set([R.amod, R.compound, R["nmod:desc"], R.nmod]);
