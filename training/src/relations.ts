import { type Kernel, type Matrix, RELATION } from "@demarche/language/training";
import { Linear } from "./linear.js";
import { Mask } from "./mask.js";
import { Dense } from "./parameters.js";
import type { Random } from "./random.js";
import { argmax, crossEntropy } from "./softmax.js";

const DROPOUT = 0.25;

/** Scores of the relation of each word to a given head: a perceptron on the sum of the two projections. */
export class Relations {
  private readonly dependent: Linear;
  private readonly head: Linear;
  private readonly output: Linear;
  private readonly root: Dense;
  private readonly d: Matrix;
  private readonly h: Matrix;
  private readonly hidden: Matrix;
  private readonly dhidden: Matrix;
  private readonly scores: Matrix;
  private readonly mask: Mask;

  constructor(
    private readonly kernel: Kernel,
    width: number,
    size: number,
    longest: number,
  ) {
    this.dependent = new Linear(kernel, "relations.dependent", width, size);
    this.head = new Linear(kernel, "relations.head", width, size);
    this.output = new Linear(kernel, "relations.output", size, RELATION.length);
    this.root = new Dense(kernel, "relations.root", 1, size);
    [this.d, this.h, this.hidden, this.dhidden] = Array.from({ length: 4 }, () =>
      kernel.matrix(longest, size),
    ) as [Matrix, Matrix, Matrix, Matrix];
    this.scores = kernel.matrix(longest, RELATION.length);
    this.mask = new Mask(kernel, longest * this.d.rowStep);
  }

  get parameters(): Dense[] {
    return [this.dependent, this.head, this.output].flatMap((l) => l.parameters).concat(this.root);
  }

  initialize(random: Random): void {
    for (const layer of [this.dependent, this.head, this.output]) layer.initialize(random);
    this.root.initialize(random);
  }

  forward(x: Matrix): void {
    this.dependent.forward(x, { ...this.d, rows: x.rows });
    this.head.forward(x, { ...this.h, rows: x.rows });
  }

  /** Score the relations for `heads` (0 the root, k + 1 the k-th word of the sentence). */
  score(starts: readonly number[], heads: readonly number[], random?: Random): void {
    const rows = starts.at(-1)!;
    const [d, h] = [this.kernel.view(this.d), this.kernel.view(this.h)];
    const hidden = { ...this.hidden, rows };
    const out = this.kernel.view(hidden);
    const root = this.root.values;
    const step = this.d.rowStep;
    eachHead(starts, heads, (t, head) => {
      for (let k = 0; k < step; k++) {
        out[t * step + k] = d[t * step + k]! + (head < 0 ? root[k]! : h[head * step + k]!);
      }
    });
    this.mask.rectify(hidden, random ? DROPOUT : 0, random!);
    this.output.forward(hidden, { ...this.scores, rows });
  }

  relationOf(t: number): number {
    return argmax(this.kernel.view(this.scores), t * this.scores.rowStep, RELATION.length);
  }

  /** After `score` with the right heads: adds to `dx`, gives the summed loss. */
  backward(
    x: Matrix,
    dx: Matrix,
    starts: readonly number[],
    heads: readonly number[],
    relations: readonly number[],
    scale: number,
  ): number {
    const scores = { ...this.scores, rows: x.rows };
    const values = this.kernel.view(scores);
    let loss = 0;
    for (let t = 0; t < x.rows; t++) {
      const at = t * scores.rowStep;
      loss += crossEntropy(values, at, RELATION.length, relations[t]!, scale);
      values.fill(0, at + RELATION.length, at + scores.rowStep);
    }
    const dhidden = { ...this.dhidden, rows: x.rows };
    this.kernel.view(dhidden).fill(0);
    this.output.backward({ ...this.hidden, rows: x.rows }, scores, dhidden);
    this.mask.apply(dhidden, dhidden);
    this.dependent.backward(x, dhidden, dx);
    this.head.backward(x, this.headGradient(dhidden, starts, heads), dx);
    return loss;
  }

  /** Gradients of the hidden layer, each moved to the head of its word; reuses the buffer of `h`. */
  private headGradient(dhidden: Matrix, starts: readonly number[], heads: readonly number[]): Matrix {
    const dh = { ...this.h, rows: dhidden.rows };
    const [from, to] = [this.kernel.view(dhidden), this.kernel.view(dh)];
    const root = this.root.gradients;
    const step = this.d.rowStep;
    to.fill(0);
    eachHead(starts, heads, (t, head) => {
      for (let k = 0; k < step; k++) {
        const g = from[t * step + k]!;
        if (head < 0) root[k] = root[k]! + g;
        else to[head * step + k] = to[head * step + k]! + g;
      }
    });
    return dh;
  }
}

/** Visit every word with the row of its head, -1 for the root. */
function eachHead(
  starts: readonly number[],
  heads: readonly number[],
  visit: (t: number, head: number) => void,
): void {
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let t = starts[s]!; t < starts[s + 1]!; t++)
      visit(t, heads[t] === 0 ? -1 : starts[s]! + heads[t]! - 1);
  }
}
