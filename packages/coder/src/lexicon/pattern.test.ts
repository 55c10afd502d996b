import { describe, expect, it } from "vitest";
import type { Entry } from "./entry.js";
import { compilePattern } from "./pattern.js";

const entry: Entry = { file: "frames/test.yaml", line: 7, value: { id: "test.rule" } };
const classes = new Map([["diplomat", new Set(["diplomat", "consul"])]]);
const compile = (source: string) => compilePattern(source, entry, classes);

describe("compilePattern", () => {
  it("reads trigger, demands, fillers and roles", () => {
    const pattern = compile("v:expel|call_off obj:@diplomat|envoy ?from=R !for:crime");
    expect(pattern.trigger).toBe("verb");
    expect(pattern.lemmas).toEqual(["expel", "call_off"]);
    expect(pattern.arguments.map(({ slot, demand, role }) => [slot, demand, role])).toEqual([
      ["obj", "required", null],
      ["from", "optional", "R"],
      ["for", "forbidden", null],
    ]);
    expect(pattern.arguments[0]?.filler).toEqual({
      kind: "words",
      words: new Set(["diplomat", "consul", "envoy"]),
    });
  });

  it.each([
    ["v:meet", "v:meet with:*"],
    ["v:meet with:*", "v:meet with:$actor"],
    ["v:meet with:$actor", "v:meet with:envoy"],
    ["v:meet with:envoy", "v:meet with:envoy in:*"],
  ])("tries %s after %s", (weaker, stronger) => {
    expect(compile(stronger).specificity).toBeGreaterThan(compile(weaker).specificity);
  });

  it.each([
    ["expel obj:*", "has no trigger"],
    ["x:expel", "has no trigger"],
    ["v:expel obj=Q", "is no argument"],
    ["v:expel obj:@nobody", "unknown class @nobody"],
    ["v:|", "empty word list"],
  ])("refuses %s and names the line", (source, complaint) => {
    expect(() => compile(source)).toThrowError(expect.objectContaining({ code: "invalid-data" }));
    expect(() => compile(source)).toThrowError(/frames\/test\.yaml:7/);
    expect(() => compile(source)).toThrowError(complaint);
  });
});
