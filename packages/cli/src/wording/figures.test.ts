import { expect, it } from "vitest";
import { signed } from "./figures.js";

it.each([
  [-3.46, "−3.5"],
  [2, "+2.0"],
  [0, "0.0"],
  [-0.04, "0.0"],
])("writes %d as %s", (value, text) => {
  expect(signed(value)).toBe(text);
});
