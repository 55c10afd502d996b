import { Document, NO_HEAD } from "./document.js";
import { DemarcheError } from "./errors.js";
import { StringTable } from "./intern.js";
import { relationIndex, uposIndex, xposIndex } from "./inventory.js";

/** One word as a person or a file gives it. Labels outside the inventories become index 0. */
export interface Word {
  readonly form: string;
  readonly lemma?: string;
  readonly upos?: string;
  readonly xpos?: string;
  readonly features?: string;
  /** Index of the head word in the document; `NO_HEAD`, the default, for a root. */
  readonly head?: number;
  readonly relation?: string;
  /** What the text has after the word; a space by default. */
  readonly spaceAfter?: string;
  /** True where the word goes on with the surface token of the word before it. */
  readonly joined?: boolean;
  /** What the text has for the word where that is not the form, such as a form with a soft hyphen. */
  readonly surface?: string;
}

/** Collects words and sentences and makes the document out of them. */
export class DocumentBuilder {
  private readonly words: Word[] = [];
  private readonly sentences: number[] = [];
  private sentence = -1;

  /** Number of words so far. */
  get length(): number {
    return this.words.length;
  }

  /** Starts a sentence; the words added next belong to it. */
  startSentence(): this {
    this.sentence++;
    return this;
  }

  add(word: Word): this {
    if (this.sentence < 0) this.sentence = 0;
    this.words.push(word);
    this.sentences.push(this.sentence);
    return this;
  }

  /** The document; `before` is the text in front of the first word. */
  finish(before = ""): Document {
    const { words } = this;
    const table = new StringTable();
    const intern = (pick: (word: Word) => string) => Int32Array.from(words, (word) => table.add(pick(word)));
    const spans = layOut(words, before);
    const columns = {
      start: spans.start,
      end: spans.end,
      sentence: Int32Array.from(this.sentences),
      joined: Uint8Array.from(words, (word) => (word.joined ? 1 : 0)),
      form: intern((word) => word.form),
      lemma: intern((word) => word.lemma ?? word.form),
      features: intern((word) => word.features ?? ""),
      upos: Uint8Array.from(words, (word) => uposIndex.get(word.upos ?? "") ?? 0),
      xpos: Uint8Array.from(words, (word) => xposIndex.get(word.xpos ?? "") ?? 0),
      head: Int32Array.from(words, (word) => word.head ?? NO_HEAD),
      relation: Uint8Array.from(words, (word) => relationIndex.get(word.relation ?? "") ?? 0),
    };
    return new Document(spans.text, columns, table.strings);
  }
}

/** The text of the words and the span of each in it. */
function layOut(words: readonly Word[], before: string) {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  const pieces = [before];
  let offset = before.length;
  for (const [i, word] of words.entries()) {
    const surface = word.surface ?? word.form;
    const space = word.spaceAfter ?? " ";
    start[i] = offset;
    end[i] = offset + surface.length;
    offset = end[i]! + space.length;
    pieces.push(surface, space);
  }
  return { text: pieces.join(""), start, end };
}

/** A tree by hand, one list entry a word, for tests and for annotations made elsewhere. */
export interface Parts {
  readonly words: readonly string[];
  /** Index of the head of each word in the document; a word that is its own head, or `NO_HEAD`, is a root. */
  readonly heads?: readonly number[];
  readonly relations?: readonly string[];
  readonly upos?: readonly string[];
  readonly xpos?: readonly string[];
  readonly lemmas?: readonly string[];
  readonly features?: readonly string[];
  /** Whether a space follows the word; true by default, except after the last word. */
  readonly spaces?: readonly boolean[];
  readonly joined?: readonly boolean[];
  /** Number of words of each sentence; one sentence by default. */
  readonly sentences?: readonly number[];
}

/** Makes a document out of lists; refuses lists of unequal length, unknown labels and heads out of range. */
export function buildDocument(parts: Parts): Document {
  checkParts(parts);
  const builder = new DocumentBuilder();
  const starts = new Set(sentenceStarts(parts));
  for (const [i, form] of parts.words.entries()) {
    if (starts.has(i)) builder.startSentence();
    builder.add({
      form,
      lemma: parts.lemmas?.[i] ?? form,
      upos: parts.upos?.[i] ?? "",
      xpos: parts.xpos?.[i] ?? "",
      features: parts.features?.[i] ?? "",
      head: parts.heads === undefined || parts.heads[i] === i ? NO_HEAD : parts.heads[i]!,
      relation: parts.relations?.[i] ?? "",
      spaceAfter: (parts.spaces?.[i] ?? i + 1 < parts.words.length) ? " " : "",
      joined: parts.joined?.[i] ?? false,
    });
  }
  return builder.finish();
}

function sentenceStarts(parts: Parts): number[] {
  let next = 0;
  return (parts.sentences ?? [parts.words.length]).map((length) => {
    const start = next;
    next += length;
    return start;
  });
}

function checkParts(parts: Parts): void {
  const count = parts.words.length;
  const { words: _, sentences, ...lists } = parts;
  for (const [name, list] of Object.entries(lists)) {
    if (list.length !== count) refuse(`${name} has ${list.length} entries for ${count} words`);
  }
  if (sentences !== undefined && sentences.reduce((sum, length) => sum + length, 0) !== count) {
    refuse(`the sentence lengths do not add up to ${count} words`);
  }
  for (const head of parts.heads ?? [])
    if (head < NO_HEAD || head >= count) refuse(`head ${head} is no word`);
  checkLabels("relation", parts.relations, relationIndex);
  checkLabels("upos", parts.upos, uposIndex);
  checkLabels("xpos", parts.xpos, xposIndex);
}

function checkLabels(
  name: string,
  labels: readonly string[] | undefined,
  known: ReadonlyMap<string, number>,
) {
  for (const label of labels ?? [])
    if (!known.has(label)) refuse(`"${label}" is no ${name} of the inventory`);
}

function refuse(problem: string): never {
  throw new DemarcheError(
    "document-parts",
    problem,
    "Give every list one entry a word; labels are in inventory.ts.",
  );
}
