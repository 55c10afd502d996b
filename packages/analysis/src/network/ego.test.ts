import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../../ledger/testing/engines.js";
import { rowLedger } from "../../testing/ledger.js";
import { type DyadRow, dyadRows, eventsBetween, sumOf } from "../../testing/rows.js";
import { egoNetwork } from "../index.js";

function tie(rows: readonly DyadRow[], a: string, b: string) {
  const told = eventsBetween(rows, a, b, true).filter(({ status }) => status === "happened");
  return {
    basis: { events: told.length, reports: sumOf(told, ({ reports }) => reports) },
    cooperation: told.filter(({ quad }) => quad <= 2).length,
    conflict: told.filter(({ quad }) => quad > 2).length,
    sum: expect.closeTo(
      sumOf(told, ({ scale }) => scale),
      9,
    ),
  };
}

const acts = (rows: readonly DyadRow[], a: string, b: string) =>
  eventsBetween(rows, a, b, false).filter(({ status }) => status === "happened").length;

onEveryEngine((fresh) => {
  it("has the ties that a plain walk over the rows finds", async () => {
    const ledger = await rowLedger(await fresh());
    await fc.assert(
      fc.asyncProperty(dyadRows, async (rows) => {
        await ledger.fill(rows);
        const { partners, between } = await egoNetwork(ledger, "JPN");
        const expected = ["NOR", "RUS"].filter((party) => tie(rows, "JPN", party).basis.events > 0);
        expect(partners.map(({ party }) => party).sort()).toEqual(expected);
        for (const { party, ...found } of partners)
          expect(found).toMatchObject({
            ...tie(rows, "JPN", party),
            outgoing: acts(rows, "JPN", party),
            incoming: acts(rows, party, "JPN"),
          });
        const both = expected.length === 2 && tie(rows, "NOR", "RUS").basis.events > 0;
        expect(between.map(({ parties }) => parties)).toEqual(both ? [["NOR", "RUS"]] : []);
        if (both) expect(between[0]).toMatchObject(tie(rows, "NOR", "RUS"));
      }),
      { numRuns: 15 },
    );
    await ledger.close();
  });

  it("shows those with most events, and no party without a code", async () => {
    const ledger = await rowLedger(await fresh());
    const deed = { category: "CONSULT", quad: 1, scale: 2.5, status: "happened", reports: 1 } as const;
    const rows = ["RUS", "RUS", "NOR", "CHN", "", "~a hacker"].map((recipient, number) => ({
      ...deed,
      event: `e${number}`,
      actor: "JPN",
      recipient,
      date: `2024-01-1${number}`,
    }));
    await ledger.fill(rows);
    const all = await egoNetwork(ledger, "JPN");
    expect(all.partners.map(({ party }) => party)).toEqual(["RUS", "CHN", "NOR"]);
    expect(all.density).toBe(0);
    expect((await egoNetwork(ledger, "JPN", { most: 1 })).partners.map(({ party }) => party)).toEqual([
      "RUS",
    ]);
    const late = await egoNetwork(ledger, "JPN", { from: "2024-01-12", to: "2024-01-12" });
    expect(late).toMatchObject({ partners: [{ party: "NOR", mean: 2.5 }], density: null });
    await ledger.close();
  });
});
