import { assemble, type Routine } from "./assembler.js";
import { BLOCK, PANEL, ROUTINES } from "./routines.js";

/** A matrix of f32 in the memory of a kernel: address in bytes, steps from row to row and column to column in floats. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowStep: number;
  readonly columnStep: number;
}

/** The routines as WebAssembly exports them; their arguments are explained in routines.ts. */
type Call = (...args: number[]) => void;
type Exports = Readonly<
  Record<"pack" | "multiply" | "quantize" | "dot" | "accumulate" | "scan" | "rectify" | "copy" | "add", Call>
> &
  Readonly<Record<string, Call>>;

const PAGE = 65536;
const LONGEST_PANEL = 4096;

/** A WebAssembly memory with the arithmetic of the network on it. All sums run in a fixed order. */
export class Kernel {
  private readonly memory = new WebAssembly.Memory({ initial: 1 });
  readonly routines: Exports;
  private used = 16;
  private readonly panel: number;

  /** `further` routines are reached through `routines`. */
  constructor(further: readonly Routine[] = []) {
    const module = new WebAssembly.Module(assemble([...ROUTINES, ...further]));
    const instance = new WebAssembly.Instance(module, { env: { memory: this.memory } });
    this.routines = instance.exports as Exports;
    this.panel = this.reserve(LONGEST_PANEL * PANEL);
  }

  /** Reserve `length` floats, aligned to 64 bytes, and give their address. Detaches earlier views. */
  reserve(length: number): number {
    const at = Math.ceil(this.used / 64) * 64;
    this.used = at + 4 * length;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** A new matrix, row after row, its rows padded to a multiple of 4 and its columns to a multiple of 8. */
  matrix(rows: number, columns: number): Matrix {
    const step = roundUp(columns, PANEL);
    return { at: this.reserve(roundUp(rows, BLOCK) * step), rows, columns, rowStep: step, columnStep: 1 };
  }

  /** `length` floats from address `at`; valid until the next `reserve`. */
  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, length);
  }

  /** `length` i8 from address `at`. */
  bytes(at: number, length: number): Int8Array {
    return new Int8Array(this.memory.buffer, at, length);
  }

  /** `length` i16 from address `at`. */
  integers(at: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, at, length);
  }

  /** The stored floats of a matrix, padding and all. */
  view(m: Matrix): Float32Array {
    return this.floats(m.at, roundUp(m.rows, BLOCK) * m.rowStep);
  }

  /**
   * `c += a * b`. The rows of `a` and `c` run on to a multiple of 4 and the columns of `b` and `c` to a multiple
   * of 8, into the padding. `b` has at most 4096 rows; the rows of `c` are contiguous.
   */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    const rows = roundUp(a.rows, BLOCK);
    const { pack, multiply } = this.routines;
    for (let column = 0; column < b.columns; column += PANEL) {
      const from = b.at + 4 * column * b.columnStep;
      pack(from, 4 * b.rowStep, 4 * b.columnStep, b.rows, this.panel);
      const to = c.at + 4 * column;
      multiply(a.at, 4 * a.rowStep, 4 * a.columnStep, this.panel, to, 4 * c.rowStep, rows, b.rows);
    }
  }
}

/** The same numbers seen with rows and columns exchanged. */
export function transposed(m: Matrix): Matrix {
  return { at: m.at, rows: m.columns, columns: m.rows, rowStep: m.columnStep, columnStep: m.rowStep };
}

/** Rows `[from, from + rows)` of a matrix. */
export function rowsOf(m: Matrix, from: number, rows: number): Matrix {
  return { ...m, at: m.at + 4 * from * m.rowStep, rows };
}

export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
