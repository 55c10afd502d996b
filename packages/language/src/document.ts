import { RELATION, type Relation, UPOS, type Upos, XPOS, type Xpos } from "./inventory.js";
import { NOWHERE, Tree } from "./navigate.js";

/** Column value of `head` for the root of a sentence. */
export const NO_HEAD = NOWHERE;

/**
 * A parsed text: columns of typed arrays, one entry a syntactic word of Universal Dependencies, in text order.
 * Words are spans of the text that never overlap; what lies between two words is white space or invisible
 * characters, so the text is never lost. `Token`, `Span` and `Sentence` are views made on request.
 */
export class Document {
  /** Number of words. */
  readonly length: number;
  /** First word of sentence `s` at `sentenceStart[s]`; one more entry than sentences, the last is `length`. */
  readonly sentenceStart: Int32Array;
  private treeOnDemand: Tree | undefined;

  constructor(
    readonly text: string,
    readonly columns: Columns,
    /** Interned strings of this document; `form`, `lemma` and `features` are indexes into it. */
    readonly strings: readonly string[],
  ) {
    this.length = columns.start.length;
    this.sentenceStart = sentenceStarts(columns.sentence);
  }

  get sentenceCount(): number {
    return this.sentenceStart.length - 1;
  }

  /** From heads to dependents; built when first asked for. */
  get tree(): Tree {
    this.treeOnDemand ??= new Tree(this.columns.head);
    return this.treeOnDemand;
  }

  formOf(i: number): string {
    return this.strings[this.columns.form[i]!]!;
  }

  lemmaOf(i: number): string {
    return this.strings[this.columns.lemma[i]!]!;
  }

  featuresOf(i: number): string {
    return this.strings[this.columns.features[i]!]!;
  }

  uposOf(i: number): Upos {
    return UPOS[this.columns.upos[i]!]!;
  }

  xposOf(i: number): Xpos {
    return XPOS[this.columns.xpos[i]!]!;
  }

  relationOf(i: number): Relation {
    return RELATION[this.columns.relation[i]!]!;
  }

  token(i: number): Token {
    return new Token(this, i);
  }

  span(start: number, end: number): Span {
    return new Span(this, start, end);
  }

  sentence(index: number): Sentence {
    return new Sentence(this, index);
  }

  *tokens(): IterableIterator<Token> {
    for (let i = 0; i < this.length; i++) yield new Token(this, i);
  }

  *sentences(): IterableIterator<Sentence> {
    for (let s = 0; s < this.sentenceCount; s++) yield new Sentence(this, s);
  }
}

/** The columns of a document. All have the same length; offsets are UTF-16 code units, end exclusive. */
export interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly sentence: Int32Array;
  /** 1 where the word goes on with the surface token that the word before it began (do|n't, Iran|'s). */
  readonly joined: Uint8Array;
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly features: Int32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  /** Index of the head word in the document; `NO_HEAD` for a root. */
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** One word of a document; a view, it owns nothing. */
export class Token {
  constructor(
    readonly doc: Document,
    readonly index: number,
  ) {}

  get start(): number {
    return this.doc.columns.start[this.index]!;
  }
  get end(): number {
    return this.doc.columns.end[this.index]!;
  }
  get form(): string {
    return this.doc.formOf(this.index);
  }
  get lemma(): string {
    return this.doc.lemmaOf(this.index);
  }
  get upos(): Upos {
    return this.doc.uposOf(this.index);
  }
  get xpos(): Xpos {
    return this.doc.xposOf(this.index);
  }
  get features(): string {
    return this.doc.featuresOf(this.index);
  }
  get relation(): Relation {
    return this.doc.relationOf(this.index);
  }
  /** The head word, or undefined for the root of a sentence. */
  get head(): Token | undefined {
    const head = this.doc.columns.head[this.index]!;
    return head === NO_HEAD ? undefined : new Token(this.doc, head);
  }
  /** The words that hang from this one, in text order. */
  *children(): IterableIterator<Token> {
    const { firstChild, nextSibling } = this.doc.tree;
    for (let i = firstChild[this.index]!; i !== NOWHERE; i = nextSibling[i]!) yield new Token(this.doc, i);
  }
  /** The words on the way to the root, nearest first. */
  *ancestors(): IterableIterator<Token> {
    const { head } = this.doc.columns;
    for (let i = head[this.index]!; i !== NO_HEAD; i = head[i]!) yield new Token(this.doc, i);
  }
  /** From the first to the last word of the subtree. Where trees cross, it holds words of others too. */
  get subtree(): Span {
    const { leftEdge, rightEdge } = this.doc.tree;
    return new Span(this.doc, leftEdge[this.index]!, rightEdge[this.index]! + 1);
  }
  /** The characters between this word and the next (or the end of the text). */
  get spaceAfter(): string {
    const { text, columns, length } = this.doc;
    const next = this.index + 1 < length ? columns.start[this.index + 1] : text.length;
    return text.slice(this.end, next);
  }
}

/** A run of words `[start, end)` of a document. */
export class Span {
  constructor(
    readonly doc: Document,
    /** Index of the first word. */
    readonly start: number,
    /** Index after the last word. */
    readonly end: number,
  ) {}

  get startOffset(): number {
    return this.doc.columns.start[this.start]!;
  }
  get endOffset(): number {
    return this.doc.columns.end[this.end - 1]!;
  }
  get text(): string {
    return this.doc.text.slice(this.startOffset, this.endOffset);
  }
  /** The word of the span nearest to the root of its tree. */
  get root(): Token {
    return new Token(this.doc, this.doc.tree.rootOfSpan(this.start, this.end));
  }
  *tokens(): IterableIterator<Token> {
    for (let i = this.start; i < this.end; i++) yield new Token(this.doc, i);
  }
}

/** One sentence of a document. */
export class Sentence extends Span {
  constructor(
    doc: Document,
    /** Position of the sentence in the document, from 0. */
    readonly index: number,
  ) {
    super(doc, doc.sentenceStart[index]!, doc.sentenceStart[index + 1]!);
  }
}

/** First word of each sentence, and the number of words at the end. */
export function sentenceStarts(sentence: Int32Array): Int32Array {
  const count = sentence.length === 0 ? 0 : sentence[sentence.length - 1]! + 1;
  const starts = new Int32Array(count + 1);
  let next = 0;
  for (let i = 0; i < sentence.length; i++) if (sentence[i] === next) starts[next++] = i;
  starts[count] = sentence.length;
  return starts;
}
