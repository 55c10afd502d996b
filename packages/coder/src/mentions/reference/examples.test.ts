import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { createCoder } from "../../coder.js";

// Every example of data/references.yaml is a test: the phrase stands for parties with these codes, or for nobody.

const coder = createCoder();
const parser = readParser();

/** The codes of the last mention with exactly these words. */
function codesOf(text: string, phrase: string): string[] {
  const at = text.lastIndexOf(phrase);
  const mentions = coder.mentions(parser.parse(text), { id: "example", text, date: "2024-06-14" });
  const there = mentions.filter(({ start, end }) => start === at && end === at + phrase.length);
  return [...new Set(there.flatMap(({ parties }) => parties.map(({ code }) => code ?? "?")))].sort();
}

describe.each(coder.lexicon.references.examples)("$id", ({ text, phrase, codes }) => {
  it(`${text} = ${phrase}`, () => expect(codesOf(text, phrase)).toEqual([...codes].sort()));
});
