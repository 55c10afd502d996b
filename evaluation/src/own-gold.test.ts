import type { Report, TextSpan } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { readGold } from "./own-gold.js";

const isSpan = (value: object): value is TextSpan => "text" in value && "start" in value && "end" in value;

/** Every span anywhere in a value. */
function spansIn(value: unknown): TextSpan[] {
  if (value === null || typeof value !== "object") return [];
  return [...(isSpan(value) ? [value] : []), ...Object.values(value).flatMap(spansIn)];
}

describe.each(["status", "attribution", "dates", "roles", "reference", "places", "sizes", "contexts"])(
  "gold/%s",
  (name) => {
    const open = readGold<object>(name, false);
    const held = readGold<object>(name, true);

    it("keeps a third back", () => {
      expect(Math.abs(open.length - 2 * held.length)).toBeLessThanOrEqual(2);
    });

    it("has every span at its offsets", () => {
      for (const { input, gold } of [...open, ...held])
        for (const { text, start, end } of spansIn(gold)) expect(input.text.slice(start, end)).toBe(text);
    });

    it("has every sentence once and no identifier twice", () => {
      const inputs: Report[] = [...open, ...held].map((record) => record.input);
      expect(new Set(inputs.map((input) => input.id)).size).toBe(inputs.length);
      expect(
        new Set([...open, ...held].map(({ input, gold }) => input.text + JSON.stringify(gold))).size,
      ).toBe(inputs.length);
    });
  },
);
