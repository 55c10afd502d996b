import { addressEnd, addressRun, handleEnd, urlEnd } from "./scan/address.js";
import { C, classAt, isLetter, isSpace } from "./scan/characters.js";
import { contractionCuts } from "./scan/contraction.js";
import { numberEnd } from "./scan/number.js";
import { symbolEnd } from "./scan/symbol.js";
import { isPluralPossessive, wordEnd } from "./scan/word.js";

/** The words of a text in order: spans `[start, end)`, and whether a word goes on with the surface token before it. */
export interface Words {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly joined: Uint8Array;
}

/**
 * Cuts text into the words of the English Universal Dependencies treebanks. The text must hold no invisible
 * characters (`visibleText`). Time is linear in the length of the text; every character that is no white space
 * belongs to one word.
 */
export function tokenize(text: string): Words {
  const scanner = new Scanner(text);
  return scanner.run();
}

class Scanner {
  private start = new Int32Array(256);
  private end = new Int32Array(256);
  private joined = new Uint8Array(256);
  private count = 0;
  /** No address begins before this offset. */
  private noAddressBefore = 0;
  /** Whether a single quotation mark is open in this paragraph. */
  private quoteOpen = false;

  constructor(private readonly text: string) {}

  run(): Words {
    const { text } = this;
    for (let i = 0; i < text.length; ) i = isSpace(text, i) ? this.space(i) : this.token(i);
    const { count } = this;
    return {
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      joined: this.joined.slice(0, count),
    };
  }

  /** Steps over one white-space character; a paragraph's end closes its quotation. */
  private space(i: number): number {
    const next = this.text.charCodeAt(i + 1);
    if (this.text.charCodeAt(i) === 10 && (next === 10 || next === 13)) this.quoteOpen = false;
    return i + 1;
  }

  /** Adds the words of the surface token at `i` and returns its end. */
  private token(i: number): number {
    const kind = classAt(this.text, i);
    if (kind === C.LETTER || kind === C.DIGIT) return this.wordOrNumber(i, kind);
    const mark = this.text[i];
    const handle = mark === "@" || mark === "#" ? handleEnd(this.text, i) : i;
    const end = handle > i ? handle : symbolEnd(this.text, i);
    if (kind === C.APOSTROPHE && end === i + 1) this.noteQuote(i);
    this.add(i, end, 0);
    return end;
  }

  private noteQuote(i: number): void {
    const opens =
      (isSpace(this.text, i - 1) || classAt(this.text, i - 1) === C.OPEN) && !isSpace(this.text, i + 1);
    this.quoteOpen = opens;
  }

  private wordOrNumber(i: number, kind: number): number {
    const address = this.address(i);
    if (address > i) {
      this.add(i, address, 0);
      return address;
    }
    if (kind === C.DIGIT) {
      const end = numberEnd(this.text, i);
      if (end > 0) {
        this.add(i, end, 0);
        return end;
      }
    }
    return this.word(i, wordEnd(this.text, i));
  }

  /** End of the address at `i`, or `i`. A run of characters is looked at once, whatever comes of it. */
  private address(i: number): number {
    if (i < this.noAddressBefore) return i;
    const url = isLetter(this.text, i) ? urlEnd(this.text, i) : i;
    if (url > i) return url;
    const run = addressRun(this.text, i);
    const end = addressEnd(this.text, i, run);
    if (end === i) this.noAddressBefore = run;
    return end;
  }

  private word(start: number, end: number): number {
    let from = start;
    for (const cut of contractionCuts(this.text, start, end)) {
      this.add(from, cut, from === start ? 0 : 1);
      from = cut;
    }
    this.add(from, end, from === start ? 0 : 1);
    if (this.quoteOpen || !isPluralPossessive(this.text, end)) return end;
    this.add(end, end + 1, 1);
    return end + 1;
  }

  private add(start: number, end: number, joined: number): void {
    if (this.count === this.start.length) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.joined[this.count++] = joined;
  }

  private grow(): void {
    const size = this.count * 2;
    this.start = extended(this.start, new Int32Array(size));
    this.end = extended(this.end, new Int32Array(size));
    this.joined = extended(this.joined, new Uint8Array(size));
  }
}

function extended<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
