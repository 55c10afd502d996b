import { NO_HEAD, R, U } from "@demarche/language";
import { objects } from "./objects.js";
import type { Tree } from "./tree.js";

/** Phrases by their preposition, also where they hang deeper than they belong. Heads of phrases, without their conjuncts. */

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

const OBLIQUE = new Set([R.obl, R["obl:agent"], R["obl:unmarked"], R.nmod]);

const CLAUSE_AS_OBLIQUE = new Set([R.advcl, R.acl]);

/** Phrases of a word with this preposition, days left out; a gerund clause counts by its head ("accused of killing"). */
export function obliques(tree: Tree, word: number, preposition: string): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const relation = tree.columns.relation[c]!;
    const apposed = relation === R.appos && tree.isVerb(word); // "Stubb talks with Tusk", hung on the verb as a name
    if (!OBLIQUE.has(relation) && !CLAUSE_AS_OBLIQUE.has(relation) && !apposed) continue;
    if (tree.marker(c) === preposition && !WEEKDAY.test(tree.doc.formOf(c))) found.push(c);
  }
  return found;
}

/** The same of a verb, looking also at what hangs on its object ("imposed sanctions on Norway"). */
export function verbObliques(tree: Tree, verb: number, preposition: string): number[] {
  const found = obliques(tree, verb, preposition);
  if (found.length > 0) return found;
  for (const object of objects(tree, verb)) {
    for (const word of tree.coordinated(object))
      found.push(
        ...phrasesBelow(tree, word, preposition).filter((c) => c !== verb && !isInName(tree, word, c)),
      );
  }
  if (found.length === 0 && PARTNER.has(preposition))
    found.push(...placesOf(tree, verb).flatMap((place) => obliques(tree, place, preposition)));
  if (found.length > 0 || !tree.is(verb, R.conj)) return found;
  const first = tree.head(verb);
  return tree.isVerb(first) ? obliques(tree, first, preposition).filter((c) => c > verb) : [];
}

/** "the University of Oslo": a name within a name; but "warned Norway of the danger". */
function isInName(tree: Tree, word: number, phrase: number): boolean {
  return tree.columns.upos[word] === U.PROPN && tree.columns.upos[phrase] === U.PROPN;
}

/** A noun's phrases with a preposition, also those that hang on its of-phrase ("the release of X to Norway"). */
export function phrasesBelow(tree: Tree, noun: number, preposition: string): number[] {
  const own = obliques(tree, noun, preposition);
  if (own.length > 0 || preposition === "of") return own;
  return obliques(tree, noun, "of")
    .concat(PARTNER.has(preposition) ? placesOf(tree, noun) : [])
    .flatMap((inner) => obliques(tree, inner, preposition));
}

/** Prepositions of whoever else took part, which no place's name has of its own. */
const PARTNER = new Set(["with", "against", "between"]);

/** "talks in Oslo with Norway": what hangs on a place's name belongs to what happened there. */
function placesOf(tree: Tree, word: number): number[] {
  return [...obliques(tree, word, "in"), ...obliques(tree, word, "at")].filter(
    (place) => tree.columns.upos[place] === U.PROPN,
  );
}
