import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../coder.js";

const parser = readParser();
const coder = createCoder();

it.each([
  ["Spain will impose tariffs on Moroccan fish unless the boats are released.", ["THREATEN relations"]],
  ["Kenya said it would arrest the Somali captain unless he paid.", ["THREATEN arrest"]],
  ["Kenya will not arrest the Somali captain unless he lies.", ["COERCE arrest"]],
  ["Spain will impose tariffs on Moroccan fish if prices fall.", ["SANCTION discontinue"]],
  ["Spain imposed tariffs on Moroccan fish unless it was frozen.", ["SANCTION discontinue"]],
])("%s", (text, wanted) => {
  const found = coder.code(parser.parse(text), { id: "t", text, date: "2024-05-05" });
  expect(found.map(({ event, mode }) => `${event[0]} ${mode[0]}`)).toEqual(expect.arrayContaining(wanted));
});
