import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { augment } from "./augment.js";
import { Random } from "./random.js";
import type { Example } from "./treebank.js";

const EXAMPLE: Example = {
  document: "a",
  forms: ["Envoys", "spoke", "in", '"', "Oslo", '"', "."],
  upos: [8, 16, 2, 13, 12, 13, 13],
  xpos: [26, 39, 16, 48, 24, 2, 6],
  heads: [2, 0, 5, 5, 2, 5, 2],
  relations: [36, 48, 10, 46, 41, 46, 46],
};

const variants = Array.from({ length: 600 }, (_, seed) => augment(EXAMPLE, new Random(seed)));

describe("augment", () => {
  it("leaves most sentences as they are", () => {
    const same = variants.filter((variant) => variant.forms.join(" ") === EXAMPLE.forms.join(" "));
    expect(same.length / variants.length).toBeGreaterThan(0.6);
  });

  it.each(["ENVOYS", "envoys", "Spoke", "“", "”"])("now and then prints %s", (form) => {
    expect(variants.some(({ forms }) => forms.includes(form))).toBe(true);
  });

  it("drops a final stop with all its columns, and nothing else", () => {
    const cut = variants.filter(({ forms }) => forms.length < EXAMPLE.forms.length);
    expect(cut.length).toBeGreaterThan(0);
    for (const { forms, upos, xpos, heads, relations } of cut) {
      expect(new Set([forms, upos, xpos, heads, relations].map((column) => column.length))).toEqual(
        new Set([6]),
      );
      expect(heads).toEqual(EXAMPLE.heads.slice(0, 6));
    }
  });

  it("keeps a stop that has dependents", () => {
    const odd = { ...EXAMPLE, heads: [2, 0, 5, 5, 2, 7, 2] };
    fc.assert(fc.property(fc.nat(), (seed) => augment(odd, new Random(seed)).forms.length === 7));
  });
});
