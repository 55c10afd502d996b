/**
 * A very small assembler for WebAssembly: enough to write the kernels of the network as readable TypeScript
 * instead of shipping a binary. One module, one imported memory, functions with `i32` parameters and no result.
 */

const I32 = 0x7f;
const V128 = 0x7b;
const EMPTY_BLOCK = 0x40;
const SIMD = 0xfd;

/** A local variable of the function being written. */
export type Local = number & { readonly __brand: "local" };

/** The body of one function; every method appends an instruction and returns the body, so calls chain. */
export class Body {
  private readonly code: number[] = [];
  private readonly types: number[] = [];

  constructor(private readonly parameters: number) {}

  /** The `index`-th parameter. */
  parameter(index: number): Local {
    return index as Local;
  }

  i32Local(): Local {
    return (this.parameters + this.types.push(I32) - 1) as Local;
  }

  v128Local(): Local {
    return (this.parameters + this.types.push(V128) - 1) as Local;
  }

  get = (local: Local): this => this.emit(0x20, ...unsigned(local));
  set = (local: Local): this => this.emit(0x21, ...unsigned(local));
  i32 = (value: number): this => this.emit(0x41, ...signed(value));
  add = (): this => this.emit(0x6a);
  sub = (): this => this.emit(0x6b);
  mul = (): this => this.emit(0x6c);

  load = (offset = 0): this => this.simd(0x00, 0x04, ...unsigned(offset));
  store = (offset = 0): this => this.simd(0x0b, 0x04, ...unsigned(offset));
  /** Load one f32 into all four lanes. */
  loadSplat = (offset = 0): this => this.simd(0x09, 0x02, ...unsigned(offset));
  /** Four times the constant. */
  splat = (value: number): this => this.emit(0x43, ...float(value)).simd(0x13);
  fadd = (): this => this.simd(0xe4);
  fsub = (): this => this.simd(0xe5);
  fmul = (): this => this.simd(0xe6);
  fdiv = (): this => this.simd(0xe7);
  fsqrt = (): this => this.simd(0xe3);
  fabs = (): this => this.simd(0xe0);
  fmax = (): this => this.simd(0xe9);
  /** Load eight i8 as i16; the lower and the upper four of eight i16 as i32. */
  loadBytes = (offset = 0): this => this.simd(0x01, 0x03, ...unsigned(offset));
  lower = (): this => this.simd(0xa7);
  upper = (): this => this.simd(0xa8);
  /** Sums of the products of neighbouring i16, as i32. */
  dot = (): this => this.simd(0xba);
  iadd = (): this => this.simd(0xae);
  /** i32 to f32, f32 to the nearest i32 (saturating), and two vectors of i32 to one of i16 (saturating). */
  toFloat = (): this => this.simd(0xfa);
  toInteger = (): this => this.simd(0x6a).simd(0xf8);
  narrow = (): this => this.simd(0x85);
  f32Load = (offset = 0): this => this.emit(0x2a, 0x02, ...unsigned(offset));
  f32Store = (offset = 0): this => this.emit(0x38, 0x02, ...unsigned(offset));

  /** `local += amount`, the amount a constant or another local. */
  advance(local: Local, amount: number | { readonly by: Local }): this {
    this.get(local);
    if (typeof amount === "number") this.i32(amount);
    else this.get(amount.by);
    return this.add().set(local);
  }

  /** Run `write`'s code `count` times, at least once; `count` is left at zero. */
  repeat(count: Local, step: number, write: () => void): this {
    this.emit(0x03, EMPTY_BLOCK);
    write();
    this.get(count).i32(step).sub().set(count).get(count);
    return this.emit(0x0d, 0, 0x0b);
  }

  /** Bytes of the function with its declaration of locals. */
  finish(): number[] {
    const locals = this.types.flatMap((type) => [1, type]);
    const body = [...unsigned(this.types.length), ...locals, ...this.code, 0x0b];
    return [...unsigned(body.length), ...body];
  }

  private simd(opcode: number, ...rest: number[]): this {
    return this.emit(SIMD, ...unsigned(opcode), ...rest);
  }

  private emit(...bytes: number[]): this {
    this.code.push(...bytes);
    return this;
  }
}

/** A function to export: its name, how many `i32` parameters it takes, and its code. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly write: (body: Body) => void;
}

/** The bytes of a module that imports memory `env.memory` and exports the routines. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }) => [0x60, ...vector(Array(parameters).fill([I32])), 0]);
  const memory = [...text("env"), ...text("memory"), 0x02, 0x00, 0x01];
  const exports = routines.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector(types)),
    ...section(2, vector([memory])),
    ...section(3, vector(routines.map((_, index) => unsigned(index)))),
    ...section(7, vector(exports)),
    ...section(10, vector(routines.map(bodyOf))),
  ]);
}

function bodyOf({ parameters, write }: Routine): number[] {
  const body = new Body(parameters);
  write(body);
  return body.finish();
}

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly number[][]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  return [...unsigned(value.length), ...[...value].map((c) => c.charCodeAt(0))];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const last = value >= -0x40 && value < 0x40;
  return last ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

function float(value: number): number[] {
  return [...new Uint8Array(Float32Array.of(value).buffer)];
}
