import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { Ledger } from "../index.js";

onEveryEngine((fresh) => {
  const opened = async () => Ledger.open(await fresh(), { now: () => new Date("2024-03-06T08:00:00Z") });

  it("takes a report once", async () => {
    const ledger = await opened();
    const report = coded("a", [{}]);
    expect(await ledger.add([report])).toMatchObject({ documents: 1, records: 1, events: 1 });
    expect(await ledger.add([report])).toMatchObject({ documents: 0, unchanged: 1, records: 0, events: 0 });
    await ledger.close();
  });

  it("joins what two reports tell of one happening", async () => {
    const ledger = await opened();
    const one = coded("a", [{ text: "Oslo expelled attaché Igor Belov for spying on submarine cables." }]);
    const other = coded("b", [
      { text: "Norway has thrown out Igor Belov, an attaché who spied on submarine cables." },
    ]);
    expect(await ledger.add([one, other])).toMatchObject({ documents: 2, records: 2, events: 1 });
    await ledger.close();
  });
});
