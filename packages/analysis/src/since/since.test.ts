import { Ledger } from "@demarche/ledger";
import { expect, it } from "vitest";
import { onEveryEngine } from "../../../ledger/testing/engines.js";
import { coded } from "../../../ledger/testing/records.js";
import { changedSince } from "../index.js";

const SPY = "Oslo expelled attaché Igor Belov for spying on submarine cables.";
const AGAIN = "Norway has thrown out Igor Belov, an attaché who spied on submarine cables.";
const FISH = { event: ["AGREE" as const], quad_code: 1 as const, event_scale: 2.5, date: "2024-04-20" };
const AGREED = { ...FISH, text: "Norway agreed with Russia on quotas for cod in the Barents Sea." };
const MONDAY = "2024-03-04T08:00:00.000Z";
const TUESDAY = "2024-03-05T08:00:00.000Z";

onEveryEngine((fresh) => {
  async function overTwoDays() {
    let now = MONDAY;
    const ledger = await Ledger.open(await fresh(), { now: () => new Date(now) });
    await ledger.add([coded("a", [{ text: SPY }]), coded("z", [{ ...FISH, date: "2024-01-01" }])]);
    now = TUESDAY;
    await ledger.add([coded("b", [{ text: AGAIN }]), coded("c", [AGREED]), coded("d", [])]);
    return ledger;
  }

  it("tells what is new from what is told again", async () => {
    const ledger = await overTwoDays();
    const since = await changedSince(ledger, MONDAY);
    expect(since.reports).toEqual({ fresh: 3, copies: 0, revised: 0, reread: 0 });
    expect(since.newEvents).toMatchObject([
      { category: "AGREE", actors: ["NOR"], recipients: ["RUS"], date: "2024-04-20", reports: 1, records: 1 },
    ]);
    expect(since.toldAgain).toMatchObject([{ category: "SANCTION", reports: 2, records: 1 }]);
    expect(since.dyads).toEqual([
      {
        actor: "NOR",
        recipient: "RUS",
        status: "happened",
        basis: { events: 1, reports: 1 },
        cooperation: 1,
        conflict: 0,
        sum: 2.5,
      },
    ]);
    expect(since.people).toEqual([]);
    await ledger.close();
  });

  it("tells of nothing after the last change, and of all before the first", async () => {
    const ledger = await overTwoDays();
    expect(await changedSince(ledger, TUESDAY)).toEqual({
      reports: { fresh: 0, copies: 0, revised: 0, reread: 0 },
      newEvents: [],
      toldAgain: [],
      dyads: [],
      people: [],
    });
    const all = await changedSince(ledger, "2024-01-01T00:00:00Z");
    expect(all.newEvents.map(({ event }) => event).sort()).toEqual((await ledger.eventIds()).sort());
    expect(all.toldAgain).toEqual([]);
    await ledger.close();
  });

  it("tells revisions and new readings, and takes what is read anew for nothing new", async () => {
    let now = MONDAY;
    const ledger = await Ledger.open(await fresh(), { now: () => new Date(now) });
    await ledger.add([coded("a", [{ text: SPY }]), coded("c", [AGREED])]);
    now = TUESDAY;
    await ledger.add([
      coded("a", [{ text: SPY }], {}, "2"),
      coded("c", [AGREED], { text: `${AGREED.text} It was signed in Oslo.` }),
    ]);
    const since = await changedSince(ledger, MONDAY);
    expect(since.reports).toEqual({ fresh: 0, copies: 0, revised: 1, reread: 1 });
    expect([...since.newEvents, ...since.toldAgain]).toEqual([]);
    await ledger.close();
  });

  it("names the people who merged or split, and takes what they moved for nothing new", async () => {
    let now = MONDAY;
    const ledger = await Ledger.open(await fresh(), { now: () => new Date(now) });
    await ledger.add([coded("a", [{ text: SPY }]), coded("c", [AGREED])]);
    now = TUESDAY;
    const [first, second] = await ledger.eventIds();
    const word = { by: "anna", because: "read both" };
    const merge = await ledger.merge(first!, second!, word);
    const undo = await ledger.undo(merge, word);
    const since = await changedSince(ledger, MONDAY);
    expect(since.people).toEqual([
      { ...word, decision: merge, kind: "merge", at: TUESDAY },
      { ...word, decision: undo, kind: "undo", at: TUESDAY },
    ]);
    expect([...since.newEvents, ...since.toldAgain, ...since.dyads]).toEqual([]);
    await ledger.close();
  });
});
