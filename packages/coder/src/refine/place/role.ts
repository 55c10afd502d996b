import { NO_HEAD, R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { PlaceWords } from "./words.js";

const CLIMB_LIMIT = 4;
/** Relations by which a place's name hangs on the noun that says what kind of place it is. */
const NAMES_NOUN = new Set([R.compound, R["nmod:desc"], R["nmod:poss"], R.flat, R.appos, R.amod]);
const PATIENTS = new Set([R.obj, R["nsubj:pass"]]);
const NAME_PARTS = new Set([R.flat, R.compound]);

/** The word of `[start, end)` that hangs on a word outside, or `NO_HEAD` where the words are torn apart. */
export function headWord(tree: Tree, start: number, end: number): number {
  for (let word = end - 1; word >= start; word--) {
    const head = tree.head(word);
    if ((head < start || head >= end) && !tree.is(word, R.case) && !tree.is(word, R.punct)) return word;
  }
  return NO_HEAD;
}

/** Whether the words `[start, end)` are part of a longer proper name: "Milan Kundera", "the Bank of Cyprus". */
export function isPartOfName(tree: Tree, words: PlaceWords, start: number, end: number): boolean {
  const { upos, relation } = tree.columns;
  const isStranger = (word: number) =>
    (word < start || word >= end) && upos[word] === U.PROPN && !words.kind.has(lower(tree, word));
  for (let word = start; word < end; word++) {
    if (relation[word] === R.flat && isStranger(tree.head(word))) return true;
    if (relation[word] === R.compound && isStranger(tree.head(word))) return true;
    for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!)
      if (NAME_PARTS.has(relation[c]!) && isStranger(c)) return true;
  }
  return false;
}

/** "Kaduna State", "the province of Herat": a first-order division, not the town of the same name. */
export function isSaidDivision(tree: Tree, { division }: PlaceWords, start: number, end: number): boolean {
  const { doc } = tree;
  if (end < doc.length && division.has(lower(tree, end))) return true;
  return start > 1 && lower(tree, start - 1) === "of" && division.has(lower(tree, start - 2));
}

/**
 * Whether the place whose name has this head is where something is or was done. `mayAct`: the name may stand for a
 * government, so that only a preposition of place tells ("in Moscow", not "to Moscow").
 */
export function isWhere(tree: Tree, words: PlaceWords, head: number, mayAct: boolean): boolean {
  if (mayAct && tree.is(head, R["nmod:poss"])) return false;
  const host = hostOf(tree, words, head);
  const marker = tree.marker(host);
  if (words.where.has(marker)) return true;
  if (isStruck(tree, words, host)) return true;
  if (mayAct && host === head) return false;
  if (words.way.has(marker)) return true;
  if (marker === "" && PATIENTS.has(tree.columns.relation[host]!)) return tree.isVerb(tree.head(host));
  return isOfHappening(tree, words, host, marker);
}

/** "bombed Yemen", "Kuwait was invaded": a country too is where it was attacked or entered. */
function isStruck(tree: Tree, words: PlaceWords, host: number): boolean {
  const verb = tree.head(host);
  return (
    verb !== NO_HEAD && PATIENTS.has(tree.columns.relation[host]!) && words.struck.has(tree.doc.lemmaOf(verb))
  );
}

/** From "Goma" to "town" in "the town of Goma", to "province" in "Helmand province", to the first of "Goma and Beni". */
function hostOf(tree: Tree, words: PlaceWords, head: number): number {
  let host = head;
  for (let steps = 0; steps < CLIMB_LIMIT; steps++) {
    const above = tree.head(host);
    if (above === NO_HEAD || !(isConjunct(tree, host) || hangsOnKind(tree, words, host, above))) break;
    host = above;
  }
  return host;
}

function isConjunct(tree: Tree, word: number): boolean {
  return tree.is(word, R.conj) && tree.marker(word) === "" && !tree.isVerb(tree.head(word));
}

function hangsOnKind(tree: Tree, words: PlaceWords, word: number, above: number): boolean {
  if (!words.kind.has(lower(tree, above))) return false;
  if (NAMES_NOUN.has(tree.columns.relation[word]!)) return true;
  return tree.is(word, R.nmod) && tree.marker(word) === "of";
}

/** "the siege of Mariupol", "the Kabul bombing". */
function isOfHappening(tree: Tree, words: PlaceWords, host: number, marker: string): boolean {
  const above = tree.head(host);
  if (above === NO_HEAD || !words.happening.has(lower(tree, above))) return false;
  return marker === "of" || tree.is(host, R.compound);
}

function lower(tree: Tree, word: number): string {
  return tree.doc.formOf(word).toLowerCase();
}
