import { expect, it } from "vitest";
import { parseNumber } from "./numbers.js";

it.each([
  ["48", 48],
  ["1,200", 1200],
  ["2.5 million", 2_500_000],
  ["twenty-five", 25],
  ["three hundred and four", 304],
  ["a hundred", 100],
  ["two thousand", 2000],
  ["two dozen", 24],
])("%s is %d", (text, number) => expect(parseNumber(text)).toBe(number));

it.each(["", "several", "dozens", "48ers", "-"])("%j is no number", (text) =>
  expect(parseNumber(text)).toBeNull(),
);
