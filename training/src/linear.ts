import { type Kernel, type Matrix, transposed } from "@demarche/language/training";
import { Dense } from "./parameters.js";
import type { Random } from "./random.js";

/** y = x W + b over a batch of words. */
export class Linear {
  readonly weight: Dense;
  readonly bias: Dense;

  constructor(
    private readonly kernel: Kernel,
    readonly name: string,
    inputs: number,
    outputs: number,
  ) {
    this.weight = new Dense(kernel, `${name}.weight`, inputs, outputs);
    this.bias = new Dense(kernel, `${name}.bias`, 1, outputs);
  }

  get parameters(): Dense[] {
    return [this.weight, this.bias];
  }

  initialize(random: Random): void {
    this.weight.initialize(random);
  }

  forward(x: Matrix, y: Matrix): void {
    const out = this.kernel.view(y);
    const bias = this.bias.values.subarray(0, y.rowStep);
    for (let row = 0; row < y.rows; row++) out.set(bias, row * y.rowStep);
    this.kernel.multiply(x, this.weight.value, y);
  }

  /** Add to the gradients of the weights and, unless it is undefined, to `dx`. */
  backward(x: Matrix, dy: Matrix, dx?: Matrix): void {
    this.kernel.multiply(transposed(x), dy, this.weight.gradient);
    const bias = this.bias.gradients;
    const out = this.kernel.view(dy);
    for (let row = 0; row < dy.rows; row++) {
      for (let d = 0; d < dy.rowStep; d++) bias[d] = bias[d]! + out[row * dy.rowStep + d]!;
    }
    if (dx) this.kernel.multiply(dy, transposed(this.weight.value), dx);
  }
}
