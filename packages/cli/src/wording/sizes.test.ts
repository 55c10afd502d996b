import type { Count, EventRecord } from "@demarche/coder";
import { expect, it } from "vitest";
import { sizesOf } from "./sizes.js";

it.each([
  [{ dead: { number: 12, approx: false } }, "dead: 12"],
  [{ dead: { number: 12, approx: true } }, "dead: about 12"],
  [{ dead: { number: 12, approx: true, low: 12 } }, "dead: at least 12"],
  [{ injured: { number: 1200, approx: true, high: 1200 } }, "injured: up to 1,200"],
  [
    { dead: { number: 1, approx: false }, injured: { number: 10, approx: true, low: 10, high: 15 } },
    "dead: 1, injured: 10 to 15",
  ],
  [{ money: { number: 2_500_000, approx: false, currency: "EUR" } }, "money: 2,500,000 EUR"],
  [{}, ""],
] satisfies [Record<string, Count>, string][])("%j: %s", (size, words) =>
  expect(sizesOf({ size } as unknown as EventRecord)).toBe(words),
);
