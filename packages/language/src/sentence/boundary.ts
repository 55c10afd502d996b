import { CALENDAR } from "../scan/abbreviations.js";
import { C, classAt, isDigit, isLower, isUpper } from "../scan/characters.js";
import type { Words } from "../tokenize.js";
import { AFTER_TIME, SPEECH, STARTERS } from "./cues.js";

/** How far a name may reach between a quotation and its verb of speech: "Why?" President Anna Berg asked. */
const LONGEST_SPEAKER = 4;

/** A word in small letters that is not likely to be an abbreviation: it has a vowel. */
const SMALL_WORD = /^(?=.*[aeiouy])\p{Ll}{3,20}$/u;

/** Tells whether a sentence ends at a stop, from the words on both sides of it. */
export class Boundary {
  constructor(
    private readonly text: string,
    private readonly words: Words,
  ) {}

  /** Whether word `i` is or carries a full stop, question or exclamation mark or ellipsis. */
  isTerminal(i: number): boolean {
    return i >= 0 && classAt(this.text, this.words.end[i]! - 1) === C.STOP;
  }

  /** Whether word `i` is the number of a footnote, as in "end. [12] Next", or one of its brackets. */
  isFootnote(i: number): boolean {
    const { start } = this.words;
    for (const open of [i, i - 1, i - 2]) {
      const at = start[open];
      if (at !== undefined && this.text[at] === "[") {
        return isDigit(this.text, start[open + 1] ?? -1) && this.text[start[open + 2] ?? -1] === "]";
      }
    }
    return false;
  }

  /** Whether word `i` is an abbreviation with its stop. */
  isAbbreviation(i: number): boolean {
    return this.isTerminal(i) && classAt(this.text, this.words.start[i]!) === C.LETTER;
  }

  /**
   * Whether the sentence that begins with word `first` ends after word `last`; `stop` is its stop, between the two
   * lie closing quotation marks and brackets.
   */
  endsAt(first: number, stop: number, last: number): boolean {
    const next = this.pastOpeners(last + 1);
    if (next >= this.words.start.length) return true;
    const at = this.words.start[next]!;
    if (this.isInnerMark(next)) return false;
    if (isLower(this.text, at)) return last === stop && next === last + 1 && this.endsPlainly(stop, at);
    if (at === this.words.end[last] && !this.lacksSpace(stop, next)) return false;
    if (this.isAbbreviation(stop)) return this.abbreviationEnds(stop, next);
    if (this.isListNumber(stop, first)) return false;
    return last === stop || !this.speaks(next) || this.isFullStop(stop);
  }

  /** Careless writing: a stop after a small word and a space ends the sentence although the next begins small. */
  private endsPlainly(stop: number, next: number): boolean {
    const { start, end } = this.words;
    if (stop === 0 || end[stop] === next || this.isAbbreviation(stop) || this.text[end[stop]! - 1] === "…")
      return false;
    if (end[stop]! - start[stop]! > 1 && this.isFullStop(stop)) return false;
    return SMALL_WORD.test(this.form(stop - 1));
  }

  private pastOpeners(i: number): number {
    const { start } = this.words;
    for (; i < start.length; i++) {
      const kind = classAt(this.text, start[i]!);
      if (kind !== C.OPEN && kind !== C.QUOTE && kind !== C.APOSTROPHE) break;
    }
    return i;
  }

  /** A comma, colon, semicolon or further stop right after: the sentence goes on. */
  private isInnerMark(i: number): boolean {
    const mark = this.text[this.words.start[i]!]!;
    return ",;:/%".includes(mark) || classAt(this.text, this.words.start[i]!) === C.STOP;
  }

  /** "... at home.The next day": a capital right behind the stop of a small word. */
  private lacksSpace(stop: number, next: number): boolean {
    if (this.isAbbreviation(stop) || stop === 0) return false;
    const { start, end } = this.words;
    return (
      isUpper(this.text, start[next]!) &&
      isLower(this.text, start[stop - 1]!) &&
      end[stop - 1]! - start[stop - 1]! > 1
    );
  }

  /** The number of a list item: a short number at the start of the sentence. */
  private isListNumber(stop: number, first: number): boolean {
    const { start, end } = this.words;
    if (stop !== first + 1 || end[stop]! - start[stop]! > 1 || end[first]! - start[first]! > 2) return false;
    return isDigit(this.text, start[first]!) && this.isFullStop(stop);
  }

  private isFullStop(stop: number): boolean {
    return this.text[this.words.start[stop]!] === ".";
  }

  /** Whether a name and a verb of speech follow, as after a quoted question. */
  private speaks(next: number): boolean {
    const limit = Math.min(next + LONGEST_SPEAKER, this.words.start.length);
    for (let i = next; i < limit; i++) {
      if (SPEECH.has(this.form(i))) return i > next;
      if (!isUpper(this.text, this.words.start[i]!)) return false;
    }
    return false;
  }

  private abbreviationEnds(stop: number, next: number): boolean {
    const following = this.form(next);
    if (STARTERS.has(following)) return true;
    const name = this.text.slice(this.words.start[stop]!, this.words.end[stop]! - 1);
    const lower = name.toLowerCase();
    if (name.length === 1) return name === "I" && !this.isNamePart(stop - 1);
    if (lower === "etc") return true;
    if (lower === "a.m" || lower === "p.m")
      return isUpper(this.text, this.words.start[next]!) && !AFTER_TIME.has(following);
    if (CALENDAR.has(lower)) return isUpper(this.text, this.words.start[next]!) && !AFTER_TIME.has(following);
    return false;
  }

  /** Whether word `i` can stand before an initial: a capitalised word or the start of the text. */
  private isNamePart(i: number): boolean {
    if (i < 0) return true;
    const kind = classAt(this.text, this.words.start[i]!);
    return kind !== C.LETTER && kind !== C.DIGIT ? true : isUpper(this.text, this.words.start[i]!);
  }

  private form(i: number): string {
    return this.text.slice(this.words.start[i], this.words.end[i]);
  }
}
