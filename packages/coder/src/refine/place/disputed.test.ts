import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../../coder.js";
import { ENTRIES } from "../../generated/data.js";
import { text, texts } from "../../lexicon/entry.js";

const coder = createCoder();
const parser = readParser();
const entries = ENTRIES.filter(({ file }) => file === "disputed.yaml");

it.each(
  entries.map((entry) => [text(entry, "id"), text(entry, "example"), texts(entry, "claimants")] as const),
)("%s: %s", (_, example, claimants) => {
  const records = coder.code(parser.parse(example), { id: "example", text: example });
  expect(records.map(({ event_loc }) => event_loc?.disputed?.claimants)).toContainEqual(claimants);
});

it("holds what the sides call each place", () => {
  const text = "Police arrested two men near the Senkaku Islands.";
  const [record] = coder.code(parser.parse(text), { id: "example", text });
  expect(record?.event_loc?.disputed).toMatchObject({
    administered_by: "JPN",
    called: { JPN: ["Senkaku Islands"], CHN: ["Diaoyu Islands"] },
  });
});
