export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/** Wilson's 95% interval of a share: `successes` of `trials`. */
export function wilson(successes: number, trials: number): Interval {
  const share = successes / trials;
  const z2 = (Z * Z) / trials;
  const middle = share + z2 / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials));
  return {
    low: Math.max(0, (middle - half) / (1 + z2)),
    high: Math.min(1, (middle + half) / (1 + z2)),
  };
}

/** The smallest value that at least `part` of the sorted values do not exceed. */
export const nearestRank = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
