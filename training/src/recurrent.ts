import { type Kernel, type Matrix, transposed } from "@demarche/language/training";
import { Dense } from "./parameters.js";
import type { Random } from "./random.js";

/**
 * One bidirectional layer of simple recurrent units (Lei et al. 2018). Per direction, with s(a) = (1 + a/(1+|a|))/2:
 *   f = s(zf + vf c' + bf), r = s(zr + vr c' + br), c = f c' + (1 - f) zx, h = r c + (1 - r) x
 * where [zx, zf, zr] = x W and c' is the state before. The left half of `x` and `h` belongs to the direction that
 * reads from left to right, the right half to the other.
 */
export class Recurrent {
  readonly weight: Dense;
  /** Rows vf, vr, bf, br; both directions side by side. */
  readonly gates: Dense;
  private readonly half: number;
  /** Projections before, gates after the forward pass; gradients of the projections after the backward pass. */
  private readonly z: Matrix;
  private readonly states: Matrix;

  constructor(
    private readonly kernel: Kernel,
    readonly name: string,
    readonly width: number,
    readonly longest: number,
  ) {
    this.half = width / 2;
    this.weight = new Dense(kernel, `${name}.weight`, width, 3 * width);
    this.gates = new Dense(kernel, `${name}.gates`, 4, width);
    this.z = kernel.matrix(longest, 3 * width);
    this.states = kernel.matrix(longest, width);
  }

  get parameters(): Dense[] {
    return [this.weight, this.gates];
  }

  initialize(random: Random): void {
    this.weight.initialize(random, 1.2);
    this.gates.values.fill(1, 2 * this.width, 3 * this.width);
  }

  /** `input` is what the projection sees (with dropout), `x` what the highway carries. */
  forward(input: Matrix, x: Matrix, h: Matrix, starts: readonly number[]): void {
    const z = { ...this.z, rows: input.rows };
    this.kernel.view(z).fill(0);
    this.kernel.multiply(input, this.weight.value, z);
    const arrays = { ...this.arrays(), x: this.kernel.view(x), h: this.kernel.view(h) };
    for (let s = 0; s + 1 < starts.length; s++) {
      const [start, end] = [starts[s]!, starts[s + 1]!];
      for (let t = start; t < end; t++) this.cell(arrays, t, t === start ? -1 : t - 1, 0);
      for (let t = end - 1; t >= start; t--) this.cell(arrays, t, t === end - 1 ? -1 : t + 1, this.half);
    }
  }

  private arrays() {
    const z = this.kernel.floats(this.z.at, this.longest * 3 * this.width);
    const c = this.kernel.floats(this.states.at, this.longest * this.width);
    return { z, c, g: this.gates.values };
  }

  /** Word `t` after the state of word `before` (-1: none), of the direction whose units start at `side`. */
  private cell({ z, c, g, x, h }: Forward, t: number, before: number, side: number): void {
    const { width, half } = this;
    const at = t * 3 * width + 3 * side;
    for (let d = 0; d < half; d++) {
      const unit = side + d;
      const cell = t * width + unit;
      const previous = before < 0 ? 0 : c[before * width + unit]!;
      const f = squash(z[at + half + d]! + g[unit]! * previous + g[2 * width + unit]!);
      const r = squash(z[at + 2 * half + d]! + g[width + unit]! * previous + g[3 * width + unit]!);
      const state = f * previous + (1 - f) * z[at + d]!;
      c[cell] = state;
      z[at + half + d] = f;
      z[at + 2 * half + d] = r;
      h[cell] = r * state + (1 - r) * x[cell]!;
    }
  }

  /** `dh` is the gradient of the output; adds to `dinput` and `dx`. */
  backward(
    input: Matrix,
    x: Matrix,
    dh: Matrix,
    dinput: Matrix,
    dx: Matrix,
    starts: readonly number[],
  ): void {
    const [xs, dhs, dxs] = [this.kernel.view(x), this.kernel.view(dh), this.kernel.view(dx)];
    const arrays = { ...this.arrays(), x: xs, dh: dhs, dx: dxs, dg: this.gates.gradients };
    const carry = new Float64Array(this.half);
    for (let s = 0; s + 1 < starts.length; s++) {
      const [start, end] = [starts[s]!, starts[s + 1]!];
      carry.fill(0);
      for (let t = end - 1; t >= start; t--) this.back(arrays, t, t === start ? -1 : t - 1, 0, carry);
      carry.fill(0);
      for (let t = start; t < end; t++) this.back(arrays, t, t === end - 1 ? -1 : t + 1, this.half, carry);
    }
    const dz = { ...this.z, rows: input.rows };
    this.kernel.multiply(transposed(input), dz, this.weight.gradient);
    this.kernel.multiply(dz, transposed(this.weight.value), dinput);
  }

  /** Turns the projections of word `t` into their gradients; `carry` is the gradient of the state. */
  private back(arrays: Backward, t: number, before: number, side: number, carry: Float64Array): void {
    const { z, c, g, dg, x, dh, dx } = arrays;
    const { width, half } = this;
    const at = t * 3 * width + 3 * side;
    for (let d = 0; d < half; d++) {
      const unit = side + d;
      const cell = t * width + unit;
      const previous = before < 0 ? 0 : c[before * width + unit]!;
      const f = z[at + half + d]!;
      const r = z[at + 2 * half + d]!;
      const dout = dh[cell]!;
      const dstate = carry[d]! + dout * r;
      const dr = dout * (c[cell]! - x[cell]!) * slope(r);
      const df = dstate * (previous - z[at + d]!) * slope(f);
      dx[cell] = dx[cell]! + dout * (1 - r);
      z[at + d] = dstate * (1 - f);
      z[at + half + d] = df;
      z[at + 2 * half + d] = dr;
      carry[d] = dstate * f + df * g[unit]! + dr * g[width + unit]!;
      dg[unit] = dg[unit]! + df * previous;
      dg[width + unit] = dg[width + unit]! + dr * previous;
      dg[2 * width + unit] = dg[2 * width + unit]! + df;
      dg[3 * width + unit] = dg[3 * width + unit]! + dr;
    }
  }
}

interface Forward {
  readonly z: Float32Array;
  readonly c: Float32Array;
  readonly g: Float32Array;
  readonly x: Float32Array;
  readonly h: Float32Array;
}

interface Backward {
  readonly z: Float32Array;
  readonly c: Float32Array;
  readonly g: Float32Array;
  readonly dg: Float32Array;
  readonly x: Float32Array;
  readonly dh: Float32Array;
  readonly dx: Float32Array;
}

function squash(a: number): number {
  return 0.5 + (0.5 * a) / (1 + Math.abs(a));
}

/** Derivative of `squash`, from its value. */
function slope(s: number): number {
  const rest = 1 - Math.abs(2 * s - 1);
  return 0.5 * rest * rest;
}
