import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../../ledger/testing/engines.js";
import { rowLedger } from "../../testing/ledger.js";
import { type DyadRow, dayAt, dayNumber, dyadRows, sumOf } from "../../testing/rows.js";
import { reciprocity } from "../index.js";
import { measure } from "./measure.js";
import { wilson } from "./statistics.js";

const FIRST = 0;
const LAST = 120;

/** Day by day, with no cleverness. */
function plainly(rows: readonly DyadRow[], acting: string, answering: string, kind: string, lagDays: number) {
  const joint = (event: string) =>
    rows.some((row) => row.event === event && row.actor === acting && row.recipient === answering) &&
    rows.some((row) => row.event === event && row.actor === answering && row.recipient === acting);
  const told = rows.filter(
    ({ date, status, quad, event }) =>
      date !== null &&
      status === "happened" &&
      (quad <= 2 ? "cooperation" : "conflict") === kind &&
      !joint(event),
  );
  const on = (day: number, actor: string, recipient: string) =>
    told.some((row) => row.actor === actor && row.recipient === recipient && dayNumber(row.date!) === day);
  const days = Array.from({ length: LAST - lagDays - FIRST + 1 }, (_, at) => FIRST + at);
  const lagAfter = (day: number) =>
    Array.from({ length: lagDays }, (_, at) => at + 1).find((lag) => on(day + lag, answering, acting));
  const acts = days.filter((day) => on(day, acting, answering));
  const basis = told.filter((row) =>
    [`${acting} ${answering}`, `${answering} ${acting}`].includes(`${row.actor} ${row.recipient}`),
  );
  return {
    acts: acts.length,
    answered: acts.filter((day) => lagAfter(day) !== undefined).length,
    chance: days.filter((day) => lagAfter(day) !== undefined).length / days.length,
    lags: acts.flatMap((day) => lagAfter(day) ?? []).sort((a, b) => a - b),
    basis: { events: basis.length, reports: sumOf(basis, ({ reports }) => reports) },
  };
}

onEveryEngine((fresh) => {
  it("finds the answers that a walk over every day finds", async () => {
    const ledger = await rowLedger(await fresh());
    await fc.assert(
      fc.asyncProperty(dyadRows, fc.integer({ min: 1, max: 20 }), async (rows, lagDays) => {
        await ledger.fill(rows);
        const span = { from: dayAt(FIRST), to: dayAt(LAST) };
        const found = await reciprocity(ledger, ["JPN", "RUS"], { ...span, lagDays });
        expect(found).toHaveLength(4);
        for (const { acting, answering, kind, ...rest } of found) {
          const { lags, chance, ...expected } = plainly(rows, acting, answering, kind, lagDays);
          expect(rest).toMatchObject(expected);
          expect(rest.chance).toBeCloseTo(chance, 12);
          const half = lags.filter((lag) => lag <= (rest.lag?.median ?? 0)).length;
          expect(half * 2).toBeGreaterThanOrEqual(lags.length);
          expect(lags.length === 0).toBe(rest.lag === null);
        }
      }),
      { numRuns: 15 },
    );
    await ledger.close();
  });
});

it.each([
  { about: "answers a week later", acts: [0, 20, 40], answers: [7, 27, 47], answered: 3, median: 7 },
  {
    about: "an answer on the same day is not known to be one",
    acts: [0],
    answers: [0],
    answered: 0,
    median: null,
  },
  { about: "too late", acts: [0], answers: [11], answered: 0, median: null },
  { about: "one answer to two acts", acts: [0, 5], answers: [8], answered: 2, median: 3 },
  { about: "acts near the end are not judged", acts: [0, 95], answers: [1], answered: 1, median: 1 },
])("$about", ({ acts, answers, answered, median }) => {
  const found = measure({ acts, answers, first: 0, last: 100 }, 10);
  expect(found.answered).toBe(answered);
  expect(found.lag?.median ?? null).toBe(median);
});

it("says nothing where there is nothing", () => {
  expect(measure({ acts: [], answers: [], first: 0, last: 0 }, 14)).toEqual({
    acts: 0,
    answered: 0,
    share: null,
    interval: null,
    chance: null,
    lag: null,
  });
});

it.each([
  { successes: 81, trials: 263, low: 0.2553, high: 0.3662 },
  { successes: 15, trials: 148, low: 0.0624, high: 0.1605 },
  { successes: 0, trials: 20, low: 0, high: 0.1611 },
  { successes: 1, trials: 29, low: 0.0061, high: 0.1718 },
])("gives the interval that Newcombe (1998) publishes for $successes of $trials", (row) => {
  const { low, high } = wilson(row.successes, row.trials);
  expect(low).toBeCloseTo(row.low, 4);
  expect(high).toBeCloseTo(row.high, 4);
});

it("gives Wilson's interval", () => {
  // The ends of the interval are where the share lies 1.96 standard errors of that end away.
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (trials, part) => {
        const successes = Math.round(part * trials);
        const { low, high } = wilson(successes, trials);
        for (const end of [low, high].filter((each) => each > 1e-9 && each < 1 - 1e-9)) {
          const score = (successes / trials - end) / Math.sqrt((end * (1 - end)) / trials);
          expect(Math.abs(score)).toBeCloseTo(1.959964, 5);
        }
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12);
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      },
    ),
  );
});
