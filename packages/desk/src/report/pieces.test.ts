import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark, Role } from "./anchors.js";
import { cutText } from "./pieces.js";

const evidence = (event: number, start: number, end: number): Mark => ({
  role: "evidence",
  event,
  start,
  end,
});

describe("a text cut at its marks", () => {
  it("cuts where marks overlap and numbers the end of each event's evidence", () => {
    const pieces = cutText("Oslo shut it.", [evidence(0, 0, 4), evidence(0, 5, 9), evidence(1, 5, 12)])[0]!;
    expect(pieces.map(({ text, ends }) => [text, ends])).toEqual([
      ["Oslo", []],
      [" ", []],
      ["shut", [0]],
      [" it", [1]],
      [".", []],
    ]);
  });

  it("makes paragraphs at blank lines, and none of white space", () => {
    const paragraphs = cutText("One.\n \nTwo,\nthree.\n\n", []);
    expect(paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""))).toEqual([
      "One.",
      "Two,\nthree.",
    ]);
  });

  it("loses no word, whatever the marks", () => {
    const mark = fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 20 }),
      role: fc.constantFrom<Role>("evidence", "actor", "content", "loaded"),
      event: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab\n é") }), fc.array(mark), (text, drawn) => {
        const marks = drawn.map(({ start, length, ...rest }) => ({ ...rest, start, end: start + length }));
        const pieces = cutText(text, marks).flat();
        expect(
          pieces
            .map((piece) => piece.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      }),
    );
  });
});
