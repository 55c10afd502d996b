import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { Ledger } from "../index.js";

const word = { by: "anna", because: "a test" };

onEveryEngine((fresh) => {
  it("finds an event by the beginning of its id", async () => {
    const ledger = await Ledger.open(await fresh());
    await ledger.add([
      coded("a", [{ text: "Oslo expelled attaché Igor Belov." }]),
      coded("ab", [
        { text: "Chad arrested a consul.", actors: "TCD", recipients: "GAB", date: "2024-06-09" },
      ]),
      coded("c", [{ text: "Peru met Chile on fish.", actors: "PER", recipients: "CHL" }]),
    ]);
    expect(await ledger.findEvent("ec")).toBe("ec-0");
    expect(await ledger.findEvent("ea-0")).toBe("ea-0");
    await expect(ledger.findEvent("ea")).rejects.toMatchObject({ code: "ambiguous-event" });
    for (const given of ["", "x", "e%", "ec-0.1"])
      await expect(ledger.findEvent(given), given).rejects.toMatchObject({ code: "unknown-event" });
    await ledger.merge("ea-0", "eab-0", word);
    const split = await ledger.split("ea-0", ["ab-0"], word);
    expect(await ledger.findEvent("ea")).toBe("ea-0");
    expect(await ledger.findEvent(`ea.${split.decision}`)).toBe(split.event);
    await ledger.close();
  });
});
