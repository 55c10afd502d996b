import { expect, it } from "vitest";
import { PLACES } from "../../generated/places.js";
import { foldName } from "./fold.js";
import { PlaceTable } from "./table.js";

const TABLE = new PlaceTable(
  ["Aba|1", "Ābā|2", "Aba Khel|3", "Cox's Bazar|4", "São Paulo|5", "Zug|6"].join("\n"),
);

it.each([
  ["aba", ["Aba|1", "Ābā|2"]],
  ["aba khel", ["Aba Khel|3"]],
  ["sao paulo", ["São Paulo|5"]],
  ["zug", ["Zug|6"]],
  ["ab", []],
  ["zzz", []],
  ["", []],
])("finds the lines of %s", (name, lines) => {
  expect(TABLE.lines(name)).toEqual(lines);
  expect(TABLE.has(name)).toBe(lines.length > 0);
});

it.each([
  ["aba", 1],
  ["zug", 0],
  ["ab", -1],
  ["coxs", 1],
])("tells how long names that begin with %s are", (word, spaces) =>
  expect(TABLE.spacesAfter(word)).toBe(spaces),
);

it("is shipped in the order of folded names", () => {
  const keys = PLACES.split("\n").map((line) => foldName(line.slice(0, line.indexOf("|"))));
  expect(keys.findIndex((key, i) => i > 0 && key < keys[i - 1]!)).toBe(-1);
});
