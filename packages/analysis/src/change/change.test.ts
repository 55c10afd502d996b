import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../../ledger/testing/engines.js";
import { rowLedger } from "../../testing/ledger.js";
import { dayAt, dayNumber, dyadRows, eventsBetween, sumOf } from "../../testing/rows.js";
import { changeOf } from "../index.js";
import { CHANGE_THRESHOLDS, compare } from "./verdict.js";

const DYAD = { actor: "JPN", recipient: "RUS", direction: "both" as const };

onEveryEngine((fresh) => {
  it("counts each window as a plain walk over the rows does", async () => {
    const ledger = await rowLedger(await fresh());
    await fc.assert(
      fc.asyncProperty(
        dyadRows,
        fc.integer({ min: 30, max: 120 }),
        fc.integer({ min: 1, max: 10 }),
        async (rows, day, days) => {
          await ledger.fill(rows);
          const windows = 4;
          const found = await changeOf(ledger, DYAD, dayAt(day), { days, windows });
          const told = eventsBetween(rows, "JPN", "RUS", true).filter(({ status }) => status === "happened");
          const inWindow = (back: number, quads: readonly number[]) =>
            told.filter(({ date, quad }) => {
              const age = day - dayNumber(date!);
              return quads.includes(quad) && age >= back * days && age < (back + 1) * days;
            });
          const against = (quads: readonly number[]) =>
            compare(
              inWindow(0, quads).length,
              [1, 2, 3, 4].map((back) => inWindow(back, quads).length),
              CHANGE_THRESHOLDS,
            );
          expect(found.all).toEqual(against([1, 2, 3, 4]));
          expect(found.cooperation).toEqual(against([1, 2]));
          expect(found.conflict).toEqual(against([3, 4]));
          expect(found.from).toBe(dayAt(day - days + 1));
          expect(found.basis.now).toEqual({
            events: found.all.now,
            reports: sumOf(inWindow(0, [1, 2, 3, 4]), ({ reports }) => reports),
          });
        },
      ),
      { numRuns: 15 },
    );
    await ledger.close();
  });

  it("needs a past", async () => {
    const ledger = await rowLedger(await fresh());
    await expect(changeOf(ledger, DYAD, "2024-01-01", { windows: 1 })).rejects.toMatchObject({
      code: "too-few-windows",
    });
    await ledger.close();
  });
});

it.each([
  { now: 4, past: [0, 0, 0, 0], verdict: "too few events" },
  { now: 10, past: [0, 0, 0, 0], verdict: "more" },
  { now: 5, past: [4, 4, 4, 4], verdict: "as before" },
  { now: 6, past: [4, 4, 4, 4], verdict: "as before" },
  { now: 12, past: [4, 4, 4, 4], verdict: "more" },
  { now: 12, past: [0, 12, 1, 11], verdict: "as before" },
  { now: 0, past: [9, 9, 9, 9], verdict: "fewer" },
])("$now after $past is $verdict", ({ now, past, verdict }) => {
  expect(compare(now, past, CHANGE_THRESHOLDS).verdict).toBe(verdict);
});

it("gives the error of predicting one more window", () => {
  const { expected, error, score } = compare(9, [2, 4, 6, 8], CHANGE_THRESHOLDS);
  expect(expected).toBe(5);
  expect(error).toBeCloseTo(Math.sqrt((20 / 3) * 1.25), 12);
  expect(score).toBeCloseTo(4 / error, 12);
});
