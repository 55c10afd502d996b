import type { Kernel, Matrix } from "@demarche/language/training";
import type { Random } from "./random.js";

/** A factor for every number of a matrix: dropout, the slope of a rectifier, or both. */
export class Mask {
  private factors: Float32Array;

  constructor(
    private readonly kernel: Kernel,
    readonly size: number,
  ) {
    this.factors = new Float32Array(size);
  }

  /** Dropout that drops the same columns in all words of a sentence (Gal and Ghahramani 2016). */
  dropColumns(columns: number, starts: readonly number[], rate: number, random: Random): void {
    for (let s = 0; s + 1 < starts.length; s++) {
      const first = starts[s]! * columns;
      for (let d = 0; d < columns; d++) this.factors[first + d] = keep(rate, random);
      for (let t = starts[s]! + 1; t < starts[s + 1]!; t++) {
        this.factors.copyWithin(t * columns, first, first + columns);
      }
    }
  }

  /** Leaky rectifier of slope 1/10 with dropout, in place. */
  rectify(m: Matrix, rate: number, random: Random): void {
    const values = this.kernel.view(m);
    const length = m.rows * m.rowStep;
    for (let i = 0; i < length; i++) {
      const factor = (values[i]! > 0 ? 1 : 0.1) * (rate > 0 ? keep(rate, random) : 1);
      this.factors[i] = factor;
      values[i] = values[i]! * factor;
    }
  }

  /** `to = from * factors`. */
  apply(from: Matrix, to: Matrix): void {
    const [source, target] = [this.kernel.view(from), this.kernel.view(to)];
    const length = from.rows * from.rowStep;
    for (let i = 0; i < length; i++) target[i] = source[i]! * this.factors[i]!;
  }

  /** `to += from * factors`. */
  addTo(from: Matrix, to: Matrix): void {
    const [source, target] = [this.kernel.view(from), this.kernel.view(to)];
    const length = from.rows * from.rowStep;
    for (let i = 0; i < length; i++) target[i] = target[i]! + source[i]! * this.factors[i]!;
  }
}

function keep(rate: number, random: Random): number {
  return random.next() < rate ? 0 : 1 / (1 - rate);
}
