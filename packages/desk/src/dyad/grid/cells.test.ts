import type { SeriesPoint } from "@demarche/server/schemas";
import { expect, it } from "vitest";
import { cellsOf, columnOf, dayOfColumn } from "./cells.js";

const point = (period: string, events: number, sum: number) =>
  ({ period, basis: { events, reports: 1 }, sum }) as SeriesPoint;

it.each([
  ["2023-01-01", 0],
  ["2024-02-29", 59],
  ["2023-03-01", 60],
  ["2023-12-31", 365],
])("%s stands in column %i of every year", (day, column) => {
  expect(columnOf(day)).toBe(column);
  expect(dayOfColumn(Number(day.slice(0, 4)), column)).toBe(day);
});

it("gives a day that exists where a year has no 29 February, and none outside the year", () => {
  expect(dayOfColumn(2023, 59)).toBe("2023-02-28");
  expect(dayOfColumn(2023, 900)).toBe("2023-12-31");
});

it("sums what a day has, and keeps the years between", () => {
  const years = cellsOf([point("2022-05-01", 2, -4), point("2022-05-01", 1, 1), point("2024-05-01", 1, 5)]);
  expect(years.map(({ year, cells }) => [year, cells.length])).toEqual([
    [2024, 1],
    [2023, 0],
    [2022, 1],
  ]);
  expect(years[2]!.cells[0]).toMatchObject({ events: 3, sum: -3, column: 121 });
});
