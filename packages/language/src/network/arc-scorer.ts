import { DISTANCES, distanceOf } from "./distance.js";
import { type Kernel, type Matrix, rowsOf, transposed } from "./kernel.js";
import { type PackedLinear, type Quantized, quantize, quantizedRoom } from "./packed-linear.js";
import type { Shape, Weights } from "./weights.js";

/**
 * Scores of all arcs of a sentence: biaffine (Dozat and Manning 2017), with the root as candidate 0, plus what
 * the dependent makes of the direction and distance of the head.
 */
export class ArcScorer {
  private readonly dependent: PackedLinear;
  private readonly bilinear: PackedLinear;
  private readonly head: PackedLinear;
  private readonly distance: PackedLinear;
  private readonly d: Matrix;
  private readonly quantized: Quantized;
  private readonly b: Matrix;
  private readonly h: Matrix;
  private readonly near: Matrix;
  /** Head vectors of one sentence, the root's first. */
  private readonly candidates: Matrix;
  /** Scores of one sentence; row = dependent. */
  readonly scores: Matrix;
  private readonly distances: Uint8Array;

  constructor(
    private readonly kernel: Kernel,
    weights: Weights,
    { width, arcs }: Shape,
    capacity: number,
    private readonly longest: number,
  ) {
    this.dependent = weights.linear("arcs.dependent", width, arcs);
    this.bilinear = weights.linear("arcs.bilinear", arcs, arcs);
    this.head = weights.linear("arcs.head", width, arcs);
    this.distance = weights.linear("arcs.distance", width, DISTANCES);
    const slack = 4;
    this.d = kernel.matrix(capacity + slack, arcs);
    this.quantized = quantizedRoom(kernel, capacity, arcs);
    this.b = kernel.matrix(capacity + slack, arcs);
    this.h = kernel.matrix(capacity + slack, arcs);
    this.near = kernel.matrix(capacity, DISTANCES);
    this.candidates = kernel.matrix(longest + 1 + 8, arcs);
    kernel.view(this.candidates).set(weights.row("arcs.root", arcs));
    this.scores = kernel.matrix(longest, longest + 1);
    this.distances = Uint8Array.from({ length: 2 * longest }, (_, i) => distanceOf(longest, i + 1));
  }

  /** Project the words of a batch; `scoreSentence` then works on its sentences. */
  project(x: Quantized): void {
    const { kernel } = this;
    const cut = (m: Matrix): Matrix => ({ ...m, rows: x.rows });
    this.perceptron(x, this.dependent, cut(this.d));
    this.bilinear.apply(quantize(kernel, cut(this.d), this.quantized), cut(this.b));
    this.perceptron(x, this.head, cut(this.h));
    this.distance.apply(x, cut(this.near));
  }

  /** Scores of the words `[start, start + n)` of the batch, `scores.rowStep` floats a word. */
  scoreSentence(start: number, n: number): Float32Array {
    const { kernel, h } = this;
    const candidates = { ...this.candidates, rows: n + 1 };
    const heads = kernel.view(candidates);
    heads.set(kernel.floats(h.at + 4 * start * h.rowStep, n * h.rowStep), h.rowStep);
    const scores = { ...this.scores, rows: n };
    const values = kernel.view(scores);
    this.fillDistances(values, start, n);
    kernel.multiply(rowsOf(this.b, start, n), transposed(candidates), scores);
    return values;
  }

  private fillDistances(values: Float32Array, start: number, n: number): void {
    const { near, distances, longest } = this;
    const scored = this.kernel.view({ ...near, rows: start + n });
    for (let i = 0; i < n; i++) {
      const from = (start + i) * near.rowStep;
      const to = i * this.scores.rowStep;
      const shift = longest - i - 1;
      values[to] = scored[from]!;
      for (let j = 1; j <= n; j++) values[to + j] = scored[from + distances[shift + j]!]!;
    }
  }

  private perceptron(x: Quantized, weights: PackedLinear, out: Matrix): void {
    weights.apply(x, out);
    this.kernel.routines.rectify(out.at, x.rows * out.rowStep);
  }
}
