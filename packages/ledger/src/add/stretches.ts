import { dayNumber } from "../days.js";

/** The days between which something of some parties is looked for, ISO dates. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly parties: ReadonlySet<string>;
}

/** Stretches that are asked for at once, at most; where there are more, those that lie close are joined. */
const MOST = 12;

/** The stretches with those that overlap as one, so that few questions cover all of them. */
export function stretches(spans: readonly Stretch[]): Stretch[] {
  let joined = [...spans].sort((a, b) => dayNumber(a.first) - dayNumber(b.first));
  for (let gap = 0; gap === 0 || joined.length > MOST; gap = gap * 2 + 30) joined = joinedWithin(joined, gap);
  return joined;
}

function joinedWithin(spans: readonly Stretch[], gap: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before === undefined || dayNumber(span.first) - dayNumber(before.last) > gap) joined.push(span);
    else joined[joined.length - 1] = together(before, span);
  }
  return joined;
}

const together = (a: Stretch, b: Stretch): Stretch => ({
  first: a.first,
  last: dayNumber(b.last) > dayNumber(a.last) ? b.last : a.last,
  parties: new Set([...a.parties, ...b.parties]),
});
