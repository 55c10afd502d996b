import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../coder.js";
import { ENTRIES } from "../generated/data.js";
import { text } from "../lexicon/entry.js";

const coder = createCoder();
const parser = readParser();
const contextsIn = (sentence: string) =>
  coder.code(parser.parse(sentence), { id: "example", text: sentence }).map(({ context }) => context);

it.each(
  ENTRIES.filter(({ file }) => file === "contexts.yaml").map((entry) => [
    text(entry, "id"),
    text(entry, "example"),
  ]),
)("%s: %s", (context, example) => expect(contextsIn(example).flat()).toContain(context));

it.each([
  ["Moscow expelled two diplomats for espionage.", ["diplomatic", "intelligence"]],
  ["Estonia praised Latvia.", []],
])("%s: %j", (sentence, contexts) => expect(contextsIn(sentence)).toEqual([contexts]));
