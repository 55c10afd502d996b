import { describe, expect, it } from "vitest";
import { readReferences } from "./references.js";

const entry = (value: object) => ({ file: "references.yaml", line: 4, value: { id: "test.word", ...value } });
const good = {
  words: ["bloc"],
  means: "organisation",
  kind: "class",
  example: "NATO met. The bloc left. = The+bloc IGO",
};

describe("readReferences", () => {
  it("keeps every meaning of a word", () => {
    const { classes } = readReferences([entry(good), entry({ ...good, means: "company" })]);
    expect(classes.get("bloc")).toEqual(["organisation", "company"]);
  });

  it("reads an example that stands for nobody", () => {
    const { examples } = readReferences([entry({ ...good, example: "It rained. = It -" })]);
    expect(examples).toEqual([{ id: "test.word", text: "It rained.", phrase: "It", codes: [] }]);
  });

  it.each([
    [{ ...good, kind: "noun" }, '"kind" is noun'],
    [{ ...good, means: "planet" }, '"means" is planet'],
    [{ ...good, example: "NATO met." }, "the example has no result"],
  ])("refuses %j and names the line", (value, complaint) => {
    expect(() => readReferences([entry(value)])).toThrow(`references.yaml:4: ${complaint}`);
  });
});
