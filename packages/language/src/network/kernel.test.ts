import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Kernel, type Matrix, transposed } from "./kernel.js";
import { PackedLinear, quantize, quantizedRoom } from "./packed-linear.js";

/** Numbers that look random and are the same in every run. */
function numbers(length: number, seed: number): number[] {
  return Array.from({ length }, (_, i) => Math.fround(Math.sin(seed + 12.9898 * i) * 2));
}

function fill(kernel: Kernel, m: Matrix, seed: number): void {
  const values = kernel.view(m);
  const source = numbers(m.rows * m.columns, seed);
  for (let i = 0; i < m.rows; i++) {
    for (let j = 0; j < m.columns; j++) values[i * m.rowStep + j] = source[i * m.columns + j]!;
  }
}

function entry(kernel: Kernel, m: Matrix, i: number, j: number): number {
  return kernel.floats(m.at + 4 * (i * m.rowStep + j * m.columnStep), 1)[0]!;
}

/** The product of two matrices, entry by entry. */
function product(kernel: Kernel, a: Matrix, b: Matrix, i: number, j: number): number {
  return numbers(a.columns, 0).reduce(
    (sum, _, k) => sum + entry(kernel, a, i, k) * entry(kernel, b, k, j),
    0,
  );
}

const size = fc.integer({ min: 1, max: 40 });

describe("Kernel", () => {
  it("multiplies matrices of any size", () => {
    fc.assert(
      fc.property(size, size, size, (rows, inner, columns) => {
        const kernel = new Kernel();
        const [a, b, c] = [
          kernel.matrix(rows, inner),
          kernel.matrix(inner, columns),
          kernel.matrix(rows, columns),
        ];
        fill(kernel, a, 1);
        fill(kernel, b, 2);
        kernel.multiply(a, b, c);
        const [i, j] = [rows - 1, columns - 1];
        expect(entry(kernel, c, i, j)).toBeCloseTo(product(kernel, a, b, i, j), 3);
      }),
      { numRuns: 50 },
    );
  });

  it("adds to what is there, and multiplies transposed matrices", () => {
    const kernel = new Kernel();
    const [a, b, c] = [kernel.matrix(8, 12), kernel.matrix(8, 16), kernel.matrix(12, 16)];
    fill(kernel, a, 3);
    fill(kernel, b, 4);
    kernel.view(c).fill(10);
    kernel.multiply(transposed(a), b, c);
    expect(entry(kernel, c, 5, 9)).toBeCloseTo(10 + product(kernel, transposed(a), b, 5, 9), 3);
  });

  it("rectifies with a slope of a tenth", () => {
    const kernel = new Kernel();
    const at = kernel.reserve(4);
    kernel.floats(at, 4).set([2, -2, 0, -0.5]);
    kernel.routines.rectify(at, 4);
    expect([...kernel.floats(at, 4)]).toEqual([2, -0.2, 0, -0.05].map(Math.fround));
  });

  it("keeps what it holds when it grows", () => {
    const kernel = new Kernel();
    const at = kernel.reserve(4);
    kernel.floats(at, 4).set([1, 2, 3, 4]);
    kernel.reserve(1_000_000);
    expect([...kernel.floats(at, 4)]).toEqual([1, 2, 3, 4]);
  });
});

describe("PackedLinear", () => {
  it("agrees with the plain product to the precision of its integers", () => {
    fc.assert(
      fc.property(size, size, size, (rows, inputs, outputs) => {
        const kernel = new Kernel();
        const [x, w, y] = [
          kernel.matrix(rows, inputs),
          kernel.matrix(inputs, outputs),
          kernel.matrix(rows, outputs),
        ];
        fill(kernel, x, 5);
        fill(kernel, w, 6);
        const bias = Float32Array.from(numbers(y.rowStep, 7));
        const linear = new PackedLinear(kernel, inputs, outputs, kernel.view(w).slice(), bias);
        linear.apply(quantize(kernel, x, quantizedRoom(kernel, rows, inputs)), y);
        const [i, j] = [rows - 1, outputs - 1];
        expect(Math.abs(entry(kernel, y, i, j) - product(kernel, x, w, i, j) - bias[j]!)).toBeLessThan(0.05);
      }),
      { numRuns: 50 },
    );
  });

  it("does not overflow where all activations and weights are as large as can be", () => {
    const kernel = new Kernel();
    const [x, y] = [kernel.matrix(1, 160), kernel.matrix(1, 8)];
    kernel.view(x).fill(1000);
    const linear = new PackedLinear(kernel, 160, 8, new Float32Array(160 * 8).fill(3));
    linear.apply(quantize(kernel, x, quantizedRoom(kernel, 1, 160)), y);
    expect(entry(kernel, y, 0, 0) / (160 * 3 * 32)).toBeCloseTo(1, 2);
  });
});

describe("scan", () => {
  it("follows the equations of the simple recurrent unit", () => {
    const kernel = new Kernel();
    const [rows, units] = [3, 4];
    const [z, x, state, gates] = [12 * rows, 4 * rows, 4, 16].map((length) => kernel.reserve(length)) as Four;
    kernel.floats(z, 36).set(numbers(36, 8));
    kernel.floats(x, 12).set(numbers(12, 9));
    kernel.floats(gates, 16).set(numbers(16, 10));
    const expected = reference(
      kernel.floats(z, 36).slice(),
      kernel.floats(x, 12).slice(),
      kernel.floats(gates, 16),
    );
    kernel.routines.scan(z, 48, x, 16, state, gates, rows, units);
    for (const [i, value] of kernel.floats(x, 12).entries()) expect(value).toBeCloseTo(expected[i]!, 5);
  });
});

type Four = [number, number, number, number];

/** One block of four units over all rows, as the paper writes it. */
function reference(z: Float32Array, x: Float32Array, gates: Float32Array): number[] {
  const squash = (a: number): number => 0.5 + (0.5 * a) / (1 + Math.abs(a));
  const state = [0, 0, 0, 0];
  return Array.from(x, (input, i) => {
    const [t, u] = [Math.floor(i / 4), i % 4];
    const c = state[u]!;
    const f = squash(z[12 * t + 4 + u]! + gates[u]! * c + gates[8 + u]!);
    const r = squash(z[12 * t + 8 + u]! + gates[4 + u]! * c + gates[12 + u]!);
    state[u] = f * c + (1 - f) * z[12 * t + u]!;
    return r * state[u]! + (1 - r) * input;
  });
}
