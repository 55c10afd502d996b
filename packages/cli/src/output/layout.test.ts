import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { layRow, pad, wrap } from "./layout.js";

it("lays cells beside each other, wrapped to their columns", () => {
  expect(layRow(["one two three", "four"], [7, 6])).toBe("one two  four\nthree\n");
  expect(layRow(["日本国", "x"], [4, 3])).toBe("日本  x\n国\n");
});

it("pads by columns of the terminal", () => {
  expect(pad("日本", 5)).toBe("日本 ");
  expect(pad("toolong", 3)).toBe("toolong");
});

it("never makes a line wider than its column", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."ab -日本éя🙂") }),
      fc.integer({ min: 4, max: 30 }),
      (text, width) => {
        for (const line of wrap(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
