import { spanningTree } from "./spanning-tree.js";

/** From the scores of single arcs to a tree. */

const NOWHERE = -1e30;

/**
 * The best tree over `n` words that has exactly one root. `scores[i * step + j]` scores head `j` for word `i`,
 * where `j` = 0 is the root and `j` = k + 1 is word k. Gives heads in the same numbering.
 * The greedy choice is taken where it is a tree; otherwise cycles are contracted (Chu-Liu, Edmonds).
 */
export function decodeTree(scores: Float32Array, n: number, step: number, heads: Int32Array): void {
  const roots = greedy(scores, n, step, heads);
  if (roots === 1 && !hasCycle(heads, n)) return;
  const graph = copyGraph(scores, n, step);
  forbidOtherRoots(graph, n, bestRoot(graph, n));
  const tree = spanningTree({ size: n + 1, scores: graph });
  for (let i = 0; i < n; i++) heads[i] = tree[i + 1]!;
}

function greedy(scores: Float32Array, n: number, step: number, heads: Int32Array): number {
  let roots = 0;
  for (let i = 0; i < n; i++) {
    let best = 0;
    for (let j = 1; j <= n; j++) {
      if (j !== i + 1 && scores[i * step + j]! > scores[i * step + best]!) best = j;
    }
    heads[i] = best;
    if (best === 0) roots++;
  }
  return roots;
}

function hasCycle(heads: Int32Array, n: number): boolean {
  const seen = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    let at = i;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i;
      at = heads[at - 1]!;
    }
    if (at !== 0 && seen[at] === i) return true;
  }
  return false;
}

/** Dense graph of nodes 0..n: `graph[dependent * (n + 1) + head]`. */
function copyGraph(scores: Float32Array, n: number, step: number): Float64Array {
  const size = n + 1;
  const graph = new Float64Array(size * size).fill(NOWHERE);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= n; j++) {
      if (j !== i + 1) graph[(i + 1) * size + j] = scores[i * step + j]!;
    }
  }
  return graph;
}

/** The word that loses least by being the root, against its best other head. */
function bestRoot(graph: Float64Array, n: number): number {
  const size = n + 1;
  let best = 1;
  let bestMargin = NOWHERE;
  for (let i = 1; i <= n; i++) {
    let other = NOWHERE;
    for (let j = 1; j <= n; j++) other = Math.max(other, graph[i * size + j]!);
    const margin = n === 1 ? 0 : graph[i * size]! - other;
    if (margin > bestMargin) {
      bestMargin = margin;
      best = i;
    }
  }
  return best;
}

function forbidOtherRoots(graph: Float64Array, n: number, root: number): void {
  const size = n + 1;
  for (let i = 1; i <= n; i++) if (i !== root) graph[i * size] = NOWHERE;
  for (let j = 1; j <= n; j++) graph[root * size + j] = NOWHERE;
}
