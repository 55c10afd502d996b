import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { createCoder } from "../../coder.js";
import type { EventRecord } from "../../record.js";

const coder = createCoder();
const parser = readParser();
/** The event on a word of a report of Friday, 14 June 2024. */
function eventOn(text: string, trigger: string): EventRecord {
  const records = coder.code(parser.parse(text), { id: "report", text, date: "2024-06-14" });
  const found = records.find(({ because }) => because.trigger.text === trigger);
  expect(found?.because.trigger.text).toBe(trigger);
  return found!;
}
const dateOf = ({ date, date_info }: EventRecord) => `${date}${date_info?.assumed ? " assumed" : ""}`;

describe("the date of an event", () => {
  it.each([
    ["Russia condemned Norway on Monday for expelling its consul.", "condemned", "2024-06-10"],
    ["Russia condemned Norway on Monday for expelling its consul.", "expelling", "2024-06-14 assumed"],
    [
      "Russia expelled a consul on Monday in response to the arrest of a Russian envoy.",
      "arrest",
      "2024-06-14 assumed",
    ],
    ["Russia protested to Norway on Monday over the arrest of an envoy.", "arrest", "2024-06-14 assumed"],
    ["After Russia attacked Kyiv on Monday, Norway expelled the Russian consul.", "attacked", "2024-06-10"],
    [
      "After Russia attacked Kyiv on Monday, Norway expelled the Russian consul.",
      "expelled",
      "2024-06-14 assumed",
    ],
    [
      "Norway expelled the Russian consul on Monday and Russia arrested two Norwegians on Tuesday.",
      "expelled",
      "2024-06-10",
    ],
    [
      "Norway expelled the Russian consul on Monday and Russia arrested two Norwegians on Tuesday.",
      "arrested",
      "2024-06-11",
    ],
    [
      "The Norwegian ministry said on Monday that Norway had expelled the Russian consul in May.",
      "expelled",
      "2024-05-01",
    ],
    [
      "The Norwegian ministry said on Monday that it had expelled the Russian consul.",
      "expelled",
      "2024-06-14 assumed",
    ],
    ["Norway decided on Monday to expel the Russian consul.", "expel", "2024-06-10"],
    ["Norway will expel the Russian consul on Monday.", "expel", "2024-06-17"],
    ["Talks between Norway and Russia will resume in Oslo on 20 June.", "Talks", "2024-06-20"],
    ["Turkey arrested two Syrian officers over the 2016 coup attempt.", "arrested", "2024-06-14 assumed"],
    ["Norway condemned Monday's attack by Russia on Kyiv.", "condemned", "2024-06-14 assumed"],
    ["Russia's attack on Kyiv on Monday killed five people.", "attack", "2024-06-10"],
  ])("%s / %s", (text, trigger, expected) => expect(dateOf(eventOn(text, trigger))).toBe(expected));

  it.each([
    [
      "Norway expelled the Russian consul on Monday. Two days later Russia arrested two Norwegians.",
      "2024-06-12",
    ],
    [
      "Norway expelled the Russian consul on 3 May 2022. The next day Russia arrested two Norwegians.",
      "2022-05-04",
    ],
    [
      "The vote was held on 3 May. Nobody came. Three days after the vote Russia arrested two Norwegians.",
      "2024-05-06",
    ],
    ["A day after Tuesday's vote Russia arrested two Norwegians.", "2024-06-12"],
    ["A treaty was signed in 1994. Two days later Russia arrested two Norwegians.", "2024-06-14 assumed"],
    ["Two days later Russia arrested two Norwegians.", "2024-06-14 assumed"],
  ])("counts on: %s", (text, expected) => expect(dateOf(eventOn(text, "arrested"))).toBe(expected));

  it("counts from the dateline of an item", () => {
    const text = "OSLO, June 3 (Fjord Press) - Norway expelled the Russian consul yesterday.";
    expect(dateOf(eventOn(text, "expelled"))).toBe("2024-06-02");
  });

  it("gives the place of its words in the document", () => {
    const text = "It rained. On Monday, 3 June, Norway expelled the Russian consul.";
    const { text: words, start, end } = eventOn(text, "expelled").date_info!;
    expect([words, text.slice(start!, end!)]).toEqual(["On Monday, 3 June", words]);
  });

  it("is background where it lies far back", () => {
    expect(eventOn("In 2014 Norway expelled the Russian consul.", "expelled").aux).toContain("historical");
    expect(eventOn("On Monday Norway expelled the Russian consul.", "expelled").aux).toEqual([]);
  });
});

describe("the deadline of an event", () => {
  const dueOf = (text: string, trigger: string) => eventOn(text, trigger).deadline?.due ?? null;
  it.each([
    ["Norway expelled the Russian consul and gave him 48 hours to leave.", "expelled", "2024-06-16"],
    ["On Monday Norway expelled the Russian consul, giving him 24 hours to leave.", "expelled", "2024-06-11"],
    ["Norway expelled the Russian consul, who must be gone by Sunday.", "expelled", "2024-06-16"],
    ["The two expelled Russian diplomats have 48 hours to leave Norway.", "expelled", "2024-06-16"],
    ["Norway closed its border with Russia until 1 July.", "closed", "2024-07-01"],
    ["Norway demanded the Russian consul's departure by 1 July.", "demanded", "2024-07-01"],
    [
      "Russia condemned the vote and ordered the Norwegian envoy to leave within a week.",
      "ordered",
      "2024-06-21",
    ],
  ])("%s / %s", (text, trigger, due) => expect(dueOf(text, trigger)).toBe(due));

  it.each([
    ["Russia condemned the vote and ordered the Norwegian envoy to leave within a week.", "condemned"],
    ["Norway expelled the Russian consul after he ignored an order to leave within 24 hours.", "expelled"],
    ["Norway had expelled two Russian diplomats by Tuesday.", "expelled"],
    ["Norway expelled the Russian consul on Monday.", "expelled"],
  ])("none: %s / %s", (text, trigger) => expect(eventOn(text, trigger).deadline).toBeNull());
});
