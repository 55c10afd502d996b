/** Classes of the direction and distance from a word to its head, as the arc scorer sees them. */
export const DISTANCES = 16;

/** Class of head `j` (0 the root, k + 1 word k) for word `i`: 0 the root, 1 to 7 to the left, 8 to 14 to the right. */
export function distanceOf(i: number, j: number): number {
  if (j === 0) return 0;
  const d = j - 1 - i;
  return d < 0 ? bucket(-d) : 7 + bucket(d);
}

/** 1, 2, 3, 4, 5-6, 7-10, more. */
function bucket(d: number): number {
  if (d <= 4) return d;
  if (d <= 6) return 5;
  return d <= 10 ? 6 : 7;
}
