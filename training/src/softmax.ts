/**
 * Cross entropy of `count` scores from `at` against the right one. Turns the scores into the gradient of the
 * loss, times `scale`, and gives the loss in nats.
 */
export function crossEntropy(
  scores: Float32Array,
  at: number,
  count: number,
  right: number,
  scale: number,
): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) highest = Math.max(highest, scores[at + i]!);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(scores[at + i]! - highest);
  const loss = Math.log(sum) + highest - scores[at + right]!;
  for (let i = 0; i < count; i++) {
    const probability = Math.exp(scores[at + i]! - highest) / sum;
    scores[at + i] = scale * (probability - (i === right ? 1 : 0));
  }
  return loss;
}

export function argmax(scores: Float32Array, at: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (scores[at + i]! > scores[at + best]!) best = i;
  return best;
}
