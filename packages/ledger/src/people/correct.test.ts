import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { Ledger } from "../index.js";

const word = { by: "anna", because: "the report misleads" };

onEveryEngine((fresh) => {
  const withReport = async () => {
    const ledger = await Ledger.open(await fresh());
    await ledger.add([coded("a", [{ text: "Norway expelled attaché Igor Belov." }])]);
    return ledger;
  };
  const head = async (ledger: Ledger) => (await ledger.event("ea-0"))?.head;

  it("puts right what is named and leaves the rest; quad and scale follow", async () => {
    const ledger = await withReport();
    await ledger.correct("ea-0", { category: "CONSULT", mode: "visit", status: "planned" }, word);
    expect(await head(ledger)).toMatchObject({
      category: "CONSULT",
      mode: "visit",
      quad: 1,
      scale: 4,
      status: "planned",
      actors: ["NOR"],
    });
    await ledger.close();
  });

  it.each([
    [{ date: "2024-02-01" }, { date: "2024-02-01", enddate: "2024-02-01" }],
    [
      { date: "2024-02-01", enddate: "2024-02-03" },
      { date: "2024-02-01", enddate: "2024-02-03" },
    ],
    [{ category: "CONSULT" as const }, { mode: null, scale: 2.5, enddate: "2024-03-05" }],
    [{ category: "SANCTION" as const }, { mode: "expel" }],
    [{ mode: null }, { category: "SANCTION", mode: null }],
  ])("takes along what follows from %j", async (correction, followed) => {
    const ledger = await Ledger.open(await fresh());
    await ledger.add([coded("a", [{ text: "Norway expelled attaché Igor Belov.", mode: ["expel"] }])]);
    await ledger.correct("ea-0", correction, word);
    expect(await head(ledger)).toMatchObject(followed);
    await ledger.close();
  });

  it("holds when more reports come in and when the report is read anew", async () => {
    const ledger = await withReport();
    await ledger.correct("ea-0", { recipients: ["SWE"] }, word);
    await ledger.add([
      coded("b", [{ text: "Norway has expelled Igor Belov, an attaché.", recipients: "SWE" }]),
    ]);
    await ledger.add([coded("a", [{ id: "n0", text: "Norway expelled attaché Igor Belov." }], {}, "2")]);
    expect(await head(ledger)).toMatchObject({ records: 2, recipients: ["SWE"] });
    await ledger.close();
  });

  it("can be taken back, and that too; all of it stays on record", async () => {
    const ledger = await withReport();
    const correction = await ledger.correct("ea-0", { date: "2024-02-01" }, word);
    const undo = await ledger.undo(correction, word);
    expect(await head(ledger)).toMatchObject({ date: "2024-03-05", correction: null });
    await ledger.undo(undo, word);
    expect(await head(ledger)).toMatchObject({ date: "2024-02-01", dateAssumed: false });
    expect((await ledger.decisions("ea-0")).map(({ kind, undoneBy }) => [kind, undoneBy])).toEqual([
      ["found", null],
      ["correct", undo],
      ["undo", null],
      ["correct", null],
    ]);
    await ledger.close();
  });

  it("refuses an event that there is not", async () => {
    const ledger = await withReport();
    await expect(ledger.correct("nobody", {}, word)).rejects.toMatchObject({ code: "unknown-event" });
    await ledger.close();
  });
});
