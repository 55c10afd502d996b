import { describe, expect, it } from "vitest";
import { record, type Told } from "../../testing/records.js";
import { placedFacts } from "../identity/facts.js";
import { headOf, withRecord } from "../identity/head.js";
import type { ToldEvent } from "../read/event.js";
import { accountsOf } from "./accounts.js";

const said = (code: string, text: string) => [
  {
    source: {
      entity_text: text,
      start: 0,
      end: text.length,
      code,
      sector: null,
      other_sectors: [],
      office: null,
      identifier_text: null,
      identifier_id: null,
    },
    cue: { text: "said", start: 0, end: 4 },
    content: { start: 0, end: 10 },
  },
];

function told(tellings: readonly (Told & { publisher: string })[]): ToldEvent {
  const list = tellings.map(({ publisher, ...one }, at) => ({
    record: record(`d${at}`, 0, one),
    coding: at,
    because: "",
    decidedBy: "rule",
    publisher,
    title: null,
    url: null,
    published: null,
    copyOf: null,
  }));
  const [first, ...rest] = list.map(({ record: each }) => placedFacts(each, each.document));
  return { head: rest.reduce(withRecord, headOf("e", first!)), tellings: list };
}

describe("accountsOf", () => {
  const event = told([
    {
      publisher: "Black Sea Wire",
      size: { dead: { number: 5, approx: true } },
      actors: "RUS",
      recipients: "UKR",
    },
    {
      publisher: "Dnipro News",
      attribution: said("UKR", "Kyiv"),
      size: { dead: { number: 7, approx: false } },
      actors: "RUS",
      recipients: "UKR",
    },
    {
      publisher: "Volga Press",
      attribution: said("RUS", "Moscow"),
      aux: ["negation"],
      actors: "RUS",
      recipients: "UKR",
    },
  ]);

  it("puts each side's word beside the others'", () => {
    const { accounts, silent } = accountsOf(event);
    expect(accounts.map(({ side, stance }) => `${side} ${stance}`)).toEqual([
      "publisher: Black Sea Wire asserts",
      "UKR asserts",
      "RUS denies",
    ]);
    expect(silent).toEqual([]);
  });

  it("shows figures that differ, and leads to the words", () => {
    const { accounts, disputed } = accountsOf(event);
    expect(disputed).toEqual([{ what: "dead", numbers: [5, 7] }]);
    expect(accounts[1]?.words).toMatchObject([{ document: "d1", source: { text: "Kyiv" } }]);
  });

  it("tells who is silent, and who justifies what he did", () => {
    const text = "Moscow said that it expelled the diplomat in response to unfriendly acts.";
    const { accounts, silent } = accountsOf(
      told([
        {
          publisher: "Neva Wire",
          text,
          attribution: said("RUS", "Moscow"),
          actors: "RUS",
          recipients: "NOR",
        },
      ]),
    );
    expect(accounts[0]?.stance).toBe("justifies");
    expect(silent).toEqual(["NOR"]);
  });
});
