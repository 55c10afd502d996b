import { C, classAt, isSpace } from "./scan/characters.js";
import { Boundary } from "./sentence/boundary.js";
import { capLengths } from "./sentence/cap.js";
import { BULLETS } from "./sentence/cues.js";
import { endsDateline, isInDateline } from "./sentence/dateline.js";
import { sentenceBreaks } from "./sentence/lines.js";
import type { Words } from "./tokenize.js";

/**
 * Tells after which words of a text a sentence ends: 1 there, 0 elsewhere, one entry a word. Sentences end at blank
 * lines, at line breaks made on purpose (`sentenceBreaks`), before bullets, at stops with their closing quotation
 * marks, and at the latest after `LONGEST_SENTENCE` words.
 */
export function splitSentences(text: string, words: Words): Uint8Array {
  const ends = new Splitter(text, words).run();
  capLengths(text, words, ends);
  return ends;
}

class Splitter {
  private readonly boundary: Boundary;
  private readonly breaks: Int32Array;
  private nextBreak = 0;
  /** First word of the sentence. */
  private first = 0;
  /** The stop that may end the sentence, where only closing marks have followed it; -1 for none. */
  private stop = -1;
  /** Whether a straight double quotation mark is open. */
  private quoteOpen = false;

  constructor(
    private readonly text: string,
    private readonly words: Words,
  ) {
    this.boundary = new Boundary(text, words);
    this.breaks = sentenceBreaks(text);
  }

  run(): Uint8Array {
    const ends = new Uint8Array(this.words.start.length);
    for (let i = 0; i < ends.length; i++) {
      this.note(i);
      if (!this.endsAfter(i)) continue;
      ends[i] = 1;
      this.first = i + 1;
    }
    return ends;
  }

  /** Keeps track of stops and quotation marks. */
  private note(i: number): void {
    if (this.boundary.isTerminal(i)) this.stop = i;
    else if (!this.isCloser(i)) this.stop = -1;
    if (this.text[this.words.start[i]!] === '"') this.quoteOpen = !this.isCloser(i);
  }

  private endsAfter(i: number): boolean {
    if (i + 1 === this.words.start.length) return true;
    if (this.breaksAfter(i)) {
      this.quoteOpen = false;
      return true;
    }
    if (BULLETS.has(this.text[this.words.start[i + 1]!]!)) return true;
    if (i > this.first && endsDateline(this.text, this.words, this.first, i)) return true;
    if (this.stop < 0 || this.isCloser(i + 1)) return false;
    if (isInDateline(this.text, this.words, this.first, i)) return false;
    return this.boundary.endsAt(this.first, this.stop, i);
  }

  private breaksAfter(i: number): boolean {
    const { breaks } = this;
    while (this.nextBreak < breaks.length && breaks[this.nextBreak]! < this.words.end[i]!) this.nextBreak++;
    return this.nextBreak < breaks.length && breaks[this.nextBreak]! < this.words.start[i + 1]!;
  }

  /** Whether word `i` closes a bracket or quotation. A straight mark closes when it leans on the word before it. */
  private isCloser(i: number): boolean {
    const { text, words } = this;
    const at = words.start[i]!;
    const kind = classAt(text, at);
    if (kind === C.CLOSE || (this.stop >= 0 && this.boundary.isFootnote(i))) return true;
    if (kind !== C.QUOTE && kind !== C.APOSTROPHE) return false;
    const mark = text[at]!;
    if ("“„«‹‘`".includes(mark)) return false;
    if ("”»›’".includes(mark)) return words.end[i]! - at <= 2;
    if (words.end[i]! - at > 1) return text[at + 1] === "'";
    const before = isSpace(text, at - 1);
    const after = isSpace(text, at + 1);
    return before === after ? mark === '"' && (before ? this.quoteOpen : this.leans(i)) : after;
  }

  /** A straight mark with something on both sides closes what is open, and does not open before a letter. */
  private leans(i: number): boolean {
    return this.quoteOpen || !isWordStart(classAt(this.text, this.words.end[i]!));
  }
}

const isWordStart = (kind: number): boolean => kind === C.LETTER || kind === C.DIGIT;
