import { DemarcheError } from "./errors.js";

/** Value of an index that points nowhere; the head of a root has it too. */
export const NOWHERE = -1;

/**
 * The trees of a document turned the other way round: from heads to dependents. All columns have one entry a word
 * and hold word indexes, so a walk over them allocates nothing:
 * `for (let c = tree.firstChild[i]!; c !== NOWHERE; c = tree.nextSibling[c]!) …`
 */
export class Tree {
  /** First dependent of each word in text order, or `NOWHERE`. */
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  /** Next dependent of the same head in text order, or `NOWHERE`; roots are not linked. */
  readonly nextSibling: Int32Array;
  /** First and last word of the subtree of each word. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Steps to the root: 0 for a root. */
  readonly depth: Int32Array;

  /** `head` is the column of a document. Throws `tree-cycle` where heads go round in a circle. */
  constructor(private readonly head: Int32Array) {
    const count = head.length;
    this.firstChild = new Int32Array(count).fill(NOWHERE);
    this.lastChild = new Int32Array(count).fill(NOWHERE);
    this.nextSibling = new Int32Array(count).fill(NOWHERE);
    this.leftEdge = Int32Array.from(head.keys());
    this.rightEdge = Int32Array.from(head.keys());
    this.depth = new Int32Array(count);
    this.linkChildren();
    this.measure(this.topDown());
  }

  /** The lowest word that is, or is above, both words; `NOWHERE` where they are in different trees. */
  commonAncestor(a: number, b: number): number {
    const { head, depth } = this;
    while (a !== b && a !== NOWHERE && b !== NOWHERE) {
      if (depth[a]! >= depth[b]!) a = head[a]!;
      else b = head[b]!;
    }
    return a === b ? a : NOWHERE;
  }

  /** Whether word `above` is word `below` or one of its ancestors. */
  isAbove(above: number, below: number): boolean {
    while (below !== NOWHERE && this.depth[below]! > this.depth[above]!) below = this.head[below]!;
    return below === above;
  }

  /** The root of the tree of a word. */
  rootOf(i: number): number {
    while (this.head[i] !== NOWHERE) i = this.head[i]!;
    return i;
  }

  /** The word of `[start, end)` nearest to the root, the first of several; `NOWHERE` for an empty span. */
  rootOfSpan(start: number, end: number): number {
    let best = start < end ? start : NOWHERE;
    for (let i = start + 1; i < end; i++) if (this.depth[i]! < this.depth[best]!) best = i;
    return best;
  }

  private linkChildren(): void {
    for (let i = this.head.length - 1; i >= 0; i--) {
      const head = this.head[i]!;
      if (head === NOWHERE) continue;
      this.nextSibling[i] = this.firstChild[head]!;
      this.firstChild[head] = i;
      if (this.lastChild[head] === NOWHERE) this.lastChild[head] = i;
    }
  }

  /** All words, heads before their dependents. */
  private topDown(): Int32Array {
    const order = new Int32Array(this.head.length);
    let count = 0;
    for (let i = 0; i < order.length; i++) if (this.head[i] === NOWHERE) order[count++] = i;
    for (let done = 0; done < count; done++) {
      for (let child = this.firstChild[order[done]!]!; child !== NOWHERE; child = this.nextSibling[child]!) {
        order[count++] = child;
      }
    }
    if (count < order.length) {
      const hint = "Every word must reach a root over its heads.";
      throw new DemarcheError(
        "tree-cycle",
        `${order.length - count} words hang from each other in a circle.`,
        hint,
      );
    }
    return order;
  }

  private measure(topDown: Int32Array): void {
    for (const i of topDown) if (this.head[i] !== NOWHERE) this.depth[i] = this.depth[this.head[i]!]! + 1;
    for (let k = topDown.length - 1; k >= 0; k--) {
      const i = topDown[k]!;
      const head = this.head[i]!;
      if (head === NOWHERE) continue;
      this.leftEdge[head] = Math.min(this.leftEdge[head]!, this.leftEdge[i]!);
      this.rightEdge[head] = Math.max(this.rightEdge[head]!, this.rightEdge[i]!);
    }
  }
}
