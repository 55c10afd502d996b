import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTree } from "./decode.js";

/** Follows the heads of every word to the root; throws where there is none. */
function isTree(heads: Int32Array): boolean {
  return heads.every((_, i) => {
    let at = i + 1;
    for (let steps = 0; at !== 0 && steps <= heads.length; steps++) at = heads[at - 1]!;
    return at === 0;
  });
}

function total(scores: Float32Array, heads: Int32Array): number {
  return heads.reduce((sum, head, i) => sum + scores[i * (heads.length + 1) + head]!, 0);
}

/** Every assignment of heads to `n` words that is a tree with one root. */
function allTrees(n: number): Int32Array[] {
  const count = (n + 1) ** n;
  const assignments = Array.from({ length: count }, (_, code) =>
    Int32Array.from({ length: n }, (_, i) => Math.floor(code / (n + 1) ** i) % (n + 1)),
  );
  return assignments.filter((heads) => isTree(heads) && heads.filter((head) => head === 0).length === 1);
}

const scoresOf = (n: number) =>
  fc
    .array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })
    .map((values) => Float32Array.from(values));

function decode(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  decodeTree(scores, n, n + 1, heads);
  return heads;
}

describe("decodeTree", () => {
  it("gives a tree with exactly one root for any scores", () => {
    const cases = fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(fc.constant(n), scoresOf(n)));
    fc.assert(
      fc.property(cases, ([n, scores]) => {
        const heads = decode(scores, n);
        expect(isTree(heads)).toBe(true);
        expect(heads.filter((head) => head === 0)).toHaveLength(1);
      }),
    );
  });

  it("gives the best of all trees with its root", () => {
    const trees = allTrees(4);
    fc.assert(
      fc.property(scoresOf(4), (scores) => {
        const heads = decode(scores, 4);
        const rivals = trees.filter((tree) => tree.indexOf(0) === heads.indexOf(0));
        expect(total(scores, heads)).toBe(Math.max(...rivals.map((tree) => total(scores, tree))));
      }),
    );
  });

  it("breaks a cycle where that costs least", () => {
    // Words 1 and 2 prefer each other; word 1 can hang from the root at a loss of 1, word 2 at a loss of 5.
    const scores = Float32Array.from([9, -9, 10, 5, 10, -9]);
    expect([...decode(scores, 2)]).toEqual([0, 1]);
  });
});
