import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber } from "./days.js";

it("counts the days of the calendar", () => {
  const date = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(date, (day) => {
      expect(dayNumber(day.toISOString().slice(0, 10))).toBe(Math.floor(day.getTime() / 86_400_000));
    }),
  );
});
