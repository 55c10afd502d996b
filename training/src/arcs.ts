import {
  DISTANCES,
  distanceOf,
  type Kernel,
  type Matrix,
  rowsOf,
  transposed,
} from "@demarche/language/training";
import { Linear } from "./linear.js";
import { Mask } from "./mask.js";
import { Dense } from "./parameters.js";
import type { Random } from "./random.js";
import { crossEntropy } from "./softmax.js";

const DROPOUT = 0.25;

/**
 * Biaffine scores of arcs (Dozat and Manning 2017), the root as candidate 0, plus a score that a word gives to
 * the direction and distance of its head.
 */
export class Arcs {
  private readonly dependent: Linear;
  private readonly bilinear: Linear;
  private readonly head: Linear;
  private readonly root: Dense;
  private readonly distance: Linear;
  private readonly buffers: Record<"d" | "b" | "h" | "near" | "dd" | "db" | "dh" | "dnear", Matrix>;
  private readonly masks: readonly [Mask, Mask];
  private readonly candidates: Matrix;
  private readonly dcandidates: Matrix;
  readonly scores: Matrix;

  constructor(
    private readonly kernel: Kernel,
    width: number,
    private readonly size: number,
    longest: number,
    sentence: number,
  ) {
    this.dependent = new Linear(kernel, "arcs.dependent", width, size);
    this.bilinear = new Linear(kernel, "arcs.bilinear", size, size);
    this.head = new Linear(kernel, "arcs.head", width, size);
    this.root = new Dense(kernel, "arcs.root", 1, size);
    this.distance = new Linear(kernel, "arcs.distance", width, DISTANCES);
    const rows = (columns: number): Matrix => kernel.matrix(longest + 4, columns);
    const [d, b, h, dd, db, dh] = Array.from({ length: 6 }, () => rows(size)) as [
      Matrix,
      Matrix,
      Matrix,
      Matrix,
      Matrix,
      Matrix,
    ];
    this.buffers = { d, b, h, dd, db, dh, near: rows(DISTANCES), dnear: rows(DISTANCES) };
    this.masks = [new Mask(kernel, longest * d.rowStep), new Mask(kernel, longest * d.rowStep)];
    this.candidates = kernel.matrix(sentence + 12, size);
    this.dcandidates = kernel.matrix(sentence + 12, size);
    this.scores = kernel.matrix(sentence + 4, sentence + 9);
  }

  get parameters(): Dense[] {
    const linear = [this.dependent, this.bilinear, this.head, this.distance];
    return [...linear.flatMap((layer) => layer.parameters), this.root];
  }

  initialize(random: Random): void {
    for (const layer of [this.dependent, this.bilinear, this.head, this.distance]) layer.initialize(random);
    this.root.initialize(random);
  }

  forward(x: Matrix, random?: Random): void {
    const { d, b, h, near } = this.rows(x.rows);
    const rate = random ? DROPOUT : 0;
    this.dependent.forward(x, d);
    this.masks[0].rectify(d, rate, random!);
    this.bilinear.forward(d, b);
    this.head.forward(x, h);
    this.masks[1].rectify(h, rate, random!);
    this.distance.forward(x, near);
  }

  /** Fill `scores` for the words `[start, start + n)`; gives its floats. */
  score(start: number, n: number): Float32Array {
    const { b, h, near } = this.buffers;
    const heads = this.kernel.view(this.candidates);
    heads.set(this.root.values.subarray(0, h.rowStep));
    heads.set(this.kernel.view(rowsOf(h, start, n)).subarray(0, n * h.rowStep), h.rowStep);
    const scores = { ...this.scores, rows: n };
    const values = this.kernel.view(scores);
    values.fill(0);
    const candidates = { ...this.candidates, rows: n + 1 };
    this.kernel.multiply(rowsOf(b, start, n), transposed(candidates), scores);
    const byDistance = this.kernel.view({ ...near, rows: start + n });
    for (let i = 0; i < n; i++) {
      const from = (start + i) * near.rowStep;
      for (let j = 0; j <= n; j++) {
        const at = i * scores.rowStep + j;
        values[at] = values[at]! + byDistance[from + distanceOf(i, j)]!;
      }
      values[i * scores.rowStep + i + 1] = -1e4;
    }
    return values;
  }

  /** Adds to `dx`; gives the summed loss of the right heads. */
  backward(
    x: Matrix,
    dx: Matrix,
    starts: readonly number[],
    heads: readonly number[],
    scale: number,
  ): number {
    const { d, h, dd, db, dh, dnear } = this.rows(x.rows);
    for (const m of [dd, db, dh, dnear]) this.kernel.view(m).fill(0);
    let loss = 0;
    for (let s = 0; s + 1 < starts.length; s++)
      loss += this.sentence(starts[s]!, starts[s + 1]!, heads, scale);
    this.distance.backward(x, dnear, dx);
    this.masks[1].apply(dh, dh);
    this.head.backward(x, dh, dx);
    this.bilinear.backward(d, db, dd);
    this.masks[0].apply(dd, dd);
    this.dependent.backward(x, dd, dx);
    void h;
    return loss;
  }

  private sentence(start: number, end: number, heads: readonly number[], scale: number): number {
    const n = end - start;
    const values = this.score(start, n);
    const { b, db, dh, dnear } = this.buffers;
    const scores = { ...this.scores, rows: n, columns: n + 1 };
    let loss = 0;
    const near = this.kernel.view({ ...dnear, rows: end });
    for (let i = 0; i < n; i++) {
      const at = i * scores.rowStep;
      loss += crossEntropy(values, at, n + 1, heads[start + i]!, scale);
      values.fill(0, at + n + 1, at + scores.rowStep);
      const to = (start + i) * dnear.rowStep;
      for (let j = 0; j <= n; j++) {
        if (j !== i + 1) near[to + distanceOf(i, j)] = near[to + distanceOf(i, j)]! + values[at + j]!;
      }
    }
    values.fill(0, n * scores.rowStep);
    const dcandidates = { ...this.dcandidates, rows: n + 1 };
    this.kernel.view(dcandidates).fill(0);
    this.kernel.multiply(scores, { ...this.candidates, rows: n + 1 }, rowsOf(db, start, n));
    this.kernel.multiply(transposed(scores), rowsOf(b, start, n), dcandidates);
    this.collect(this.kernel.view(dcandidates), this.kernel.view({ ...dh, rows: end }), start, n);
    return loss;
  }

  /** Candidates' gradients back to the root and the words. */
  private collect(from: Float32Array, dh: Float32Array, start: number, n: number): void {
    const step = this.buffers.dh.rowStep;
    const root = this.root.gradients;
    for (let d = 0; d < this.size; d++) root[d] = root[d]! + from[d]!;
    for (let k = 0; k < n * step; k++) dh[start * step + k] = dh[start * step + k]! + from[step + k]!;
  }

  private rows(rows: number): typeof this.buffers {
    const entries = Object.entries(this.buffers).map(([name, m]) => [name, { ...m, rows }]);
    return Object.fromEntries(entries) as typeof this.buffers;
  }
}
