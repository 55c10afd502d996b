import { expect, it } from "vitest";
import { fitLogistic, logistic } from "./confidence-fit.js";

const times = (count: number, features: readonly string[], right: boolean) =>
  Array.from({ length: count }, () => ({ features, right }));

it("finds the log odds of each group", () => {
  const examples = [
    ...times(90, ["any", "sure"], true),
    ...times(10, ["any", "sure"], false),
    ...times(50, ["any"], true),
    ...times(50, ["any"], false),
  ];
  const weights = fitLogistic(examples, { ridge: 1e-6, free: "any" });
  expect(weights.get("any")).toBeCloseTo(0, 3);
  expect(logistic((weights.get("any") ?? 0) + (weights.get("sure") ?? 0))).toBeCloseTo(0.9, 3);
});

it("holds back on what it has seen once", () => {
  const examples = [
    ...times(50, ["any"], true),
    ...times(50, ["any"], false),
    ...times(1, ["any", "rare"], true),
  ];
  const weights = fitLogistic(examples, { ridge: 2, free: "any" });
  expect(weights.get("rare")).toBeGreaterThan(0);
  expect(weights.get("rare")).toBeLessThan(0.5);
});
