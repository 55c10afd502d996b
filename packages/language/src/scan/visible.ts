import { C, classAt, INVISIBLE } from "./characters.js";

/** A text without its invisible characters, and where each of its code units stood. */
export interface Visible {
  readonly text: string;
  /** Offset in the original text of each code unit; undefined where nothing was taken out. */
  readonly offsets: Int32Array | undefined;
}

const ZERO_WIDTH_JOINER = 0x200d;

/**
 * Takes out soft hyphens, zero-width spaces, byte order marks and other characters that nobody sees, so that they
 * neither hide a word nor cut it. The joiner inside an emoji stays.
 */
export function visibleText(text: string): Visible {
  if (!INVISIBLE.test(text)) return { text, offsets: undefined };
  const kept = new Int32Array(text.length);
  const pieces: string[] = [];
  let count = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (classAt(text, i) === C.INVISIBLE && !joinsEmoji(text, i)) {
      pieces.push(text.slice(from, i));
      from = i + 1;
    } else kept[count++] = i;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(""), offsets: kept.subarray(0, count) };
}

/** A joiner between two characters outside the letters, as in a family emoji. */
function joinsEmoji(text: string, i: number): boolean {
  if (text.charCodeAt(i) !== ZERO_WIDTH_JOINER) return false;
  const before = classAt(text, i - 1);
  return (before === C.MARK || before === C.SYMBOL) && classAt(text, i + 1) === C.SYMBOL;
}
