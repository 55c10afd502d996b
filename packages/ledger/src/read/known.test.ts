import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { knownReports, Ledger } from "../index.js";

onEveryEngine((fresh) => {
  it("knows reports whose newest text this coder has read", async () => {
    const ledger = await Ledger.open(await fresh());
    const [first, second, third] = ["a", "b", "c"].map((id) => coded(id, [{ text: `${id} acts.` }]));
    const changed = coded("b", [{ text: "b acts again." }]);
    await ledger.add([first!, second!]);
    await ledger.add([changed]);
    const known = async (version = "1") => {
      const reports = [first, second, third].map((one) => one!.report);
      return [...(await knownReports(ledger.reader, reports, { name: "demarche", version }))];
    };
    expect(await known()).toEqual(["a"]);
    expect(await known("2")).toEqual([]);
    await ledger.close();
  });
});
