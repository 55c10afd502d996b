import { expect, it } from "vitest";
import { spreadLists } from "./spread-lists.js";

it.each([
  ["a = any($1)", [["x", "y"]], "a in ($1, $2)", ["x", "y"]],
  [
    "a = any($2) and b = $1 and c = any($2)",
    ["z", ["x", "y"]],
    "a in ($2, $3) and b = $1 and c in ($2, $3)",
    ["z", "x", "y"],
  ],
  ["b = $2 and a = any($1)", [["x", "y"], "z"], "b = $3 and a in ($1, $2)", ["x", "y", "z"]],
  ["a = any($1)", [[]], "a = any($1)", [[]]],
  ["a = $1", ["x"], "a = $1", ["x"]],
  ["a = list_value($1) or a = any($1)", [["x"]], "a = list_value($1) or a = any($1)", [["x"]]],
] as const)("%s", (sql, values, expected, flat) => {
  expect(spreadLists(sql, values)).toEqual({ sql: expected, values: flat });
});
