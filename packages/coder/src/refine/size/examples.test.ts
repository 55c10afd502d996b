import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../../coder.js";
import { ENTRIES } from "../../generated/data.js";
import { text } from "../../lexicon/entry.js";
import type { Count } from "../../record.js";
import { readSizeWords } from "./words.js";

// Every example in sizes.yaml and currencies.yaml is a test.

/** Sums stand with a verb of the test's own, so that no frame that ships has a say. */
const PAYING = "- { id: own.pay, event: AID, match: ['v:spend'], example: 'Norway spent it. = NOR > ?' }";
const coder = createCoder({ frames: [{ file: "own.yaml", text: PAYING }] });
const parser = readParser();
const entries = (file: string) => ENTRIES.filter((entry) => entry.file === file);

function told([name, { number, approx, low, high, currency }]: [string, Count]): string {
  const open = low === undefined ? "" : "+";
  const count = low !== undefined && high !== undefined ? `${low}-${high}` : `${number}${open}`;
  const about = approx && low === undefined && high === undefined ? "~" : "";
  return [name, about + count, currency].filter(Boolean).join(" ");
}

it.each(entries("sizes.yaml").map((entry) => [text(entry, "id"), ...text(entry, "example").split(" = ")]))(
  "%s: %s",
  (_, sentence = "", sizes) => {
    const records = coder.code(parser.parse(sentence), { id: "example", text: sentence });
    expect(records.map(({ size }) => Object.entries(size).map(told).join(", "))).toContain(sizes);
  },
);

it.each(entries("currencies.yaml").map((entry) => [text(entry, "id"), text(entry, "example")]))(
  "%s: %s",
  (code, example) => {
    const [money, payer] = example.split(": ").reverse();
    const sentence = `${payer ?? "Norway"} spent ${money} in Kenya.`;
    const records = coder.code(parser.parse(sentence), { id: "example", text: sentence });
    expect(records.map(({ size }) => size.money?.currency)).toEqual([code]);
  },
);

it("names each count of a frame", () => {
  const { verbs, nouns, things } = readSizeWords(entries("sizes.yaml"));
  const names = new Set([...verbs.values(), ...nouns.values(), ...things.values()]);
  for (const { size } of coder.lexicon.frames) if (size !== null) expect(names).toContain(size);
});
