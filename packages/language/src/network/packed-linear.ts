import { type Kernel, type Matrix, roundUp } from "./kernel.js";
import { ACTIVATION_UNIT, PANEL, PANEL_HEADER } from "./routines.js";

/**
 * Largest sum of the magnitudes of a column of quantized weights: times the largest activation (2^15) it stays
 * below 2^31, so no sum overflows.
 */
const LARGEST_SUM = 65000;
const LARGEST_WEIGHT = 32767;

/** Activations as i16, in the memory of a kernel: `rows` rows of `columns` (a multiple of 8). */
export interface Quantized {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** Room for `rows` rows of quantized activations. */
export function quantizedRoom(kernel: Kernel, rows: number, columns: number): Quantized {
  const width = roundUp(columns, 8);
  return { at: kernel.reserve((roundUp(rows, 4) * width) / 2), rows, columns: width };
}

/** Quantize the rows of `x` into `room`. */
export function quantize(kernel: Kernel, x: Matrix, room: Quantized): Quantized {
  kernel.routines.quantize(x.at, room.at, x.rows * room.columns);
  return { ...room, rows: x.rows };
}

/** y = x W + b with the weights as integers, packed in panels of 8 columns, each column with its own scale. */
export class PackedLinear {
  private readonly panels: number;
  private readonly panelBytes: number;

  /** `weight` is row after row with rows of a multiple of 8 floats; so is `bias`, if there is one. */
  constructor(
    private readonly kernel: Kernel,
    readonly inputs: number,
    readonly outputs: number,
    weight: Float32Array,
    bias?: Float32Array,
  ) {
    const pairs = roundUp(inputs, PANEL) / 2;
    this.panelBytes = PANEL_HEADER + pairs * PANEL * 4;
    const count = roundUp(outputs, PANEL) / PANEL;
    this.panels = kernel.reserve((count * this.panelBytes) / 4);
    for (let column = 0; column < count * PANEL; column++)
      this.packColumn(weight, column, bias?.[column] ?? 0);
  }

  /** Compute the rows of `x` into `out`, whose rows run on to a multiple of 4. */
  apply(x: Quantized, out: Matrix): void {
    const rows = roundUp(x.rows, 4);
    const { dot } = this.kernel.routines;
    for (let column = 0, panel = this.panels; column < this.outputs; column += PANEL) {
      const to = out.at + 4 * column;
      dot(x.at, 2 * x.columns, panel, to, 4 * out.rowStep, rows, x.columns / 2);
      panel += this.panelBytes;
    }
  }

  private packColumn(weight: Float32Array, column: number, bias: number): void {
    const step = roundUp(this.outputs, PANEL);
    const panel = this.panels + Math.floor(column / PANEL) * this.panelBytes;
    const place = column % PANEL;
    const header = this.kernel.floats(panel, PANEL_HEADER / 4);
    const unit = weightUnit(weight, column, this.inputs, step);
    header[place] = unit * ACTIVATION_UNIT;
    header[PANEL + place] = bias;
    const body = this.kernel.integers(panel + PANEL_HEADER, (this.panelBytes - PANEL_HEADER) / 2);
    for (let k = 0; k < this.inputs; k++) {
      body[(k >> 1) * 2 * PANEL + 2 * place + (k & 1)] = Math.round(weight[k * step + column]! / unit);
    }
  }
}

/** The smallest unit for a column that keeps its weights and their sum in range. */
function weightUnit(weight: Float32Array, column: number, inputs: number, step: number): number {
  let sum = 0;
  let largest = 1e-9;
  for (let k = 0; k < inputs; k++) {
    const magnitude = Math.abs(weight[k * step + column]!);
    sum += magnitude;
    largest = Math.max(largest, magnitude);
  }
  return Math.max(sum / LARGEST_SUM, largest / LARGEST_WEIGHT);
}
