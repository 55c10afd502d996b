import { UPOS, XPOS } from "../inventory.js";
import type { Kernel, Matrix } from "./kernel.js";
import type { PackedLinear, Quantized } from "./packed-linear.js";
import type { Shape, Weights } from "./weights.js";

/** The two tags of every word: the best of its scores in each tag set. */
export class Tagger {
  private readonly linear: PackedLinear;
  private readonly scores: Matrix;

  constructor(
    private readonly kernel: Kernel,
    weights: Weights,
    { width }: Shape,
    capacity: number,
  ) {
    this.linear = weights.linear("tags", width, UPOS.length + XPOS.length);
    this.scores = kernel.matrix(capacity, UPOS.length + XPOS.length);
  }

  /** Tag the words of `x`; word `t` is written to `upos[at + t]` and `xpos[at + t]`. */
  run(x: Quantized, upos: Uint8Array, xpos: Uint8Array, at: number): void {
    const scores = { ...this.scores, rows: x.rows };
    this.linear.apply(x, scores);
    const values = this.kernel.view(scores);
    for (let t = 0; t < x.rows; t++) {
      const from = t * scores.rowStep;
      upos[at + t] = argmax(values, from, UPOS.length);
      xpos[at + t] = argmax(values, from + UPOS.length, XPOS.length);
    }
  }
}

/** Place of the highest of `count` values from `at`; the first of equals. */
export function argmax(values: Float32Array, at: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (values[at + i]! > values[at + best]!) best = i;
  return best;
}
