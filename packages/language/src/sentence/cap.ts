import type { Words } from "../tokenize.js";

/** No sentence has more words than this; longer ones are cut at the best mark in their second half. */
export const LONGEST_SENTENCE = 400;

/** Marks to cut after, best first. */
const MARKS = [";", ":", "—", "–", ",", ")"];

/** Adds sentence ends to `ends` until no sentence is longer than `LONGEST_SENTENCE` words. */
export function capLengths(text: string, words: Words, ends: Uint8Array): void {
  let start = 0;
  for (let i = 0; i < ends.length; i++) {
    if (i - start === LONGEST_SENTENCE) {
      const last = bestCut(text, words, start);
      ends[last] = 1;
      start = last + 1;
    }
    if (ends[i] === 1) start = i + 1;
  }
}

/** The last word to keep of the overlong sentence that begins at word `start`. */
function bestCut(text: string, words: Words, start: number): number {
  let best = start + LONGEST_SENTENCE - 1;
  let rank = MARKS.length;
  for (let i = best; i >= start + LONGEST_SENTENCE / 2; i--) {
    const found = MARKS.indexOf(text.slice(words.start[i], words.end[i]));
    if (found >= 0 && found < rank) {
      best = i;
      rank = found;
    }
  }
  while (words.joined[best + 1] === 1 && best > start) best--;
  return best;
}
