import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded, record } from "../../testing/records.js";
import { Ledger } from "../index.js";
import { namesAgain } from "./names-again.js";

function told(text: string, trigger: string, assumed = true) {
  const start = text.indexOf(trigger);
  return {
    text,
    because: {
      rule: "test",
      trigger: { text: trigger, start, end: start + trigger.length },
      path: "",
      grounds: [],
    },
    date_info: { text: null, start: null, end: null, precision: "day" as const, assumed },
  };
}

it.each([
  ["Oslo protested over the expulsion of its envoy.", "expulsion", true],
  ["Oslo protested over Moscow's recent expulsion of an envoy.", "expulsion", true],
  ["The consul whom Moscow expelled left on Friday.", "expelled", true],
  ["A consul whom Moscow expelled left on Friday.", "expelled", false],
  ["Moscow announced an expulsion.", "expulsion", false],
  ["Moscow expelled the envoy.", "expelled", false],
])("%s", (text, trigger, expected) => {
  expect(namesAgain(record("a", 0, told(text, trigger)))).toBe(expected);
});

it("is not so where the text tells the day", () => {
  expect(namesAgain(record("a", 0, told("the expulsion on 5 March", "expulsion", false)))).toBe(false);
});

onEveryEngine((fresh) => {
  const SPY = "Norway expelled attaché Igor Belov for photographing cables.";
  it.each([
    ["joins what is named as known to what came weeks before, which keeps its day", "the expulsion", 1],
    ["does not join what is told as news", "an expulsion", 2],
  ])("%s", async (_, words, events) => {
    const ledger = await Ledger.open(await fresh());
    await ledger.add([coded("a", [{ ...told(SPY, "expelled"), date: "2024-03-05" }])]);
    const later = told(`Oslo defended ${words} of attaché Igor Belov, who photographed cables.`, "expulsion");
    await ledger.add([coded("b", [{ ...later, date: "2024-04-02" }], { date: "2024-04-02" })]);
    const ids = await ledger.eventIds();
    expect(ids).toHaveLength(events);
    expect((await ledger.event(ids[0]!))?.head.date).toBe("2024-03-05");
    await ledger.close();
  });
});
