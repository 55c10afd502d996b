/** What a character is to the tokenizer. */
export const C = {
  SPACE: 0,
  INVISIBLE: 1,
  LETTER: 2,
  DIGIT: 3,
  /** Combining marks, variation selectors and second halves of surrogate pairs: they stay with what is before. */
  MARK: 4,
  STOP: 5,
  APOSTROPHE: 6,
  QUOTE: 7,
  OPEN: 8,
  CLOSE: 9,
  DASH: 10,
  CURRENCY: 11,
  SYMBOL: 12,
} as const;

/** Characters that nobody sees and that are no white space: control and format characters. */
export const INVISIBLE = /\p{Cf}|(?![\s\u0085])\p{Cc}/u;

/** Checked in this order; the first that matches is the class. What matches none is a symbol. */
const PATTERNS: readonly [RegExp, number][] = [
  [/(?!\uFEFF)[\s\u0085]/u, C.SPACE],
  [INVISIBLE, C.INVISIBLE],
  [/\p{L}/u, C.LETTER],
  [/\p{Nd}/u, C.DIGIT],
  [/\p{M}/u, C.MARK],
  [/[.!?…。！？]/u, C.STOP],
  [/['’‘`´ʼ]/u, C.APOSTROPHE],
  [/["“”„«»‹›]/u, C.QUOTE],
  [/\p{Ps}/u, C.OPEN],
  [/\p{Pe}/u, C.CLOSE],
  [/\p{Pd}/u, C.DASH],
  [/\p{Sc}/u, C.CURRENCY],
];

const classOfCharacter = (character: string): number =>
  PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? C.SYMBOL;

const TABLE = Uint8Array.from({ length: 0x2100 }, (_, code) => classOfCharacter(String.fromCharCode(code)));

/** The class of the UTF-16 code unit at `i`; past the end it is a space. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < TABLE.length) return TABLE[code]!;
  return Number.isNaN(code) ? C.SPACE : classBeyondTable(text, i, code);
}

function classBeyondTable(text: string, i: number, code: number): number {
  if (isCjkLetter(code)) return C.LETTER;
  if (isLowSurrogate(code) && isHighSurrogate(text.charCodeAt(i - 1))) return C.MARK;
  const kind = classOfCharacter(String.fromCodePoint(text.codePointAt(i)!));
  return kind === C.INVISIBLE && isHighSurrogate(code) ? C.MARK : kind;
}

const isCjkLetter = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

export const isLetter = (text: string, i: number): boolean => classAt(text, i) === C.LETTER;
export const isDigit = (text: string, i: number): boolean => classAt(text, i) === C.DIGIT;
export const isSpace = (text: string, i: number): boolean => classAt(text, i) === C.SPACE;

/** End of the digits, with what attaches to them, from `i`. */
export function digitRun(text: string, i: number): number {
  if (!isDigit(text, i)) return i;
  for (;;) {
    const kind = classAt(text, ++i);
    if (kind !== C.DIGIT && kind !== C.MARK) return i;
  }
}

/** Letters, digits and what attaches to them. */
export function isWordCharacter(text: string, i: number): boolean {
  const kind = classAt(text, i);
  return kind === C.LETTER || kind === C.DIGIT || kind === C.MARK;
}

const UPPER = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;

export function isUpper(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x80) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCodePoint(text.codePointAt(i) ?? 0));
}

export function isLower(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x80) return code >= 97 && code <= 122;
  return LOWER.test(String.fromCodePoint(text.codePointAt(i) ?? 0));
}
