import { NO_HEAD, P, R, U } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";
import type { Count } from "../record.js";
import { parseNumber } from "./numbers.js";

/** Words before a number that leave it open. */
const APPROXIMATE = new Set(
  "about around some nearly almost approximately roughly at least most more than over up to under as many fewer less between".split(
    " ",
  ),
);
/** Nouns that a number before them measures rather than counts ("24 hours later", "3 km"). */
const MEASURES =
  /^(?:hours?|days?|weeks?|months?|years?|minutes?|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|percent|%|per|times?|a\.?m\.?|p\.?m\.?)$/i;
const SCALE = /^(?:dozen|hundred|thousand|million|billion)$/i;
const REACH = 5;

/** The number of a noun phrase ("at least 12 men", "a child"), also where it stands alone ("40 of them"), or null. */
export function countOn(tree: Tree, noun: number): Count | null {
  const number = tree.child(noun, R.nummod);
  if (number !== NO_HEAD) return countAt(tree, number);
  if (isNumber(tree, noun)) return countAt(tree, noun);
  return isOne(tree, noun) ? { number: 1, approx: false } : null;
}

/** "a consul", but not "a group of men". */
function isOne(tree: Tree, noun: number): boolean {
  const article = tree.child(noun, R.det);
  if (article === NO_HEAD || tree.columns.xpos[noun] !== P.NN) return false;
  if (
    COLLECTIVE.has(tree.doc.lemmaOf(noun)) ||
    tree.children(noun, PHRASES).some((c) => tree.marker(c) === "of")
  )
    return false;
  return /^an?$/i.test(tree.doc.formOf(article));
}

const PHRASES = new Set([R.nmod]);
const COLLECTIVE = new Set(
  "group crowd family team crew couple number dozen delegation convoy gang staff mission unit party patrol".split(
    " ",
  ),
);

/** The number that stands right before a passive verb ("317 injured"). */
export function countBefore(tree: Tree, verb: number): Count | null {
  const word = verb - 1;
  if (word < 0 || !isNumber(tree, word)) return null;
  return word > 0 && tree.columns.upos[word - 1] === U.ADP && !isApproximate(tree, word - 1)
    ? null
    : countAt(tree, word);
}

/** The number that stands right behind a verb ("wounded at least 40"), whatever the tree makes of it. */
export function countAfter(tree: Tree, verb: number): Count | null {
  let word = isDead(tree, verb + 1) ? verb + 2 : verb + 1;
  while (word < tree.doc.length && word - verb <= REACH && isApproximate(tree, word)) word++;
  return word < tree.doc.length && isNumber(tree, word) ? countAt(tree, word) : null;
}

/** "dead" behind a verb ("shot dead three men"). */
export function isDead(tree: Tree, word: number): boolean {
  return word < tree.doc.length && tree.doc.formOf(word).toLowerCase() === "dead";
}

function countAt(tree: Tree, word: number): Count | null {
  let start = word;
  let end = word + 1;
  while (start > 0 && isNumber(tree, start - 1)) start--;
  while (end < tree.doc.length && isNumber(tree, end)) end++;
  if (end < tree.doc.length && MEASURES.test(tree.doc.formOf(end))) return null;
  const words = Array.from({ length: end - start }, (_, i) => tree.doc.formOf(start + i));
  const number = parseNumber(words.join(" "));
  return number === null ? null : { number, approx: start > 0 && isApproximate(tree, start - 1) };
}

function isNumber(tree: Tree, word: number): boolean {
  return tree.columns.upos[word] === U.NUM || SCALE.test(tree.doc.formOf(word));
}

function isApproximate(tree: Tree, word: number): boolean {
  return APPROXIMATE.has(tree.doc.formOf(word).toLowerCase());
}
