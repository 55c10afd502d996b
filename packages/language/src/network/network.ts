import { NO_HEAD } from "../document.js";
import { R } from "../inventory.js";
import type { Sections } from "../model-file.js";
import { ArcScorer } from "./arc-scorer.js";
import { decodeTree } from "./decode.js";
import { Encoder, gatherRows } from "./encoder.js";
import { mendVerbless } from "./finite.js";
import { Kernel, type Matrix } from "./kernel.js";
import { Labeller } from "./labeller.js";
import { Tagger } from "./tagger.js";
import { joinTwins } from "./twins.js";
import { type Shape, Weights } from "./weights.js";
import { WordInput } from "./word-input.js";

/**
 * Most words that are parsed as one tree. A longer sentence is cut into windows of this size, each with a tree
 * of its own; the roots of all but the first hang from the first as `parataxis`. So time stays linear.
 */
export const LONGEST_TREE = 200;

/** A batch of sentences is closed when it has at least so many words. */
const BATCH = 256;
const CAPACITY = BATCH + LONGEST_TREE;

/** Where the annotation of a document is written: one entry a word, as in `Columns`. */
export interface Annotation {
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
}

/** The tagger and parser. Keeps what it learned about the forms it has seen, never what they were part of. */
export class Network {
  private readonly kernel = new Kernel();
  private readonly encoder: Encoder;
  private readonly input: WordInput;
  private readonly tagger: Tagger;
  private readonly arcs: ArcScorer;
  private readonly labeller: Labeller;
  private readonly x: Matrix;
  private readonly rows = new Int32Array(CAPACITY);
  private readonly heads = new Int32Array(CAPACITY);

  /** Throws `model-refused` where a section of the network is missing. */
  constructor(sections: Sections) {
    const { kernel } = this;
    const shape = sections.json<Shape>("network.shape");
    const weights = new Weights(sections, kernel);
    this.encoder = new Encoder(kernel, weights, shape, CAPACITY);
    this.input = new WordInput(kernel, sections, weights, shape, this.encoder.first);
    this.tagger = new Tagger(kernel, weights, shape, CAPACITY);
    this.arcs = new ArcScorer(kernel, weights, shape, CAPACITY, LONGEST_TREE);
    this.labeller = new Labeller(kernel, weights, shape, CAPACITY);
    this.x = kernel.matrix(CAPACITY, shape.width);
  }

  /**
   * Tag and parse sentences. `forms` are the words of a document in order; sentence `s` begins at
   * `sentenceStart[s]`, and the last entry of `sentenceStart` is the number of words.
   */
  annotate(forms: readonly string[], sentenceStart: Int32Array, out: Annotation): void {
    let starts: number[] = [0];
    let first = 0;
    for (const end of treeEnds(sentenceStart)) {
      starts.push(end - first);
      if (end - first >= BATCH) {
        this.batch(forms, first, starts, out);
        starts = [0];
        first = end;
      }
    }
    if (starts.length > 1) this.batch(forms, first, starts, out);
    joinWindows(sentenceStart, out);
  }

  /** Annotate the trees that begin at `first + starts[k]`; the last entry is their end. */
  private batch(forms: readonly string[], first: number, starts: readonly number[], out: Annotation): void {
    const count = starts[starts.length - 1]!;
    const x = { ...this.x, rows: count };
    this.input.rowsFor(forms, first, first + count, this.rows);
    gatherRows(this.kernel, this.input.vectors, this.rows, x);
    const context = this.encoder.run(x, this.input.projections, this.rows, starts);
    this.tagger.run(context, out.upos, out.xpos, first);
    this.arcs.project(context);
    for (let s = 0; s + 1 < starts.length; s++) this.attach(starts[s]!, starts[s + 1]!, first, out);
    this.labeller.run(context, this.heads, out.relation, first);
    for (let t = 0; t < count; t++) {
      const head = this.heads[t]!;
      out.head[first + t] = head < 0 ? NO_HEAD : first + head;
    }
    joinTwins(out, first, first + count);
  }

  /** Heads of one tree, as rows of the batch; -1 for the root. */
  private attach(start: number, end: number, first: number, tags: Annotation): void {
    const heads = this.heads.subarray(start, end);
    const scores = this.arcs.scoreSentence(start, end - start);
    const step = this.arcs.scores.rowStep;
    decodeTree(scores, end - start, step, heads);
    mendVerbless(tags, { scores, step, heads, first: first + start });
    for (let i = 0; i < heads.length; i++) heads[i] = heads[i] === 0 ? -1 : start + heads[i]! - 1;
  }
}

/** Where each tree ends: at the end of every sentence, and within those too long for one tree. */
function* treeEnds(sentenceStart: Int32Array): Generator<number> {
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const end = sentenceStart[s + 1]!;
    for (let at = sentenceStart[s]! + LONGEST_TREE; at < end; at += LONGEST_TREE) yield at;
    if (end > sentenceStart[s]!) yield end;
  }
}

/** Hang the roots of the further windows of a long sentence from the root of the first. */
function joinWindows(sentenceStart: Int32Array, { head, relation }: Annotation): void {
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const [start, end] = [sentenceStart[s]!, sentenceStart[s + 1]!];
    if (end - start <= LONGEST_TREE) continue;
    const root = head.indexOf(NO_HEAD, start);
    for (let i = root + 1; i < end; i++) {
      if (head[i] !== NO_HEAD) continue;
      head[i] = root;
      relation[i] = R.parataxis;
    }
  }
}
