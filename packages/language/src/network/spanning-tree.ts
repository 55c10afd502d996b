/** Scores of arcs among nodes 0..size-1: `scores[dependent * size + head]`, all finite. */
export interface Graph {
  readonly size: number;
  readonly scores: Float64Array;
}

/**
 * Heads of the best tree rooted at node 0 (Chu and Liu 1965, Edmonds 1967): take the best head of every node;
 * while they hold a cycle, contract it to one node and solve the smaller graph. Entry 0 is -1.
 */
export function spanningTree(graph: Graph): Int32Array {
  const heads = bestHeads(graph);
  const cycle = findCycle(heads);
  if (cycle.length === 0) return heads;
  const smaller = contract(graph, heads, cycle);
  return expand(spanningTree(smaller.graph), smaller, heads);
}

function bestHeads({ size, scores }: Graph): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let i = 1; i < size; i++) {
    let best = 0;
    for (let j = 1; j < size; j++) {
      if (j !== i && scores[i * size + j]! > scores[i * size + best]!) best = j;
    }
    heads[i] = best;
  }
  return heads;
}

/** The nodes of one cycle, or none. */
function findCycle(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start;
      at = heads[at]!;
    }
    if (at !== 0 && seen[at] === start) return cycleFrom(heads, at);
  }
  return [];
}

function cycleFrom(heads: Int32Array, start: number): number[] {
  const cycle = [start];
  for (let at = heads[start]!; at !== start; at = heads[at]!) cycle.push(at);
  return cycle;
}

/** A graph whose last node stands for a cycle of the larger one. */
interface Contraction {
  readonly graph: Graph;
  /** Node of the larger graph for every node but the last. */
  readonly outside: readonly number[];
  /** By node of the smaller graph: the cycle's node that would be its head. */
  readonly leave: Int32Array;
  /** By node of the smaller graph: the cycle's node that would hang from it. */
  readonly enter: Int32Array;
}

function contract({ size, scores }: Graph, heads: Int32Array, cycle: readonly number[]): Contraction {
  const inside = new Set(cycle);
  const outside = Array.from({ length: size }, (_, i) => i).filter((i) => !inside.has(i));
  const last = outside.length;
  const graph = { size: last + 1, scores: new Float64Array((last + 1) * (last + 1)) };
  const leave = new Int32Array(last);
  const enter = new Int32Array(last);
  const arc = (dependent: number, head: number): number => scores[dependent * size + head]!;
  const gain = (node: number, head: number): number => arc(node, head) - arc(node, heads[node]!);
  for (const [a, i] of outside.entries()) {
    for (const [b, j] of outside.entries()) graph.scores[a * graph.size + b] = arc(i, j);
    leave[a] = best(cycle, (node) => arc(i, node));
    enter[a] = best(cycle, (node) => gain(node, i));
    graph.scores[a * graph.size + last] = arc(i, leave[a]!);
    graph.scores[last * graph.size + a] = gain(enter[a]!, i);
  }
  return { graph, outside, leave, enter };
}

function expand(tree: Int32Array, { outside, leave, enter }: Contraction, inner: Int32Array): Int32Array {
  const heads = inner.slice();
  const last = outside.length;
  for (let a = 1; a < last; a++) {
    const head = tree[a]!;
    heads[outside[a]!] = head === last ? leave[a]! : outside[head]!;
  }
  const entry = tree[last]!;
  heads[enter[entry]!] = outside[entry]!;
  return heads;
}

function best(nodes: readonly number[], score: (node: number) => number): number {
  return nodes.reduce((a, b) => (score(b) > score(a) ? b : a));
}
