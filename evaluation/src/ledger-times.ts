/** Milliseconds that each of some calls took, one after the other. */
export async function timesOf(calls: number, work: (call: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    await work(call);
    times.push(performance.now() - start);
  }
  return times;
}

/** The value that the given part of all values does not exceed, by the nearest rank. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
}
