import { expect, it } from "vitest";
import { brier, calibrationError, reliability } from "./confidence-reliability.js";

const judged = (confidence: number, right: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ confidence, right: at < right }));

it("compares what is stated with what is right, bin by bin", () => {
  const bins = reliability([...judged(0.82, 8, 10), ...judged(0.31, 5, 10), ...judged(1, 1, 1)]);
  expect(bins.map(({ count, right }) => [count, right])).toEqual([
    [10, 0.5],
    [10, 0.8],
    [1, 1],
  ]);
  expect(calibrationError(bins)).toBeCloseTo((10 * 0.19 + 10 * 0.02) / 21, 6);
});

it("scores a coin at a quarter", () => {
  expect(brier(judged(0.5, 5, 10))).toBeCloseTo(0.25, 9);
});
