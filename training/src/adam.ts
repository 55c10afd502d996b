import type { Body, Local, Routine } from "@demarche/language/training";

/** Adam (Kingma and Ba 2015) with the settings that biaffine parsers use. */
const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-8;

/** The learning rate and the number of the step, from 1. */
export interface Step {
  readonly rate: number;
  readonly time: number;
}

/** The factor of a step that undoes the bias of moments that started from zero. */
export function stepSize({ rate, time }: Step): number {
  return (rate * Math.sqrt(1 - BETA2 ** time)) / (1 - BETA1 ** time);
}

/**
 * `adam(value, gradient, first, second, size, count)`: move `count` values (a multiple of 4) against their
 * gradient, which is cleared; the step size is at address `size`.
 */
export const adam: Routine = {
  name: "adam",
  parameters: 6,
  write(f) {
    const [value, gradient, first, second, size, count] = [0, 1, 2, 3, 4, 5].map((i) =>
      f.parameter(i),
    ) as Six;
    const [g, m, v] = [f.v128Local(), f.v128Local(), f.v128Local()];
    /** Decaying average of a number over the steps. */
    const average = (at: Local, beta: number, number: () => Body): Body => {
      f.get(at).load().splat(beta).fmul();
      number();
      return f
        .splat(1 - beta)
        .fmul()
        .fadd();
    };
    f.repeat(count, 4, () => {
      f.get(gradient).load().set(g);
      average(first, BETA1, () => f.get(g)).set(m);
      average(second, BETA2, () => f.get(g).get(g).fmul()).set(v);
      f.get(first).get(m).store().get(second).get(v).store();
      f.get(value).get(value).load().get(size).loadSplat().get(m).fmul();
      f.get(v).fsqrt().splat(EPSILON).fadd().fdiv().fsub().store();
      f.get(gradient).splat(0).store();
      for (const at of [value, gradient, first, second]) f.advance(at, 16);
    });
  },
};

type Six = [Local, Local, Local, Local, Local, Local];
