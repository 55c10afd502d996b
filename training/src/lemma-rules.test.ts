import { RuleTable } from "@demarche/language/training";
import { describe, expect, it } from "vitest";
import { commonestOutcomes, learnRules, type Observation } from "./lemma-rules.js";

const seen = (word: string, outcome: string, count = 1): Observation => ({
  context: "NNS",
  word,
  outcome,
  count,
});

const PLURALS = [
  ...["ships", "ports", "talks", "troops", "votes"].map((word) => seen(word, "1")),
  ...["treaties", "parties", "armies"].map((word) => seen(word, "3y")),
  seen("men", "2an"),
  seen("series", "0"),
];

describe("learnRules", () => {
  const rules = learnRules(PLURALS);

  it("goes from the general to the special", () => {
    expect(rules).toEqual({ NNS: { "": "1", es: "3y", "^men": "2an", "^series": "0", "^votes": "1" } });
  });

  it("puts everything right that it has seen", () => {
    const table = new RuleTable(rules);
    for (const { word, outcome } of PLURALS) expect(table.find("NNS", word)).toBe(outcome);
  });

  it("does not depend on the order of what it sees", () => {
    expect(learnRules([...PLURALS].reverse())).toEqual(rules);
  });

  it("knows nothing of other contexts", () => {
    expect(new RuleTable(rules).find("NN", "ships")).toBeUndefined();
  });
});

describe("commonestOutcomes", () => {
  it("weighs by count, then takes the first of the alphabet", () => {
    const outcomes = commonestOutcomes([seen("a", "x"), seen("a", "y", 2), seen("b", "q"), seen("b", "p")]);
    expect([...outcomes].map(({ word, outcome }) => word + outcome)).toEqual(["ay", "bp"]);
  });
});
