import { type Kernel, type Matrix, rowsOf } from "./kernel.js";
import { PackedLinear, type Quantized, quantize, quantizedRoom } from "./packed-linear.js";
import type { Shape, Weights } from "./weights.js";

interface Layer {
  readonly projection: PackedLinear;
  /** Address of the gates of each direction. */
  readonly gates: readonly [number, number];
}

/** Bidirectional layers of simple recurrent units (Lei et al. 2018), computed in place. */
export class Encoder {
  private readonly layers: readonly Layer[];
  /** Projections by the layer at work. */
  private readonly z: Matrix;
  private readonly quantized: Quantized;
  private readonly state: number;
  private readonly half: number;

  constructor(
    private readonly kernel: Kernel,
    weights: Weights,
    private readonly shape: Shape,
    /** Most words at a time. */
    capacity: number,
  ) {
    this.half = shape.width / 2;
    this.layers = Array.from({ length: shape.layers }, (_, i) => this.readLayer(weights, `layer${i}`));
    this.z = kernel.matrix(capacity, 3 * shape.width);
    this.quantized = quantizedRoom(kernel, capacity, shape.width);
    this.state = kernel.reserve(this.half);
  }

  /** The projection that the word input applies ahead. */
  get first(): PackedLinear {
    return this.layers[0]!.projection;
  }

  /**
   * Turn word vectors into vectors in context, in place; gives them quantized too. `projections` holds those of the first layer, row
   * `rows[t]` for word `t`; sentences start at `starts`, the last entry is the number of words.
   */
  run(x: Matrix, projections: Matrix, rows: Int32Array, starts: readonly number[]): Quantized {
    const z = { ...this.z, rows: x.rows };
    for (const [i, layer] of this.layers.entries()) {
      if (i === 0) gatherRows(this.kernel, projections, rows, z);
      else layer.projection.apply(quantize(this.kernel, x, this.quantized), z);
      for (let s = 0; s + 1 < starts.length; s++) {
        const [first, count] = [starts[s]!, starts[s + 1]! - starts[s]!];
        this.scan(layer, rowsOf(x, first, count), rowsOf(z, first, count));
      }
    }
    return quantize(this.kernel, x, this.quantized);
  }

  private scan({ gates }: Layer, x: Matrix, z: Matrix): void {
    const { kernel, half, state } = this;
    const { scan } = kernel.routines;
    const [zStep, xStep] = [4 * z.rowStep, 4 * x.rowStep];
    const last = x.rows - 1;
    kernel.floats(state, half).fill(0);
    scan(z.at, zStep, x.at, xStep, state, gates[0], x.rows, half);
    kernel.floats(state, half).fill(0);
    const [zEnd, xEnd] = [z.at + last * zStep + 12 * half, x.at + last * xStep + 4 * half];
    scan(zEnd, -zStep, xEnd, -xStep, state, gates[1], x.rows, half);
  }

  /** Columns and gates are put in the order of the scan: four units side by side. */
  private readLayer(weights: Weights, name: string): Layer {
    const { width } = this.shape;
    const values = weights.numbers(`${name}.weight`).slice();
    const row = new Float32Array(3 * this.half);
    for (let at = 0; at < values.length; at += 3 * this.half) {
      interleave(values.subarray(at, at + row.length), 3, row);
      values.set(row, at);
    }
    const projection = new PackedLinear(this.kernel, width, 3 * width, values);
    const gates = weights.numbers(`${name}.gates`);
    return { projection, gates: [this.storeGates(gates, 0), this.storeGates(gates, 1)] };
  }

  private storeGates(gates: Float32Array, side: 0 | 1): number {
    const { half } = this;
    const rows = new Float32Array(4 * half);
    for (let r = 0; r < 4; r++) {
      const from = r * 2 * half + side * half;
      rows.set(gates.subarray(from, from + half), r * half);
    }
    const at = this.kernel.reserve(rows.length);
    interleave(rows, 4, this.kernel.floats(at, rows.length));
    return at;
  }
}

/** From `parts` runs one after the other to runs of four in turn. */
function interleave(from: Float32Array, parts: number, to: Float32Array): void {
  const length = from.length / parts;
  for (let part = 0; part < parts; part++) {
    for (let u = 0; u < length; u++) {
      to[Math.floor(u / 4) * 4 * parts + 4 * part + (u % 4)] = from[part * length + u]!;
    }
  }
}

/** Row `t` of `to` becomes row `rows[t]` of `from`. */
export function gatherRows(kernel: Kernel, from: Matrix, rows: Int32Array, to: Matrix): void {
  const { copy } = kernel.routines;
  const step = 4 * to.rowStep;
  for (let t = 0; t < to.rows; t++) copy(from.at + rows[t]! * step, to.at + t * step, to.rowStep);
}
