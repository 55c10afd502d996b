import type { Sections } from "../model-file.js";
import { type Kernel, roundUp } from "./kernel.js";
import { PackedLinear } from "./packed-linear.js";

/** Sizes of the network, as the model file states them. */
export interface Shape {
  readonly width: number;
  readonly layers: number;
  readonly arcs: number;
  readonly relations: number;
  /** Width of the pretrained word vectors. */
  readonly vector: number;
}

/** The dense weights of a model, taken to the memory of a kernel. */
export class Weights {
  constructor(
    private readonly sections: Sections,
    private readonly kernel: Kernel,
  ) {}

  /** Weights and bias of a linear map. */
  linear(name: string, inputs: number, outputs: number): PackedLinear {
    const weight = this.sections.f32(`${name}.weight`);
    return new PackedLinear(this.kernel, inputs, outputs, weight, this.row(`${name}.bias`, outputs));
  }

  /** All numbers of a section, row after row. */
  numbers(name: string): Float32Array {
    return this.sections.f32(name);
  }

  /** The first row of a matrix, with its padding. */
  row(name: string, columns: number): Float32Array {
    return this.sections.f32(name).subarray(0, roundUp(columns, 8));
  }
}
