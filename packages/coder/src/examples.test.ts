import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { createCoder } from "./coder.js";
import type { Example } from "./lexicon/frames.js";
import type { EventRecord } from "./record.js";

// Every example in the data is a test: the rule fires on it and finds the parties with these codes, or stays silent.

const coder = createCoder();
const parser = readParser();
const codes = (entities: EventRecord["actor"]) =>
  [...new Set(entities.flatMap(({ code }) => code ?? []))].sort();
const events = (example: Example) =>
  coder.code(parser.parse(example.text), { id: "example", text: example.text, date: "2024-06-14" });

describe.each(coder.lexicon.frames)("$id", (frame) => {
  it.each(frame.examples)("$text", (example) => {
    const found = events(example);
    if (!example.event) {
      expect(found.filter(({ event }) => event.includes(frame.event)).map(({ because }) => because)).toEqual(
        [],
      );
      return;
    }
    const fired = found.filter(({ because }) => because.rule === frame.id);
    const told = fired.map(({ actor, recipient }) => ({ actor: codes(actor), recipient: codes(recipient) }));
    expect(told).toContainEqual({
      actor: [...example.actors].sort(),
      recipient: [...example.recipients].sort(),
    });
  });
});
