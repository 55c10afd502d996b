import type { Kernel, Matrix } from "@demarche/language/training";
import { Adam, type Step } from "./optimizer.js";
import type { Random } from "./random.js";

/** A dense matrix that is learned, with its gradient, both in the memory of the kernel. */
export class Dense {
  readonly value: Matrix;
  readonly gradient: Matrix;
  private readonly adam: Adam;

  constructor(
    private readonly kernel: Kernel,
    readonly name: string,
    readonly rows: number,
    readonly columns: number,
  ) {
    this.value = kernel.matrix(rows, columns);
    this.gradient = kernel.matrix(rows, columns);
    this.adam = new Adam(this.value.rowStep * Math.ceil(rows / 4) * 4);
  }

  get values(): Float32Array {
    return this.kernel.view(this.value);
  }

  get gradients(): Float32Array {
    return this.kernel.view(this.gradient);
  }

  /** Uniform with the variance of Glorot and Bengio (2010), for `scale` = 1. */
  initialize(random: Random, scale = 1): void {
    const limit = scale * Math.sqrt(6 / (this.rows + this.columns));
    const values = this.values;
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        values[row * this.value.rowStep + column] = random.symmetric(limit);
      }
    }
  }

  update(step: Step): void {
    const gradients = this.gradients;
    this.adam.update(this.values, gradients, step, 0, gradients.length);
    gradients.fill(0);
  }

  squaredNorm(): number {
    return sumOfSquares(this.gradients, 0, this.gradients.length);
  }
}

/** A table of learned vectors of which a batch touches few rows; only those move. */
export class Table {
  readonly values: Float32Array;
  private readonly gradients: Float32Array;
  private readonly adam: Adam;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;

  constructor(
    readonly rows: number,
    readonly width: number,
    random: Random,
  ) {
    this.values = Float32Array.from({ length: rows * width }, () => random.symmetric(0.05));
    this.gradients = new Float32Array(rows * width);
    this.adam = new Adam(rows * width);
    this.isTouched = new Uint8Array(rows);
  }

  /** Add a row to `target[at...]`. */
  addRow(row: number, target: Float32Array, at: number): void {
    const from = row * this.width;
    for (let d = 0; d < this.width; d++) target[at + d] = target[at + d]! + this.values[from + d]!;
  }

  /** Add `source[at...]` to the gradient of a row. */
  addGradient(row: number, source: Float32Array, at: number): void {
    if (this.isTouched[row] === 0) {
      this.isTouched[row] = 1;
      this.touched.push(row);
    }
    const from = row * this.width;
    for (let d = 0; d < this.width; d++)
      this.gradients[from + d] = this.gradients[from + d]! + source[at + d]!;
  }

  update(step: Step): void {
    for (const row of this.touched) {
      const [from, to] = [row * this.width, (row + 1) * this.width];
      this.adam.update(this.values, this.gradients, step, from, to);
      this.gradients.fill(0, from, to);
      this.isTouched[row] = 0;
    }
    this.touched.length = 0;
  }
}

function sumOfSquares(values: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]! * values[i]!;
  return sum;
}
