import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { rowLedger } from "../testing/ledger.js";
import { type DyadRow, dyadRows, eventsBetween, sumOf } from "../testing/rows.js";
import { dyadSeries, type Period } from "./index.js";

/** The first day of a date's period, by the calendar of JavaScript. */
function firstDay(date: string, by: Period): string {
  if (by === "day") return date;
  if (by === "month") return `${date.slice(0, 7)}-01`;
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function plainly(rows: readonly DyadRow[], by: Period) {
  const groups = new Map<string, DyadRow[]>();
  for (const row of rows) {
    const key = `${firstDay(row.date!, by)} ${row.status}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, told]) => ({ key, told }));
}

const tally = (keys: readonly (string | number)[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((each) => each === key).length]));

onEveryEngine((fresh) => {
  it("counts and sums what a plain walk over the rows does", async () => {
    const ledger = await rowLedger(await fresh());
    await fc.assert(
      fc.asyncProperty(
        dyadRows,
        fc.constantFrom<Period[]>("day", "week", "month"),
        fc.constantFrom("one" as const, "both" as const),
        async (rows, by, direction) => {
          await ledger.fill(rows);
          const points = await dyadSeries(ledger, { actor: "JPN", recipient: "RUS", direction }, { by });
          const expected = plainly(eventsBetween(rows, "JPN", "RUS", direction === "both"), by);
          expect(points.map(({ period, status }) => `${period} ${status}`)).toEqual(
            expected.map(({ key }) => key),
          );
          for (const [at, { told }] of expected.entries()) {
            const point = points[at]!;
            expect(point.basis).toEqual({
              events: told.length,
              reports: sumOf(told, ({ reports }) => reports),
            });
            expect(point.quads).toEqual(tally(told.map(({ quad }) => quad)));
            expect(point.categories).toEqual(tally(told.map(({ category }) => category)));
            expect(point.sum).toBeCloseTo(
              sumOf(told, ({ scale }) => scale),
              9,
            );
            expect(point.mean).toBeCloseTo(point.sum / told.length, 9);
          }
        },
      ),
      { numRuns: 15 },
    );
    await ledger.close();
  });

  it("takes the days of a span, first and last included", async () => {
    const ledger = await rowLedger(await fresh());
    const [row] = fc.sample(dyadRows, 1)[0]!;
    const deed = { ...row!, actor: "JPN", recipient: "RUS", status: "happened" as const };
    await ledger.fill(
      ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04"].map((date, n) => ({
        ...deed,
        event: `e${n}`,
        date,
      })),
    );
    const dyad = { actor: "JPN", recipient: "RUS", direction: "one" as const };
    const points = await dyadSeries(ledger, dyad, { by: "day", from: "2024-01-02", to: "2024-01-03" });
    expect(points.map(({ period }) => period)).toEqual(["2024-01-02", "2024-01-03"]);
    await ledger.close();
  });
});
