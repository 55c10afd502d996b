import { NO_HEAD } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";

const CLIMB_LIMIT = 6;

/**
 * Of some things with a place in the text, the one that belongs to a trigger: the closest one in the trigger's own
 * subtree, else in that of the nearest word above it; null where the sentence has none.
 */
export function belongingTo<T extends { readonly start: number; readonly end: number }>(
  tree: Tree,
  trigger: number,
  things: readonly T[],
): T | null {
  if (things.length === 0) return null;
  const { start, end } = tree.columns;
  let word = trigger;
  for (let steps = 0; word !== NO_HEAD && steps < CLIMB_LIMIT; steps++, word = tree.head(word)) {
    const extent = tree.extent(word);
    const from = start[extent.start]!;
    const to = end[extent.end - 1]!;
    const inside = things.filter((thing) => thing.start >= from && thing.end <= to);
    if (inside.length > 0) return closest(inside, start[trigger]!);
  }
  return null;
}

function closest<T extends { readonly start: number; readonly end: number }>(
  things: readonly T[],
  at: number,
): T {
  return things.reduce((best, thing) =>
    Math.abs(thing.start - at) < Math.abs(best.start - at) ? thing : best,
  );
}
