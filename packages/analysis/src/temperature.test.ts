import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { rowLedger } from "../testing/ledger.js";
import { dayAt, dayNumber, dyadRows, eventsBetween, sumOf } from "../testing/rows.js";
import { temperature } from "./index.js";

const DYAD = { actor: "JPN", recipient: "RUS", direction: "both" as const };

onEveryEngine((fresh) => {
  it("is the sum of what its events add, each halved with every half-life", async () => {
    const ledger = await rowLedger(await fresh());
    await fc.assert(
      fc.asyncProperty(
        dyadRows,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 60 }),
        async (rows, day, halfLifeDays) => {
          await ledger.fill(rows);
          const found = await temperature(ledger, DYAD, dayAt(day), { halfLifeDays, halfLives: 2 });
          const told = eventsBetween(rows, "JPN", "RUS", true).filter(({ date, status }) => {
            const age = day - dayNumber(date!);
            return status === "happened" && age >= 0 && age <= 2 * halfLifeDays;
          });
          const expected = sumOf(
            told,
            ({ scale, date }) => scale * 2 ** ((dayNumber(date!) - day) / halfLifeDays),
          );
          expect(found.value).toBeCloseTo(expected, 9);
          expect(found.basis).toEqual({
            events: told.length,
            reports: sumOf(told, ({ reports }) => reports),
          });
          expect(found.shares.map(({ event }) => event).sort()).toEqual(
            told.map(({ event }) => event).sort(),
          );
          expect(sumOf(found.shares, ({ adds }) => adds)).toBeCloseTo(found.value, 9);
        },
      ),
      { numRuns: 15 },
    );
    await ledger.close();
  });

  it("counts threats or plans only where they are asked for", async () => {
    const ledger = await rowLedger(await fresh());
    const deed = {
      event: "e1",
      actor: "JPN",
      recipient: "RUS",
      category: "SANCTION",
      quad: 4,
      scale: -6,
    } as const;
    const told = { ...deed, date: "2024-01-10", reports: 3 };
    await ledger.fill([
      { ...told, status: "happened" },
      { ...told, event: "e2", status: "planned" },
    ]);
    expect((await temperature(ledger, DYAD, "2024-02-09")).value).toBeCloseTo(-3, 9);
    const planned = await temperature(ledger, DYAD, "2024-02-09", { statuses: ["planned"] });
    expect(planned.shares.map(({ event }) => event)).toEqual(["e2"]);
    expect((await temperature(ledger, DYAD, "2024-01-09")).value).toBe(0);
    await ledger.close();
  });
});
