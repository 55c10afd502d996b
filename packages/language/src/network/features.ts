/** What the network sees of the spelling of a word: hashed features, a pure function of the form. */

const LONGEST_SHAPE = 24;

/** Lower case, plain quotes, and 0 for every digit: the spelling under which a form is looked up. */
export function normalized(form: string): string {
  return form
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]/g, "-")
    .toLowerCase()
    .replace(/[0-9]/g, "0");
}

/** Hash of a normalized word as a key of the table of word vectors. */
export function wordKey(word: string): number {
  return hash("v", word);
}

/** Keys of the word vector of a form, best first: the word itself, then the last part of a hyphenated one. */
export function vectorKeys(form: string): number[] {
  const word = normalized(form);
  const hyphen = word.lastIndexOf("-");
  return hyphen > 0 && hyphen < word.length - 1
    ? [wordKey(word), wordKey(word.slice(hyphen + 1))]
    : [wordKey(word)];
}

/** Keys of the spelling features of a form; the first is the whole word. */
export function featureKeys(form: string): number[] {
  const word = normalized(form);
  const keys = [hash("w", word), hash("s", shape(form)), hash("c", capitals(form))];
  for (let n = 1; n <= Math.min(4, word.length); n++) keys.push(hash("<", word.slice(0, n)));
  for (let n = 1; n <= Math.min(5, word.length); n++) keys.push(hash(">", word.slice(-n)));
  return keys;
}

/** Aa0. for capital, small letter, digit, other; runs longer than two are cut: `Kyiv-based` is `Aaa-aa`. */
function shape(form: string): string {
  let out = "";
  for (const c of form) {
    if (out.length >= LONGEST_SHAPE) break;
    const kind = kindOf(c);
    if (!out.endsWith(kind + kind)) out += kind;
  }
  return out;
}

function kindOf(c: string): string {
  if (c >= "a" && c <= "z") return "a";
  if (c >= "A" && c <= "Z") return "A";
  if (c >= "0" && c <= "9") return "0";
  return c < "\u0080" ? c : kindOfForeign(c);
}

/** The classes of Unicode are costly to ask for, so ASCII does without. */
function kindOfForeign(c: string): string {
  if (/\p{Lu}/u.test(c)) return "A";
  if (/\p{L}/u.test(c)) return "a";
  return /\p{N}/u.test(c) ? "0" : c;
}

function capitals(form: string): string {
  if (form === form.toLowerCase()) return "lower";
  if (form === form.toUpperCase()) return form.length > 1 ? "upper" : "letter";
  return kindOf(String.fromCodePoint(form.codePointAt(0)!)) === "A" ? "title" : "mixed";
}

/** FNV-1a over the UTF-16 code units, mixed at the end so that near strings lie far apart. */
function hash(kind: string, value: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < kind.length; i++) h = Math.imul(h ^ kind.charCodeAt(i), 0x01000193);
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A set of keys in ascending order; the place of a key is its row in a table. */
export class KeyTable {
  constructor(readonly keys: Uint32Array) {}

  /** Row of a key, or -1. */
  rowOf(key: number): number {
    let low = 0;
    let high = this.keys.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.keys[middle]!;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
