import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build.js";
import { NOWHERE, Tree } from "./navigate.js";

/** "The old fleet sailed from the harbour ." with sailed as its root, and a second sentence of one word. */
const document = buildDocument({
  words: ["The", "old", "fleet", "sailed", "from", "the", "harbour", ".", "Nobody"],
  heads: [2, 2, 3, -1, 6, 6, 3, 3, -1],
  sentences: [8, 1],
});
const { tree } = document;

const forms = (tokens: Iterable<{ form: string }>) => [...tokens].map((token) => token.form);

describe("navigation", () => {
  it("lists the children of a word in text order", () => {
    expect(forms(document.token(3).children())).toEqual(["fleet", "harbour", "."]);
    expect(forms(document.token(0).children())).toEqual([]);
    expect([tree.firstChild[3], tree.lastChild[3], tree.lastChild[0]]).toEqual([2, 7, NOWHERE]);
  });

  it("walks to the root", () => {
    expect(forms(document.token(5).ancestors())).toEqual(["harbour", "sailed"]);
    expect(forms(document.token(8).ancestors())).toEqual([]);
    expect(tree.rootOf(1)).toBe(3);
  });

  it("finds subtrees and the root of a span", () => {
    expect(document.token(6).subtree.text).toBe("from the harbour");
    expect(document.token(1).subtree.text).toBe("old");
    expect(document.span(4, 7).root.form).toBe("harbour");
    expect(document.span(0, 2).root.form).toBe("The");
    expect(document.sentence(0).root.form).toBe("sailed");
  });

  it.each([
    [0, 1, 2],
    [0, 5, 3],
    [4, 6, 6],
    [3, 3, 3],
    [0, 8, NOWHERE],
  ])("gives words %i and %i the common ancestor %i", (a, b, ancestor) => {
    expect(tree.commonAncestor(a, b)).toBe(ancestor);
    expect(tree.commonAncestor(b, a)).toBe(ancestor);
  });

  it("tells who is above whom", () => {
    expect(tree.isAbove(3, 0)).toBe(true);
    expect(tree.isAbove(3, 3)).toBe(true);
    expect(tree.isAbove(0, 3)).toBe(false);
    expect(tree.isAbove(3, 8)).toBe(false);
  });

  it("refuses heads that go in a circle", () => {
    expect(() => new Tree(Int32Array.of(1, 0))).toThrowError(expect.objectContaining({ code: "tree-cycle" }));
  });

  it("agrees with the heads of any tree", () => {
    const heads = fc
      .array(fc.nat(), { maxLength: 40 })
      .map((list) => Int32Array.from(list, (n, i) => (n % (i + 1)) - 1));
    fc.assert(
      fc.property(heads, (head) => {
        const any = new Tree(head);
        for (let i = 0; i < head.length; i++) {
          const children: number[] = [];
          for (let c = any.firstChild[i]!; c !== NOWHERE; c = any.nextSibling[c]!) children.push(c);
          expect(children).toEqual([...head.keys()].filter((c) => head[c] === i));
          const below = [...head.keys()].filter((c) => any.isAbove(i, c));
          expect([any.leftEdge[i], any.rightEdge[i]]).toEqual([Math.min(...below), Math.max(...below)]);
        }
      }),
    );
  });
});
