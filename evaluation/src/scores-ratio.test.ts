import { expect, it } from "vitest";
import { Tally } from "./scores-ratio.js";

it("keeps precision and recall apart", () => {
  const tally = new Tally();
  for (const right of [true, false, false, false]) tally.answer(right);
  for (const found of [true, false]) tally.ask(found);
  expect(tally.precision).toBe(0.25);
  expect(tally.recall).toBe(0.5);
  expect(tally.f1).toBeCloseTo(1 / 3);
  expect(tally.asked).toBe(2);
});

it("is zero, not NaN, where nothing was said or asked", () => {
  const tally = new Tally();
  expect([tally.precision, tally.recall, tally.f1]).toEqual([0, 0, 0]);
});
