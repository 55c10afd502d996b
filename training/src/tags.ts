import { type Kernel, type Matrix, UPOS, XPOS } from "@demarche/language/training";
import { Linear } from "./linear.js";
import type { Dense } from "./parameters.js";
import type { Random } from "./random.js";
import { argmax, crossEntropy } from "./softmax.js";

/** Scores of the two tag sets, side by side. */
export class Tags {
  readonly linear: Linear;
  private readonly scores: Matrix;

  constructor(
    private readonly kernel: Kernel,
    width: number,
    longest: number,
  ) {
    this.linear = new Linear(kernel, "tags", width, UPOS.length + XPOS.length);
    this.scores = kernel.matrix(longest, UPOS.length + XPOS.length);
  }

  get parameters(): Dense[] {
    return this.linear.parameters;
  }

  initialize(random: Random): void {
    this.linear.initialize(random);
  }

  forward(h: Matrix): void {
    this.linear.forward(h, { ...this.scores, rows: h.rows });
  }

  /** Adds to `dh`; gives the summed loss. */
  backward(h: Matrix, dh: Matrix, upos: readonly number[], xpos: readonly number[], scale: number): number {
    const scores = { ...this.scores, rows: h.rows };
    const values = this.kernel.view(scores);
    let loss = 0;
    for (let t = 0; t < h.rows; t++) {
      const at = t * scores.rowStep;
      loss += crossEntropy(values, at, UPOS.length, upos[t]!, scale);
      loss += crossEntropy(values, at + UPOS.length, XPOS.length, xpos[t]!, scale);
      values.fill(0, at + UPOS.length + XPOS.length, at + scores.rowStep);
    }
    this.linear.backward(h, scores, dh);
    return loss;
  }

  uposOf(t: number): number {
    return argmax(this.kernel.view(this.scores), t * this.scores.rowStep, UPOS.length);
  }

  xposOf(t: number): number {
    return argmax(this.kernel.view(this.scores), t * this.scores.rowStep + UPOS.length, XPOS.length);
  }
}
