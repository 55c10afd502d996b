import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureKeys, KeyTable, normalized, vectorKeys, wordKey } from "./features.js";

describe("normalized", () => {
  it.each([
    ["Kyiv’s", "kyiv's"],
    ["“", '"'],
    ["1998–99", "0000-00"],
    ["GMBH", "gmbh"],
  ])("%s is looked up as %s", (form, expected) => {
    expect(normalized(form)).toBe(expected);
  });
});

describe("vectorKeys", () => {
  it("falls back to the last part of a hyphenated word", () => {
    expect(vectorKeys("Pro-Danish")).toEqual([wordKey("pro-danish"), wordKey("danish")]);
  });

  it.each(["-", "--", "-5", "well-"])("has no fallback for %s", (form) => {
    expect(vectorKeys(form)).toHaveLength(1);
  });
});

describe("featureKeys", () => {
  it("is the same for the same form and differs in case", () => {
    expect(featureKeys("Oslo")).toEqual(featureKeys("Oslo"));
    expect(featureKeys("Oslo")).not.toEqual(featureKeys("oslo"));
  });

  it("stays short however long the form", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (form) => featureKeys(form).length <= 12));
  });
});

describe("KeyTable", () => {
  it("finds its keys and no others", () => {
    const keys = fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.nat(0xffffffff), (list, other) => {
        const sorted = Uint32Array.from(list).sort();
        const table = new KeyTable(sorted);
        for (const [row, key] of sorted.entries()) expect(table.rowOf(key)).toBe(row);
        expect(table.rowOf(other)).toBe(sorted.indexOf(other));
      }),
    );
  });
});
