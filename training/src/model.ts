import { decodeTree, Kernel, type KeyTable, type Matrix } from "@demarche/language/training";
import { adam, type Step } from "./adam.js";
import { Arcs } from "./arcs.js";
import { Blend } from "./blend.js";
import { Input } from "./input.js";
import { Mask } from "./mask.js";
import type { Dense } from "./parameters.js";
import { Random } from "./random.js";
import { Recurrent } from "./recurrent.js";
import { Relations } from "./relations.js";
import { Tags } from "./tags.js";
import type { Example } from "./treebank.js";
import type { Vectors } from "./vectors.js";

/** Sizes of the network, all multiples of 16. */
export interface Shape {
  readonly width: number;
  readonly layers: number;
  readonly arcs: number;
  readonly relations: number;
}

/** Most words in a sentence and in a batch. */
export const LONGEST_SENTENCE = 200;
export const LARGEST_BATCH = 1024;

const DROPOUT = 0.2;
const LARGEST_NORM = 5;

/** Sentences that are computed together, their words in one row of columns. */
export interface Batch {
  readonly starts: readonly number[];
  readonly forms: readonly string[];
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

export function batchOf(examples: readonly Example[]): Batch {
  const starts = [0];
  for (const { forms } of examples) starts.push(starts.at(-1)! + forms.length);
  return {
    starts,
    forms: examples.flatMap(({ forms }) => forms),
    upos: examples.flatMap(({ upos }) => upos),
    xpos: examples.flatMap(({ xpos }) => xpos),
    heads: examples.flatMap(({ heads }) => heads),
    relations: examples.flatMap(({ relations }) => relations),
  };
}

/** The network with its gradients. */
export class Model {
  readonly kernel = new Kernel([adam]);
  readonly input: Input;
  readonly blend: Blend;
  readonly layers: Recurrent[];
  readonly tags: Tags;
  readonly arcs: Arcs;
  readonly relations: Relations;
  private readonly random: Random;
  /** Vectors of the words by themselves, before they are blended. */
  private readonly words: Matrix;
  /** Output of the blended input (0) and of every layer; what the next stage sees of it; gradients of both. */
  private readonly x: Matrix[];
  private readonly seen: Matrix[];
  private readonly dx: Matrix[];
  private readonly dseen: Matrix;
  private readonly masks: Mask[];

  constructor(
    readonly shape: Shape,
    features: KeyTable,
    vectors: Vectors,
    seed: number,
  ) {
    const { kernel } = this;
    const { width, layers } = shape;
    const random = new Random(seed);
    this.random = random;
    this.input = new Input(kernel, features, vectors, width, LARGEST_BATCH);
    this.blend = new Blend(kernel, width, LARGEST_BATCH);
    this.words = kernel.matrix(LARGEST_BATCH, width);
    this.layers = Array.from(
      { length: layers },
      (_, i) => new Recurrent(kernel, `layer${i}`, width, LARGEST_BATCH),
    );
    this.tags = new Tags(kernel, width, LARGEST_BATCH);
    this.arcs = new Arcs(kernel, width, shape.arcs, LARGEST_BATCH, LONGEST_SENTENCE);
    this.relations = new Relations(kernel, width, shape.relations, LARGEST_BATCH);
    const buffers = (): Matrix[] =>
      Array.from({ length: layers + 1 }, () => kernel.matrix(LARGEST_BATCH, width));
    [this.x, this.seen, this.dx] = [buffers(), buffers(), buffers()];
    this.dseen = kernel.matrix(LARGEST_BATCH, width);
    this.masks = this.x.map((m) => new Mask(kernel, LARGEST_BATCH * m.rowStep));
    for (const part of [this.input, this.blend, ...this.layers, this.tags, this.arcs, this.relations])
      part.initialize(random);
  }

  get parameters(): Dense[] {
    const parts = [this.input, this.blend, ...this.layers, this.tags, this.arcs, this.relations];
    return parts.flatMap((part) => part.parameters);
  }

