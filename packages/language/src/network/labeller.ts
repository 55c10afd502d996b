import { R, RELATION } from "../inventory.js";
import type { Kernel, Matrix } from "./kernel.js";
import { type PackedLinear, type Quantized, quantize, quantizedRoom } from "./packed-linear.js";
import { argmax } from "./tagger.js";
import type { Shape, Weights } from "./weights.js";

/** The relation of every word to its head: a perceptron on the sum of a projection of each. */
export class Labeller {
  private readonly dependent: PackedLinear;
  private readonly head: PackedLinear;
  private readonly output: PackedLinear;
  /** Projections of the heads; row 0 is the root's, row t + 1 that of word t. */
  private readonly heads: Matrix;
  private readonly hidden: Matrix;
  private readonly quantized: Quantized;
  private readonly scores: Matrix;

  constructor(
    private readonly kernel: Kernel,
    weights: Weights,
    { width, relations }: Shape,
    capacity: number,
  ) {
    this.dependent = weights.linear("relations.dependent", width, relations);
    this.head = weights.linear("relations.head", width, relations);
    this.output = weights.linear("relations.output", relations, RELATION.length);
    this.heads = kernel.matrix(capacity + 4, relations);
    kernel.view(this.heads).set(weights.row("relations.root", relations));
    this.hidden = kernel.matrix(capacity, relations);
    this.quantized = quantizedRoom(kernel, capacity, relations);
    this.scores = kernel.matrix(capacity, RELATION.length);
  }

  /** Label word `t` of `x` as dependent of word `heads[t]` of `x`, -1 for the root; written to `relation[at + t]`. */
  run(x: Quantized, heads: Int32Array, relation: Uint8Array, at: number): void {
    const { kernel } = this;
    const step = 4 * this.heads.rowStep;
    const hidden = { ...this.hidden, rows: x.rows };
    const scores = { ...this.scores, rows: x.rows };
    this.dependent.apply(x, hidden);
    this.head.apply(x, { ...this.heads, at: this.heads.at + step, rows: x.rows });
    for (let t = 0; t < x.rows; t++) {
      const to = hidden.at + t * step;
      kernel.routines.add(to, this.heads.at + (heads[t]! + 1) * step, to, hidden.rowStep);
    }
    kernel.routines.rectify(hidden.at, x.rows * hidden.rowStep);
    this.output.apply(quantize(kernel, hidden, this.quantized), scores);
    const values = kernel.view(scores);
    for (let t = 0; t < x.rows; t++) {
      const from = t * scores.rowStep;
      values[from + R.root] = Number.NEGATIVE_INFINITY;
      relation[at + t] = heads[t]! < 0 ? R.root : argmax(values, from, RELATION.length);
    }
  }
}
