import type { Body, Local, Routine } from "./assembler.js";

/** Columns of a panel and rows of a block: the unit of work of the matrix product. */
export const PANEL = 8;
export const BLOCK = 4;

/**
 * `pack(b, rowStep, columnStep, k, panel)`: copy 8 columns of a matrix of `k` rows to `panel`, row after row.
 * Steps are in bytes, so that a transposed matrix is packed the same way.
 */
const pack: Routine = {
  name: "pack",
  parameters: 5,
  write(f) {
    const [b, rowStep, columnStep, k, panel] = parameters(f, 5);
    const from = f.i32Local();
    f.repeat(k, 1, () => {
      f.get(b).set(from);
      for (let column = 0; column < PANEL; column++) {
        f.get(panel)
          .get(from)
          .f32Load()
          .f32Store(4 * column);
        f.advance(from, { by: columnStep });
      }
      f.advance(b, { by: rowStep }).advance(panel, 4 * PANEL);
    });
  },
};

/**
 * `multiply(a, rowStep, columnStep, panel, c, cStep, rows, k)`: add to 8 columns of `c` the product of `a`
 * (`rows` x `k`, any steps in bytes) and a packed panel (`k` x 8). `rows` is a multiple of 4.
 */
const multiply: Routine = {
  name: "multiply",
  parameters: 8,
  write(f) {
    const [a, rowStep, columnStep, panel, c, cStep, rows, k] = parameters(f, 8);
    const [left, at, count] = [f.i32Local(), f.i32Local(), f.i32Local()];
    const rowsOfA = Array.from({ length: BLOCK }, () => f.i32Local());
    const sums = Array.from({ length: 2 * BLOCK }, () => f.v128Local());
    const [b0, b1, x] = [f.v128Local(), f.v128Local(), f.v128Local()];
    const eachSum = (visit: (sum: Local, offset: number) => void): void => {
      for (let row = 0; row < BLOCK; row++) {
        visit(sums[2 * row]!, 0);
        visit(sums[2 * row + 1]!, 16);
        f.advance(at, { by: cStep });
      }
    };
    const accumulate = (sum: Local, b: Local): Body => f.get(sum).get(x).get(b).fmul().fadd().set(sum);
    f.repeat(rows, BLOCK, () => {
      f.get(c).set(at);
      eachSum((sum, offset) => f.get(at).load(offset).set(sum));
      f.get(a).set(rowsOfA[0]!);
      for (let row = 1; row < BLOCK; row++)
        f.get(rowsOfA[row - 1]!)
          .get(rowStep)
          .add()
          .set(rowsOfA[row]!);
      f.get(rowsOfA[BLOCK - 1]!)
        .get(rowStep)
        .add()
        .set(a);
      f.get(panel).set(left).get(k).set(count);
      f.repeat(count, 1, () => {
        f.get(left).load().set(b0).get(left).load(16).set(b1);
        for (const [row, pointer] of rowsOfA.entries()) {
          f.get(pointer).loadSplat().set(x);
          accumulate(sums[2 * row]!, b0);
          accumulate(sums[2 * row + 1]!, b1);
          f.advance(pointer, { by: columnStep });
        }
        f.advance(left, 4 * PANEL);
      });
      f.get(c).set(at);
      eachSum((sum, offset) => f.get(at).get(sum).store(offset));
      f.get(at).set(c);
    });
  },
};

/** Bytes before the weights of a packed panel: 8 scales and 8 biases. */
export const PANEL_HEADER = 64;
const SECOND_HALF = PANEL_HEADER + 16;
/** One unit of a quantized activation; its range is +-32. */
export const ACTIVATION_UNIT = 1 / 1024;

/** `quantize(from, to, count)`: f32 to i16 in units of 1/1024, saturating; `count` is a multiple of 8. */
const quantize: Routine = {
  name: "quantize",
  parameters: 3,
  write(f) {
    const [from, to, count] = parameters(f, 3);
    const four = (offset: number): Body =>
      f
        .get(from)
        .load(offset)
        .splat(1 / ACTIVATION_UNIT)
        .fmul()
        .toInteger();
    f.repeat(count, 8, () => {
      f.get(to);
      four(0);
      four(16).narrow().store();
      f.advance(from, 32).advance(to, 16);
    });
  },
};

/**
 * `dot(a, rowStep, panel, c, cStep, rows, pairs)`: 8 columns of `c` = (a * panel) * scale + bias, `a` in i16 with
 * `rows` (a multiple of 4) rows of 2 * `pairs` columns. A panel is its header, then for every pair of rows the
 * 8 columns' pairs of i16. All sums are of integers, so their order does not matter.
 */
const dot: Routine = {
  name: "dot",
  parameters: 7,
  write(f) {
    const [a, rowStep, panel, c, cStep, rows, pairs] = parameters(f, 7);
    const [left, count] = [f.i32Local(), f.i32Local()];
    const rowsOfA = Array.from({ length: BLOCK }, () => f.i32Local());
    const sums = Array.from({ length: 2 * BLOCK }, () => f.v128Local());
    const [b0, b1, x] = [f.v128Local(), f.v128Local(), f.v128Local()];
    const accumulate = (sum: Local, b: Local): Body => f.get(sum).get(x).get(b).dot().iadd().set(sum);
    const finish = (sum: Local, offset: number): void => {
      f.get(c).get(sum).toFloat().get(panel).load(offset).fmul();
      f.get(panel)
        .load(offset + 32)
        .fadd()
        .store(offset);
    };
    f.repeat(rows, BLOCK, () => {
      for (const pointer of rowsOfA) f.get(a).set(pointer).advance(a, { by: rowStep });
      for (const sum of sums) f.splat(0).set(sum);
      f.get(panel).set(left).get(pairs).set(count);
      f.repeat(count, 1, () => {
        f.get(left).load(PANEL_HEADER).set(b0);
        f.get(left).load(SECOND_HALF).set(b1);
        for (const [row, pointer] of rowsOfA.entries()) {
          f.get(pointer).loadSplat().set(x).advance(pointer, 4);
          accumulate(sums[2 * row]!, b0);
          accumulate(sums[2 * row + 1]!, b1);
        }
        f.advance(left, 4 * PANEL);
      });
      for (let row = 0; row < BLOCK; row++) {
        finish(sums[2 * row]!, 0);
        finish(sums[2 * row + 1]!, 16);
        f.advance(c, { by: cStep });
      }
    });
  },
};

