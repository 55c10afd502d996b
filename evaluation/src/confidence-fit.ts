/** Logistic regression with a ridge, by Newton's method: few features, so that each step solves a small system. */

export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

const STEPS = 25;

/** Weights in logits by feature. `ridge` is the penalty on each weight's square; the first feature of `free` has none. */
export function fitLogistic(
  examples: readonly Example[],
  { ridge, free }: { ridge: number; free: string },
): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    at: features.map((name) => index.get(name) ?? 0),
    right: Number(right),
  }));
  const penalty = names.map((name) => (name === free ? 1e-6 : ridge));
  let weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) weights = newtonStep(rows, weights, penalty);
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

interface Row {
  readonly at: readonly number[];
  readonly right: number;
}

function newtonStep(rows: readonly Row[], weights: readonly number[], penalty: readonly number[]): number[] {
  const size = weights.length;
  const gradient = weights.map((weight, at) => penalty[at]! * weight);
  const curvature = weights.map((_, at) => {
    const row = new Array<number>(size).fill(0);
    row[at] = penalty[at]!;
    return row;
  });
  for (const { at, right } of rows) {
    const share = logistic(at.reduce((sum, feature) => sum + weights[feature]!, 0));
    for (const a of at) {
      gradient[a]! += share - right;
      for (const b of at) curvature[a]![b]! += share * (1 - share);
    }
  }
  const step = solve(curvature, gradient);
  return weights.map((weight, at) => weight - step[at]!);
}

export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The solution of a symmetric positive definite system, by elimination; `matrix` and `values` are used up. */
function solve(matrix: number[][], values: number[]): number[] {
  const size = values.length;
  for (let pivot = 0; pivot < size; pivot++)
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      for (let column = pivot; column < size; column++)
        matrix[row]![column]! -= factor * matrix[pivot]![column]!;
      values[row]! -= factor * values[pivot]!;
    }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++)
      values[row]! -= matrix[row]![column]! * values[column]!;
    values[row]! /= matrix[row]![row]!;
  }
  return values;
}
