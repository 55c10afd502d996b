import pc from "picocolors";
import { expect, it } from "vitest";
import { grid } from "./grid.js";

const COLUMNS = [{ title: "id" }, { title: "events", right: true }, { title: "words" }];
const ROWS = [
  ["e4f1c09a2", "7", "expelled two diplomats over a note"],
  ["e77", "1,204", "東京"],
];
const laid = (width: number) => grid(COLUMNS, ROWS, { width, colors: pc.createColors(false) });

it.each([
  [
    "as wide as its cells",
    80,
    [
      "id         events  words",
      "e4f1c09a2       7  expelled two diplomats over a note",
      "e77         1,204  東京",
    ],
  ],
  [
    "wrapped at words",
    36,
    [
      "id         events  words",
      "e4f1c09a2       7  expelled two",
      "                   diplomats over a",
      "                   note",
      "e77         1,204  東京",
    ],
  ],
  [
    "a block a row where words would have to be broken",
    26,
    [
      "id      e4f1c09a2",
      "events  7",
      "words   expelled two",
      "        diplomats over a",
      "        note",
      "",
      "id      e77",
      "events  1,204",
      "words   東京",
    ],
  ],
])("is %s", (_, width, lines) => {
  expect(laid(width).split("\n")).toEqual([...lines, ""]);
});

it("has titles without rows", () => {
  expect(grid(COLUMNS, [], { width: 80, colors: pc.createColors(false) })).toBe("id  events  words\n");
});

it("cuts a column that may be cut", () => {
  const columns = [{ title: "id" }, { title: "sentence", cut: true }];
  const rows = [["e4f1c09a2", "Norway expelled two diplomats over a note"]];
  expect(grid(columns, rows, { width: 33, colors: pc.createColors(false) })).toBe(
    "id         sentence\ne4f1c09a2  Norway expelled two…\n",
  );
});
