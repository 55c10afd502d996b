import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../coder.js";

const parser = readParser();
const coder = createCoder();

it.each([
  ["The arrests of five people followed.", ["COERCE"]],
  ["Her career was arrested by illness.", []],
  ["The children fought in the garden.", []],
  ["Rioting broke out in Nairobi.", ["PROTEST"]],
  ["Rioting broke out in the garden.", []],
  ["Norway expelled two Russian diplomats.", ["SANCTION"]],
])("%s", (text, wanted) => {
  const found = coder.code(parser.parse(text), { id: "t", text, date: "2024-05-05" });
  expect(found.map(({ event }) => event[0])).toEqual(wanted);
});
