import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { Ledger } from "../index.js";

const EXPELS = "Norway expelled a Russian diplomat.";
const PROTESTS = "Norway protested to Russia.";
const VISITS = "A Norwegian minister visited Russia.";

onEveryEngine((fresh) => {
  const open = async () => Ledger.open(await fresh());

  it("tells what a newer coder added, dropped and changed", async () => {
    const ledger = await open();
    const text = [EXPELS, PROTESTS, VISITS].join(" ");
    await ledger.add([coded("a", [{ text: EXPELS }, { text: PROTESTS, event: ["ACCUSE"] }], { text })]);
    await ledger.add([
      coded(
        "a",
        [
          { id: "n0", text: EXPELS, mode: ["expel"] },
          { id: "n1", text: VISITS, event: ["CONSULT"] },
        ],
        { text },
        "2",
      ),
    ]);
    const diff = await ledger.diff("a");
    expect(diff).toMatchObject({
      why: "coder",
      before: { version: "1", revision: 1 },
      after: { version: "2", revision: 1 },
      added: [{ id: "n1" }],
      dropped: [{ id: "a-1" }],
      changed: [{ record: { id: "n0" }, fields: [{ field: "mode", before: "[]", after: '["expel"]' }] }],
      unchanged: 0,
    });
    await ledger.close();
  });

  it("tells that the text changed", async () => {
    const ledger = await open();
    await ledger.add([coded("a", [{ text: EXPELS }])]);
    const because = {
      rule: "test",
      trigger: { text: "expelled", start: 19, end: 27 },
      path: "",
      grounds: [],
    };
    await ledger.add([coded("a", [{ text: EXPELS, because }], { text: `Corrected: ${EXPELS}` })]);
    expect(await ledger.diff("a")).toMatchObject({ why: "text", unchanged: 1, added: [], dropped: [] });
    await ledger.close();
  });

  it("takes a reworded sentence for the same statement", async () => {
    const ledger = await open();
    await ledger.add([coded("a", [{ text: EXPELS }, { text: PROTESTS, event: ["ACCUSE"] }])]);
    const corrected = EXPELS.replace("a Russian diplomat", "two Russian diplomats");
    await ledger.add([
      coded("a", [
        { id: "n0", text: corrected },
        { text: PROTESTS, event: ["REJECT"] },
      ]),
    ]);
    expect(await ledger.diff("a")).toMatchObject({
      why: "text",
      changed: [{ record: { id: "n0" }, fields: [{ field: "text" }] }],
      added: [{ event: ["REJECT"] }],
      dropped: [{ event: ["ACCUSE"] }],
    });
    await ledger.close();
  });

  it("compares any two readings, and says what there is where that cannot be", async () => {
    const ledger = await open();
    await ledger.add([coded("a", [{ text: EXPELS }])]);
    await expect(ledger.diff("a")).rejects.toMatchObject({ code: "nothing-to-compare" });
    await expect(ledger.diff("b")).rejects.toMatchObject({ code: "unknown-document" });
    for (const version of ["2", "3"]) await ledger.add([coded("a", [{ text: EXPELS }], {}, version)]);
    const [first, , third] = await ledger.readings("a");
    expect(await ledger.diff("a", [first!.seq, third!.seq])).toMatchObject({
      before: { version: "1" },
      after: { version: "3" },
    });
    await ledger.close();
  });
});
