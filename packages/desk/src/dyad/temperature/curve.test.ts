import type { SeriesPoint } from "@demarche/server/schemas";
import { expect, it } from "vitest";
import { curveOf } from "./curve.js";

const point = (period: string, sum: number, rest: Partial<SeriesPoint> = {}) =>
  ({ actor: "JPN", status: "happened", period, sum, ...rest }) as SeriesPoint;

it("halves what an event adds with every half-life, and counts only what happened and was done by the side", () => {
  const series = [
    point("2024-01-01", -8),
    point("2024-01-01", 5, { actor: "RUS" }),
    point("2024-01-02", -9, { status: "planned" }),
    point("2024-03-01", 4),
  ];
  const readings = curveOf(series, "JPN", { from: "2024-01-31", to: "2024-03-01" }, 30);
  expect(readings.map(({ day }) => day)).toEqual(["2024-01-31", "2024-03-01"]);
  expect(readings[0]!.value).toBeCloseTo(-4);
  expect(readings[1]!.value).toBeCloseTo(-2 + 4);
});

it("is the same whatever the step", () => {
  const series = [point("2024-01-01", -8), point("2024-02-11", -3), point("2024-02-13", 6)];
  const window = { from: "2024-01-05", to: "2024-03-05" };
  expect(curveOf(series, "JPN", window, 1).at(-1)!.value).toBeCloseTo(
    curveOf(series, "JPN", window, 60).at(-1)!.value,
  );
});
