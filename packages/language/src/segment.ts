import { StringTable } from "./intern.js";
import { isUpper } from "./scan/characters.js";
import { visibleText } from "./scan/visible.js";
import { Boundary } from "./sentence/boundary.js";
import { splitSentences } from "./split.js";
import { tokenize, type Words } from "./tokenize.js";

/** The words and sentences of a text: the columns of a document that come before any tag. */
export interface Segments {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentence: Int32Array;
  readonly joined: Uint8Array;
  /** Number of the form in `table`. Forms are without the invisible characters that their span may hold. */
  readonly form: Int32Array;
  readonly table: StringTable;
}

/** Cuts raw text into words and sentences; offsets are those of `text`. */
export function segment(text: string): Segments {
  const visible = visibleText(text);
  const rough = tokenize(visible.text);
  const ends = splitSentences(visible.text, rough);
  const { words, sentence } = withStops(visible.text, rough, ends);
  const table = new StringTable();
  const form = new Int32Array(words.start.length);
  for (let i = 0; i < form.length; i++) form[i] = table.add(visible.text.slice(words.start[i], words.end[i]));
  if (visible.offsets !== undefined) toOriginal(words, visible.offsets);
  return { ...words, sentence, form, table };
}

/** Numbers the sentences and cuts the stop off an abbreviation that ends one (etc|.), acronyms apart (U.S.). */
function withStops(text: string, rough: Words, ends: Uint8Array): { words: Words; sentence: Int32Array } {
  const detached = detachedStops(text, rough, ends);
  const size = rough.start.length + detached.size;
  const words = { start: new Int32Array(size), end: new Int32Array(size), joined: new Uint8Array(size) };
  const sentence = new Int32Array(size);
  let to = 0;
  let number = 0;
  const add = (start: number, end: number, joined: number) => {
    words.start[to] = start;
    words.end[to] = end;
    words.joined[to] = joined;
    sentence[to++] = number;
  };
  for (let i = 0; i < rough.start.length; i++) {
    const end = rough.end[i]!;
    const cut = detached.has(i) ? end - 1 : end;
    add(rough.start[i]!, cut, rough.joined[i]!);
    if (cut < end) add(cut, end, 0);
    if (ends[i] === 1) number++;
  }
  return { words, sentence };
}

/** Abbreviations at the end of a sentence, but for closing marks, whose stop is also the stop of the sentence. */
function detachedStops(text: string, words: Words, ends: Uint8Array): ReadonlySet<number> {
  const boundary = new Boundary(text, words);
  const found = new Set<number>();
  for (let i = 0; i < ends.length; i++) {
    if (ends[i] === 1 && boundary.isAbbreviation(i) && !isAcronym(text, words.start[i]!)) found.add(i);
  }
  return found;
}

/** Capital, stop, capital. */
const isAcronym = (text: string, start: number): boolean => isUpper(text, start) && text[start + 1] === ".";

/** Moves the spans from the visible text to the original one. */
function toOriginal(words: Words, offsets: Int32Array): void {
  for (let i = 0; i < words.start.length; i++) {
    words.start[i] = offsets[words.start[i]!]!;
    words.end[i] = offsets[words.end[i]! - 1]! + 1;
  }
}
