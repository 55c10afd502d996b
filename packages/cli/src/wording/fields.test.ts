import { expect, it } from "vitest";
import { fieldInWords } from "./fields.js";

const NORWAY = { entity_text: "Norway", code: "NOR", sector: null };

it.each([
  ["actor", [NORWAY], "Norway (NOR)"],
  ["recipient", [], "–"],
  ["aux", ["future"], "planned"],
  ["attribution", [], "the report itself"],
  ["attribution", [{ source: NORWAY }], "Norway"],
  ["event_loc", { name: "Tromsø", country: "NOR" }, "Tromsø, NOR"],
  ["event_loc", null, "none"],
  ["size", { dead: { number: 12, approx: true, low: 12 } }, "dead: at least 12"],
  ["because", { rule: "x.y", trigger: { text: "met" }, grounds: ["a", "b"] }, "x.y on “met” (a, b)"],
  ["mode", [], "none"],
  ["mode", ["expel"], "expel"],
  ["date", null, "none"],
  ["confidence", 0.5, "0.5"],
  ["deadline", { due: "2024-06-30" }, '{"due":"2024-06-30"}'],
  ["text", "a\u001b[2Jb\nc", "a [2Jb c"],
])("tells %s %j", (field, value, words) => {
  expect(fieldInWords(field, JSON.stringify(value))).toBe(words);
});

it("cuts what is very long", () => {
  expect(fieldInWords("text", JSON.stringify("a".repeat(1000)))).toHaveLength(161);
});
