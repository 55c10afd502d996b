/** When a count is called another than the dyad's past; published in docs/analysis.md. */
export interface ChangeThresholds {
  /** Events in all windows together below which nothing is said. */
  readonly leastEvents: number;
  /** Events by which the count must differ from the mean of the past. */
  readonly leastDifference: number;
  /** Standard errors of prediction by which it must differ. */
  readonly leastScore: number;
}

export const CHANGE_THRESHOLDS: ChangeThresholds = { leastEvents: 10, leastDifference: 3, leastScore: 2 };

export type Verdict = "too few events" | "as before" | "more" | "fewer";

export interface Comparison {
  readonly now: number;
  /** Mean of the windows before. */
  readonly expected: number;
  /** Standard error of predicting a window from those before. */
  readonly error: number;
  /** How many such errors the count differs from what was expected. */
  readonly score: number;
  readonly verdict: Verdict;
}

/**
 * Compares a window's count with those of the windows before. The variance of a count is taken to be no less than its
 * mean, as of events that come by chance, and no less than one event.
 */
export function compare(now: number, past: readonly number[], thresholds: ChangeThresholds): Comparison {
  const total = past.reduce((sum, count) => sum + count, 0);
  const expected = total / past.length;
  const spread = past.reduce((sum, count) => sum + (count - expected) ** 2, 0) / (past.length - 1);
  const error = Math.sqrt(Math.max(spread, expected, 1) * (1 + 1 / past.length));
  const score = (now - expected) / error;
  return { now, expected, error, score, verdict: verdictOn(now + total, now - expected, score, thresholds) };
}

function verdictOn(events: number, difference: number, score: number, least: ChangeThresholds): Verdict {
  if (events < least.leastEvents) return "too few events";
  if (Math.abs(difference) < least.leastDifference || Math.abs(score) < least.leastScore) return "as before";
  return difference > 0 ? "more" : "fewer";
}
