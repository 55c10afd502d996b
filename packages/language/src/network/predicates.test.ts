import { expect, it } from "vitest";
import { readParser } from "../node.js";

const parser = readParser();

function relations(text: string, ...words: string[]): string[] {
  const tokens = [...parser.parse(text).tokens()];
  return words.map((word) => {
    const token = tokens.find(({ form }) => form === word)!;
    return `${token.relation} of ${token.head?.form}`;
  });
}

it.each([
  ["Chile declared the consul persona non grata and gave him 48 hours.", "consul"],
  ["The ministry declared the diplomat persona non grata on Friday.", "diplomat"],
  ["Albania declared the Iranian attaché persona non grata.", "attaché"],
])("%s", (text, object) => {
  expect(relations(text, object, "persona")).toEqual(["obj of declared", "xcomp of declared"]);
});