  /** Forward and backward pass; gradients are added to the parameters. Gives the mean loss of a word. */
  learn(batch: Batch, random = this.random): number {
    const { starts, heads } = batch;
    const rows = starts.at(-1)!;
    const scale = 1 / rows;
    const top = this.encode(batch, random);
    this.tags.forward(top);
    this.arcs.forward(top, random);
    this.relations.forward(top);
    this.relations.score(starts, heads, random);
    const dtop = this.cleared(this.dseen, rows);
    const loss =
      this.tags.backward(top, dtop, batch.upos, batch.xpos, scale) +
      this.arcs.backward(top, dtop, starts, heads, scale) +
      this.relations.backward(top, dtop, starts, heads, batch.relations, scale);
    this.decode(rows, starts);
    return loss * scale;
  }

  /** Words of the batch to vectors, through all layers; with `random`, with dropout. */
  private encode({ starts, forms }: Batch, random?: Random): Matrix {
    const rows = forms.length;
    const cut = (m: Matrix): Matrix => ({ ...m, rows });
    this.input.forward(forms, cut(this.words), random);
    this.blend.forward(cut(this.words), cut(this.x[0]!), random);
    for (const [i, x] of this.x.entries()) {
      const seen = random ? cut(this.seen[i]!) : cut(x);
      if (random) {
        this.masks[i]!.dropColumns(x.rowStep, starts, DROPOUT, random);
        this.masks[i]!.apply(cut(x), seen);
      }
      if (i === this.layers.length) return seen;
      this.layers[i]!.forward(seen, cut(x), cut(this.x[i + 1]!), starts);
    }
    throw new Error("unreachable");
  }

  /** Carry the gradient in `dseen` back through the layers to the input. */
  private decode(rows: number, starts: readonly number[]): void {
    const cut = (m: Matrix): Matrix => ({ ...m, rows });
    const last = this.layers.length;
    this.masks[last]!.addTo(cut(this.dseen), this.cleared(this.dx[last]!, rows));
    for (let i = last - 1; i >= 0; i--) {
      const [dx, dseen] = [this.cleared(this.dx[i]!, rows), this.cleared(this.dseen, rows)];
      this.layers[i]!.backward(cut(this.seen[i]!), cut(this.x[i]!), cut(this.dx[i + 1]!), dseen, dx, starts);
      this.masks[i]!.addTo(dseen, dx);
    }
    this.blend.backward(cut(this.words), cut(this.dx[0]!), cut(this.dseen));
    this.input.backward(cut(this.dseen));
  }

  private cleared(m: Matrix, rows: number): Matrix {
    const cut = { ...m, rows };
    this.kernel.view(cut).fill(0);
    return cut;
  }

  /** Move all parameters; gradients longer than 5 are scaled down (table rows are not counted). */
  update(step: Step): void {
    const { parameters } = this;
    const norm = Math.sqrt(parameters.reduce((sum, p) => sum + p.squaredNorm(), 0));
    const shrink = Math.min(1, LARGEST_NORM / norm);
    for (const p of parameters) {
      if (shrink < 1) scale(p.gradients, shrink);
      p.update(step);
    }
    this.input.table.update(step);
  }

  /** The annotation that the network gives to a batch; heads as in `Example`. */
  predict(batch: Batch): Pick<Batch, "upos" | "xpos" | "heads" | "relations"> {
    const { starts } = batch;
    const top = this.encode(batch);
    this.tags.forward(top);
    this.arcs.forward(top);
    this.relations.forward(top);
    const heads: number[] = [];
    for (let s = 0; s + 1 < starts.length; s++) {
      const n = starts[s + 1]! - starts[s]!;
      const tree = new Int32Array(n);
      decodeTree(this.arcs.score(starts[s]!, n), n, this.arcs.scores.rowStep, tree);
      heads.push(...tree);
    }
    this.relations.score(starts, heads);
    const each = (of: (t: number) => number): number[] => batch.forms.map((_, t) => of(t));
    return {
      upos: each((t) => this.tags.uposOf(t)),
      xpos: each((t) => this.tags.xposOf(t)),
      heads,
      relations: each((t) => this.relations.relationOf(t)),
    };
  }
}

function scale(values: Float32Array, by: number): void {
  for (let i = 0; i < values.length; i++) values[i] = values[i]! * by;
}
