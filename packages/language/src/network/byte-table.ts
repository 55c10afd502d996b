import type { Sections } from "../model-file.js";
import { KeyTable } from "./features.js";
import { type Kernel, roundUp } from "./kernel.js";

/** Vectors by key, stored as bytes with one scale a row, in the memory of a kernel. */
export class ByteTable {
  private readonly keys: KeyTable;
  private readonly bytes: number;
  private readonly scales: number;
  /** Bytes from row to row. */
  private readonly step: number;

  /** Reads the sections `name.keys`, `name.bytes` and `name.scales`. */
  constructor(
    private readonly kernel: Kernel,
    sections: Sections,
    name: string,
    width: number,
  ) {
    this.keys = new KeyTable(sections.u32(`${name}.keys`));
    const rows = this.keys.keys.length;
    this.step = roundUp(width, 8);
    this.scales = kernel.reserve(rows);
    kernel.floats(this.scales, rows).set(sections.f32(`${name}.scales`));
    this.bytes = kernel.reserve((rows * this.step) / 4);
    const [from, to] = [sections.i8(`${name}.bytes`), kernel.bytes(this.bytes, rows * this.step)];
    for (let row = 0; row < rows; row++) {
      to.set(from.subarray(row * width, (row + 1) * width), row * this.step);
    }
  }

  /** Add the vector of `key` to the floats at address `target`; false where there is none. */
  addTo(key: number, target: number): boolean {
    const row = this.keys.rowOf(key);
    if (row < 0) return false;
    this.kernel.routines.accumulate(this.bytes + row * this.step, this.scales + 4 * row, target, this.step);
    return true;
  }
}
