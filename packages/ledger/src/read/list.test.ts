import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { Ledger } from "../index.js";

const EXPULSION = { text: "Oslo expelled attaché Igor Belov.", event_text: ["expelled"] };
const TALKS = {
  text: "Chad may hold talks with Gabon on fish.",
  event: ["CONSULT"] as const,
  actors: "TCD",
  recipients: "GAB",
  aux: ["future"] as const,
  date: "2024-03-09",
};
const UNDATED = { text: "Peru arrested a spy.", event: ["COERCE"] as const, actors: "PER", date: null };

onEveryEngine((fresh) => {
  async function withEvents() {
    const ledger = await Ledger.open(await fresh());
    await ledger.add([
      coded("a", [EXPULSION]),
      coded("ab", [{ ...TALKS, event: [...TALKS.event], aux: [...TALKS.aux] }]),
      coded("c", [{ ...UNDATED, event: [...UNDATED.event] }]),
    ]);
    return ledger;
  }

  it("lists the newest events that a filter lets through, in order of time", async () => {
    const ledger = await withEvents();
    const ids = async (filter: object, limit = 10) => {
      const { events, all } = await ledger.events(filter, limit);
      return [events.map(({ id }) => id), all];
    };
    expect(await ids({})).toEqual([["ec-0", "ea-0", "eab-0"], 3]);
    expect(await ids({}, 1)).toEqual([["eab-0"], 3]);
    expect(await ids({ dyad: ["RUS", "NOR"] })).toEqual([["ea-0"], 1]);
    expect(await ids({ dyad: ["NOR", "TCD"] })).toEqual([[], 0]);
    expect(await ids({ status: "planned" })).toEqual([["eab-0"], 1]);
    expect(await ids({ category: "COERCE" })).toEqual([["ec-0"], 1]);
    expect(await ids({ from: "2024-03-05", to: "2024-03-05" })).toEqual([["ea-0"], 1]);
    const [told] = (await ledger.events({ dyad: ["NOR", "RUS"] }, 1)).events;
    expect(told).toMatchObject({ words: ["expelled"], actors: ["NOR"], records: 1, reports: 1 });
    await ledger.close();
  });

  it("finds an event by the beginning of its id", async () => {
    const ledger = await withEvents();
    expect(await ledger.findEvent("ec")).toBe("ec-0");
    expect(await ledger.findEvent("ea-0")).toBe("ea-0");
    await expect(ledger.findEvent("ea")).rejects.toMatchObject({ code: "ambiguous-event" });
    for (const given of ["", "x", "e%", "ec-0.1"])
      await expect(ledger.findEvent(given), given).rejects.toMatchObject({ code: "unknown-event" });
    await ledger.merge("ea-0", "eab-0", { by: "anna", because: "a test" });
    const split = await ledger.split("ea-0", ["ab-0"], { by: "anna", because: "a test" });
    expect(await ledger.findEvent("ea")).toBe("ea-0");
    expect(await ledger.findEvent(`ea.${split.decision}`)).toBe(split.event);
    await ledger.close();
  });
});
