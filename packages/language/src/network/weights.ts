import type { Sections } from "../model-file.js";
import { type Kernel, type Matrix, roundUp } from "./kernel.js";

/** Sizes of the network, as the model file states them. */
export interface Shape {
  readonly width: number;
  readonly layers: number;
  readonly arcs: number;
  readonly relations: number;
  /** Width of the pretrained word vectors. */
  readonly vector: number;
}

/** y = x W + b. */
export interface LinearWeights {
  readonly weight: Matrix;
  /** One row, padded like a row of the result. */
  readonly bias: Float32Array;
}

/** The dense weights of a model, copied into the memory of a kernel. */
export class Weights {
  constructor(
    private readonly sections: Sections,
    private readonly kernel: Kernel,
  ) {}

  matrix(name: string, rows: number, columns: number): Matrix {
    const matrix = this.kernel.matrix(rows, columns);
    this.kernel.view(matrix).set(this.sections.f32(name));
    return matrix;
  }

  linear(name: string, inputs: number, outputs: number): LinearWeights {
    const weight = this.matrix(`${name}.weight`, inputs, outputs);
    return { weight, bias: this.row(`${name}.bias`, outputs) };
  }

  /** The four rows of the gates of a layer. */
  gates(name: string, width: number): Float32Array {
    return this.sections.f32(name).subarray(0, 4 * width);
  }

  /** The first row of a matrix, with its padding. */
  row(name: string, columns: number): Float32Array {
    return this.sections.f32(name).subarray(0, roundUp(columns, 8));
  }
}

/** `out = x W + b`, row by row of `x`. */
export function applyLinear(kernel: Kernel, x: Matrix, { weight, bias }: LinearWeights, out: Matrix): void {
  const values = kernel.view(out);
  for (let row = 0; row < x.rows; row++) values.set(bias, row * out.rowStep);
  kernel.multiply(x, weight, out);
}
