import { describe, expect, it } from "vitest";
import { AuxScore } from "./scores-aux.js";

const f1 = (score: AuxScore, measure: string) =>
  score.figures("").find((figure) => figure.measure === measure)?.value;

describe("aux scores", () => {
  it("compare with the set that will do, else with the first", () => {
    const score = new AuxScore();
    expect(score.found([["negation"], []], [])).toEqual([]);
    expect(score.found([["negation"], ["future"]], ["hypothetical"])).toEqual(["negation"]);
    expect(f1(score, "negation, F1")).toBe(0);
  });

  it("count an event that was not found only where they say so", () => {
    const score = new AuxScore();
    score.found([["future"]], ["future"]);
    score.missed([["future"]]);
    expect(f1(score, "future, F1")).toBe(1);
    expect(f1(score, "future, F1, events not found counted as missed")).toBe(0.667);
  });
});
