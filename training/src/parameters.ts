import { type Kernel, type Matrix, roundUp } from "@demarche/language/training";
import { type Step, stepSize } from "./adam.js";
import type { Random } from "./random.js";

/** A run of learned numbers in the memory of the kernel: addresses of values, gradients and moments. */
class Learned {
  readonly gradient: number;
  private readonly first: number;
  private readonly second: number;
  private readonly size: number;

  constructor(
    private readonly kernel: Kernel,
    readonly value: number,
    length: number,
  ) {
    this.gradient = kernel.reserve(length);
    this.first = kernel.reserve(length);
    this.second = kernel.reserve(length);
    this.size = kernel.reserve(1);
  }

  /** Move `count` values from the `from`-th; both multiples of 4. Clears their gradient. */
  update(step: Step, from: number, count: number): void {
    this.kernel.floats(this.size, 1)[0] = stepSize(step);
    const [value, gradient, first, second] = [this.value, this.gradient, this.first, this.second].map(
      (at) => at + 4 * from,
    );
    this.kernel.routines.adam!(value!, gradient!, first!, second!, this.size, count);
  }
}

/** A dense matrix that is learned, with its gradient. */
export class Dense {
  readonly value: Matrix;
  readonly gradient: Matrix;
  private readonly learned: Learned;
  private readonly length: number;

  constructor(
    private readonly kernel: Kernel,
    readonly name: string,
    readonly rows: number,
    readonly columns: number,
  ) {
    this.value = kernel.matrix(rows, columns);
    this.length = roundUp(rows, 4) * this.value.rowStep;
    this.learned = new Learned(kernel, this.value.at, this.length);
    this.gradient = { ...this.value, at: this.learned.gradient };
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
    this.learned.update(step, 0, this.length);
  }

  squaredNorm(): number {
    let sum = 0;
    for (const g of this.gradients) sum += g * g;
    return sum;
  }
}

/** A table of learned vectors of which a batch touches few rows; only those move. */
export class Table {
  private readonly learned: Learned;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;

  /** `width` is a multiple of 4. */
  constructor(
    private readonly kernel: Kernel,
    readonly rows: number,
    readonly width: number,
  ) {
    this.learned = new Learned(kernel, kernel.reserve(rows * width), rows * width);
    this.isTouched = new Uint8Array(rows);
  }

  get values(): Float32Array {
    return this.kernel.floats(this.learned.value, this.rows * this.width);
  }

  initialize(random: Random): void {
    const values = this.values;
    for (let i = 0; i < values.length; i++) values[i] = random.symmetric(0.05);
  }

  /** Add a row to the floats at address `target`. */
  addRow(row: number, target: number): void {
    this.kernel.routines.add(this.learned.value + 4 * row * this.width, target, target, this.width);
  }

  /** Add the floats at address `source` to the gradient of a row. */
  addGradient(row: number, source: number): void {
    if (this.isTouched[row] === 0) {
      this.isTouched[row] = 1;
      this.touched.push(row);
    }
    const gradient = this.learned.gradient + 4 * row * this.width;
    this.kernel.routines.add(gradient, source, gradient, this.width);
  }

  update(step: Step): void {
    for (const row of this.touched) {
      this.learned.update(step, row * this.width, this.width);
      this.isTouched[row] = 0;
    }
    this.touched.length = 0;
  }
}
