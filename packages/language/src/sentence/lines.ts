import { C, classAt, isLower, isUpper } from "../scan/characters.js";

/** Text is not wrapped beyond this width: in a block with longer lines every line break ends a paragraph. */
const WIDEST_WRAP = 120;
/** In a block narrower than this, lines are headings, items of a list or verse, not a wrapped paragraph. */
const NARROWEST_WRAP = 40;

/** Every line break of Unicode; a carriage return and line feed are one. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

const BULLET = /[•‣◦▪●·*–—-]\s/y;
const NUMBER = /(?:\d{1,3}|[a-z])[.)]\s/y;
const DATELINE = /[\p{Lu}][\p{Lu}' .]+(?:,|\(|--|[-–—]\s)/uy;

interface Line {
  readonly start: number;
  /** Offset of the line break, or the end of the text. */
  readonly end: number;
}

/**
 * Offsets of the line breaks that end a sentence, ascending: around blank lines, before a bullet, after a heading,
 * and wherever the next word would have fitted on the line, so that the writer broke it on purpose.
 */
export function sentenceBreaks(text: string): Int32Array {
  const breaks: number[] = [];
  let block: Line[] = [];
  for (let start = 0; start < text.length; ) {
    LINE_BREAK.lastIndex = start;
    const found = LINE_BREAK.exec(text);
    const end = found?.index ?? text.length;
    const line = { start: pastSpace(text, start, end), end };
    if (line.start < end) block.push(line);
    else {
      block = closeBlock(text, block, breaks);
      breaks.push(end);
    }
    start = found ? LINE_BREAK.lastIndex : text.length;
  }
  closeBlock(text, block, breaks);
  return Int32Array.from(breaks);
}

/** Judges the line breaks of a run of lines that are not blank. Returns the next, empty block. */
function closeBlock(text: string, block: readonly Line[], breaks: number[]): Line[] {
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  for (let k = 0; k + 1 < block.length; k++) {
    const [line, next] = [block[k]!, block[k + 1]!];
    const isHeadline = k === 0 && isTitle(text, line) && !isLower(text, next.start);
    if (isHeadline || endsSentence(text, line, next, width)) breaks.push(line.end);
  }
  if (block.length > 0) breaks.push(block[block.length - 1]!.end);
  return [];
}

function endsSentence(text: string, line: Line, next: Line, width: number): boolean {
  if (startsItem(text, line, next) || width > WIDEST_WRAP) return true;
  if (isLower(text, next.start) || ",;".includes(lastCharacter(text, line))) return false;
  if (matches(DATELINE, text, next.start) && !isCapitals(text, next)) return true;
  if (isCapitals(text, line) && !isCapitals(text, next)) return true;
  return width < NARROWEST_WRAP || wouldHaveFitted(text, line, next, width);
}

/** A number begins an item only after another item or a stop: a wrapped line may begin with a date or a sum. */
function startsItem(text: string, line: Line, next: Line): boolean {
  if (matches(BULLET, text, next.start)) return true;
  if (!matches(NUMBER, text, next.start)) return false;
  return matches(NUMBER, text, line.start) || ".:;!?".includes(lastCharacter(text, line));
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function wouldHaveFitted(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.start;
  while (end < next.end && classAt(text, end) !== C.SPACE) end++;
  return line.end - line.start + 1 + (end - next.start) < width;
}

/** A line with several capital letters and no small one. */
function isCapitals(text: string, line: Line): boolean {
  let capitals = 0;
  for (let i = line.start; i < line.end; i++) {
    if (isLower(text, i)) return false;
    if (isUpper(text, i)) capitals++;
  }
  return capitals > 3;
}

/** Fewest long words of a title, and the share of them that begin large. */
const TITLE_WORDS = 4;
const TITLE_SHARE = 0.75;

/** A line without a final mark whose long words nearly all begin with a capital, as headlines are printed. */
function isTitle(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end).match(/[\p{L}'’]{4,}/gu) ?? [];
  const capitals = words.filter((word) => isUpper(word, 0)).length;
  return (
    words.length >= TITLE_WORDS &&
    capitals >= TITLE_SHARE * words.length &&
    !".,;:!?-–—".includes(lastCharacter(text, line))
  );
}

const lastCharacter = (text: string, line: Line): string =>
  text.slice(line.start, line.end).trimEnd().slice(-1);

function pastSpace(text: string, i: number, end: number): number {
  while (i < end && classAt(text, i) === C.SPACE) i++;
  return i;
}
