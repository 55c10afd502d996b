import { expect, it } from "vitest";
import { confidenceOf } from "./confidence.js";

const points = new Map([
  ["any event", 2],
  ["actor: name", 8],
  ["recipient: none", -13],
]);

it.each([
  [["any event"], 0.55],
  [["any event", "actor: name"], 0.73],
  [["any event", "actor: name", "recipient: none"], 0.43],
  [["any event", "a ground that no data names"], 0.55],
])("adds up the points of %j", (grounds, expected) => {
  expect(confidenceOf(grounds, points)).toBe(expected);
});

it("has no sum of points whose rounding could differ between engines", () => {
  for (let sum = -200; sum <= 200; sum++) {
    const hundredths = 100 / (1 + Math.exp(-sum / 10));
    expect(Math.abs((hundredths % 1) - 0.5), `${sum} points`).toBeGreaterThan(1e-6);
  }
});
