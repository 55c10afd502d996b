/** Adam (Kingma and Ba 2015) with the settings that biaffine parsers use. */
export interface Step {
  readonly rate: number;
  /** Number of the step, from 1. */
  readonly time: number;
}

const BETA1 = 0.9;
const BETA2 = 0.98;
const EPSILON = 1e-8;

/** Moments of a run of parameters. */
export class Adam {
  private readonly first: Float32Array;
  private readonly second: Float32Array;

  constructor(length: number) {
    this.first = new Float32Array(length);
    this.second = new Float32Array(length);
  }

  /** Move values `[from, to)` against their gradient. */
  update(values: Float32Array, gradient: Float32Array, { rate, time }: Step, from: number, to: number): void {
    const { first, second } = this;
    const scale = (rate * Math.sqrt(1 - BETA2 ** time)) / (1 - BETA1 ** time);
    for (let i = from; i < to; i++) {
      const g = gradient[i]!;
      const m = BETA1 * first[i]! + (1 - BETA1) * g;
      const v = BETA2 * second[i]! + (1 - BETA2) * g * g;
      first[i] = m;
      second[i] = v;
      values[i] = values[i]! - (scale * m) / (Math.sqrt(v) + EPSILON);
    }
  }
}
