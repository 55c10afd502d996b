import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { Ledger } from "../index.js";

const SPY = "Oslo expelled attaché Igor Belov for spying on submarine cables.";
const AGAIN = "Norway has thrown out Igor Belov, an attaché who spied on submarine cables.";
const OTHER = "Norway sent home a trade envoy over unpaid parking fines in Bergen.";
const word = { by: "anna", because: "read both" };

onEveryEngine((fresh) => {
  async function withReports() {
    const ledger = await Ledger.open(await fresh(), { now: () => new Date("2024-03-06T08:00:00Z") });
    await ledger.add([
      coded("a", [{ text: SPY }]),
      coded("b", [{ text: AGAIN }]),
      coded("c", [{ text: OTHER }]),
    ]);
    return ledger;
  }
  const tellings = async (ledger: Ledger) => {
    const ids = await ledger.eventIds();
    const events = await Promise.all(ids.map((id) => ledger.event(id)));
    return events.map((event) => event?.tellings.map(({ record }) => record.document).join("+")).sort();
  };

  it("splits, merges, and takes both back", async () => {
    const ledger = await withReports();
    expect(await tellings(ledger)).toEqual(["a+b", "c"]);
    const [first, last] = await ledger.eventIds();
    const both = (await ledger.event(first!))?.tellings.length === 2 ? first! : last!;
    const alone = both === first ? last! : first!;

    const split = await ledger.split(both, ["b-0"], word);
    expect(await tellings(ledger)).toEqual(["a", "b", "c"]);
    const merged = await ledger.merge(split.event, alone, word);
    expect(await tellings(ledger)).toEqual(["a", "b+c"]);
    await ledger.undo(merged, word);
    expect(await tellings(ledger)).toEqual(["a", "b", "c"]);
    await ledger.undo(split.decision, word);
    expect(await tellings(ledger)).toEqual(["a+b", "c"]);
    await ledger.close();
  });

  it("keeps a person's decision when the coder reads the report anew, and can still take it back", async () => {
    const ledger = await withReports();
    const ids = await ledger.eventIds();
    const events = await Promise.all(ids.map((id) => ledger.event(id)));
    const both = events.find((event) => event?.tellings.length === 2)!.head.id;
    const split = await ledger.split(both, ["b-0"], word);
    await ledger.add([coded("b", [{ id: "b-new", text: AGAIN }], {}, "2")]);
    expect(await tellings(ledger)).toEqual(["a", "b", "c"]);
    await ledger.undo(split.decision, word);
    expect(await tellings(ledger)).toEqual(["a+b", "c"]);
    await ledger.close();
  });

  it("takes a split back after a merge on top of it was taken back", async () => {
    const ledger = await withReports();
    const ids = await ledger.eventIds();
    const events = await Promise.all(ids.map((id) => ledger.event(id)));
    const both = events.find((event) => event?.tellings.length === 2)!.head.id;
    const split = await ledger.split(both, ["b-0"], word);
    const merged = await ledger.merge(both, split.event, word);
    await ledger.undo(merged, word);
    expect(await tellings(ledger)).toEqual(["a", "b", "c"]);
    await ledger.undo(split.decision, word);
    expect(await tellings(ledger)).toEqual(["a+b", "c"]);
    await ledger.close();
  });

  it("refuses what cannot be done", async () => {
    const ledger = await withReports();
    const [first] = await ledger.eventIds();
    await expect(ledger.merge(first!, "nobody", word)).rejects.toMatchObject({ code: "unknown-event" });
    await expect(ledger.split(first!, ["x"], word)).rejects.toMatchObject({ code: "unknown-record" });
    await expect(ledger.split(first!, [], word)).rejects.toMatchObject({ code: "nothing-to-split" });
    await expect(ledger.undo(1, word)).rejects.toMatchObject({ code: "unknown-decision" });
    await ledger.close();
  });
});