/** `accumulate(bytes, scale, target, count)`: target += bytes * scale; `count` is a multiple of 8. */
const accumulate: Routine = {
  name: "accumulate",
  parameters: 4,
  write(f) {
    const [bytes, scale, target, count] = parameters(f, 4);
    const [eight, unit] = [f.v128Local(), f.v128Local()];
    const four = (offset: number, half: () => Body): void => {
      f.get(target).get(target).load(offset).get(eight);
      half().toFloat().get(unit).fmul().fadd().store(offset);
    };
    f.get(scale).loadSplat().set(unit);
    f.repeat(count, 8, () => {
      f.get(bytes).loadBytes().set(eight);
      four(0, () => f.lower());
      four(16, () => f.upper());
      f.advance(bytes, 8).advance(target, 32);
    });
  },
};

/**
 * `scan(z, zStep, x, xStep, state, gates, rows, units)`: one direction of a recurrent layer over one sentence.
 * Units go in fours: a row of `z` holds [zx, zf, zr] of four units, then of the next four; `gates` holds
 * [vf, vr, bf, br] in the same way; `state` is zero at first. Replaces `x`, the input that the highway carries,
 * by the output. Steps are in bytes, negative to read the sentence from its end.
 */
const scan: Routine = {
  name: "scan",
  parameters: 8,
  write(f) {
    const [z, zStep, x, xStep, state, gates, rows, units] = parameters(f, 8);
    const [zAt, xAt, cAt, gAt, left] = [f.i32Local(), f.i32Local(), f.i32Local(), f.i32Local(), f.i32Local()];
    const [c, gate, value] = [f.v128Local(), f.v128Local(), f.v128Local()];
    /** gate = s(projection + v c + b), where s(a) = (1 + a / (1 + |a|)) / 2. */
    const openGate = (projection: number, rank: number): void => {
      f.get(zAt).load(projection).get(c).get(gAt).load(rank).fmul().fadd();
      f.get(gAt)
        .load(rank + 32)
        .fadd()
        .set(gate);
      f.get(gate).splat(0.5).fmul().splat(1).get(gate).fabs().fadd().fdiv().splat(0.5).fadd().set(gate);
    };
    /** other + gate (one - other), where `other` is in `value`. */
    const mix = (one: () => Body): Body => one().get(value).fsub().get(gate).fmul().get(value).fadd();
    f.repeat(rows, 1, () => {
      f.get(z).set(zAt).get(x).set(xAt).get(state).set(cAt).get(gates).set(gAt).get(units).set(left);
      f.repeat(left, 4, () => {
        f.get(cAt).load().set(c);
        openGate(16, 0);
        f.get(zAt).load().set(value);
        mix(() => f.get(c)).set(value);
        f.get(cAt).get(value).store();
        // The gate r looks at the state before, so `c` is replaced only after it is open.
        openGate(32, 16);
        f.get(value).set(c);
        f.get(xAt).load().set(value);
        f.get(xAt);
        mix(() => f.get(c)).store();
        f.advance(zAt, 48).advance(xAt, 16).advance(cAt, 16).advance(gAt, 64);
      });
      f.advance(z, { by: zStep }).advance(x, { by: xStep });
    });
  },
};

/** `rectify(at, count)`: the leaky rectifier of slope 1/10 in place; `count` is a multiple of 4. */
const rectify: Routine = {
  name: "rectify",
  parameters: 2,
  write(f) {
    const [at, count] = parameters(f, 2);
    f.repeat(count, 4, () => {
      f.get(at).get(at).load().get(at).load().splat(0.1).fmul().fmax().store();
      f.advance(at, 16);
    });
  },
};

/** `copy(from, to, count)`: f32 by f32; `count` is a multiple of 8. */
const copy: Routine = {
  name: "copy",
  parameters: 3,
  write(f) {
    const [from, to, count] = parameters(f, 3);
    f.repeat(count, 8, () => {
      f.get(to).get(from).load().store();
      f.get(to).get(from).load(16).store(16);
      f.advance(from, 32).advance(to, 32);
    });
  },
};

/** `add(a, b, sum, count)`: element by element; `count` is a multiple of 4. */
const add: Routine = {
  name: "add",
  parameters: 4,
  write(f) {
    const [a, b, sum, count] = parameters(f, 4);
    f.repeat(count, 4, () => {
      f.get(sum).get(a).load().get(b).load().fadd().store();
      f.advance(a, 16).advance(b, 16).advance(sum, 16);
    });
  },
};

export const ROUTINES: readonly Routine[] = [
  pack,
  multiply,
  quantize,
  dot,
  accumulate,
  scan,
  rectify,
  copy,
  add,
];

/** Locals of the first `count` parameters; the tuple is as long as the longest list, for destructuring. */
function parameters(f: Body, count: number): EightLocals {
  return Array.from({ length: count }, (_, index) => f.parameter(index)) as EightLocals;
}

type EightLocals = [Local, Local, Local, Local, Local, Local, Local, Local];
