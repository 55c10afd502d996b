import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.js";
import { ENTRIES } from "../generated/data.js";
import { text } from "../lexicon/entry.js";
import { readLoadedTerm } from "../lexicon/loaded.js";

const parser = readParser();
const coder = createCoder();
const profile = (sentences: string) => {
  const report = { id: "r", text: sentences, date: "2024-06-14" };
  return coder.codeAndProfile(parser.parse(sentences), report).profile;
};
const loaded = (sentences: string) => profile(sentences).loaded.map((word) => word.text);
const entriesOf = (file: string) => ENTRIES.filter((entry) => entry.file === file);

describe("loaded-words.yaml", () => {
  const cases = entriesOf("loaded-words.yaml").flatMap((entry) =>
    readLoadedTerm(entry).examples.map(({ text: sentence, found }) => ({
      id: text(entry, "id"),
      sentence,
      found,
    })),
  );
  it.each(cases)("$id: $sentence", ({ id, sentence, found }) => {
    const words = profile(sentence).loaded.filter((word) => word.id === id);
    expect(words.map((word) => word.text)).toEqual(found);
  });
});

describe("loaded words", () => {
  it.each([
    ["The regime shelled the town.", ["regime"]],
    ["The minister said the regime had shelled the town.", []],
    ["According to Ankara, the brutal regime shelled the town.", []],
    ['"The regime shelled the town," a teacher said. The brutal raid went on.', ["brutal"]],
    ["The army says it fights “terrorists” in the hills.", []],
    ["Norway met the 'regime' in Oslo.", []],
    ["The Palestine Liberation Front met in Beirut.", []],
    ["The army liberated the town from the so-called republic.", ["liberated", "so-called"]],
    ["Norway condemned the brutal attack on Oslo.", []],
    ["We condemn the brutal attack on Oslo.", ["brutal"]],
    ["Norway mocked the consul.", []],
    ["A state-sponsored terrorist group attacked Chad.", ["terrorist"]],
  ])("are those of the publisher's own voice: %s", (sentences, words) =>
    expect(loaded(sentences)).toEqual(words),
  );

  it("stand where they say", () => {
    const sentences = "A quiet day.\n\nThe puppet government fled; the mob followed.";
    for (const word of profile(sentences).loaded)
      expect(sentences.slice(word.start, word.end)).toBe(word.text);
    expect(loaded(sentences)).toEqual(["puppet government", "mob"]);
  });
});

describe("sources.yaml", () => {
  it.each(entriesOf("sources.yaml").map((entry) => text(entry, "example").split(" = ")))(
    "%s",
    (sentence, kind) => {
      const { voices } = profile(sentence!);
      expect(voices.map((voice) => voice.kind)).toEqual([kind]);
    },
  );
});

describe("voices", () => {
  it.each([
    ["Togo expelled the consul of Ghana.", "publisher", null, 0],
    ["Ghana said Togo had expelled its consul.", "side", "GHA", 0],
    ["Senior Ghanaian officials said Togo had expelled the consul.", "side", "GHA", 1],
    ["Officials said Togo had expelled the consul of Ghana.", "anonymous", null, 1],
    ["Togo reportedly expelled the consul of Ghana.", "anonymous", null, 1],
    ["Reuters reported that Togo had expelled the consul of Ghana.", "media", null, 0],
    ["Reuters reported that Ghana said Togo had expelled the consul.", "side", "GHA", 0],
    ["Leila Haddad said Togo had expelled the consul of Ghana.", "other", null, 0],
    ["The harbour police said Togo had expelled the consul of Ghana.", "other", null, 0],
    ["A video shows soldiers of Togo beating the consul of Ghana.", "document", null, 0],
  ])("%s", (sentence, kind, code, unnamed) => {
    const { voices } = profile(sentence);
    expect(voices.map((voice) => [voice.kind, voice.code, voice.unnamed])).toEqual([[kind, code, unnamed]]);
  });

  it("share out all events, the most frequent first", () => {
    const { events, voices } = profile(
      "Togo expelled the consul of Ghana. Ghana said Togo had arrested a teacher. Ghana said Togo had shut the border. Officials said Mali had bombed Niger.",
    );
    expect(events).toBe(4);
    expect(voices.map(({ code, kind, share }) => [code ?? kind, share])).toEqual([
      ["GHA", 0.5],
      ["anonymous", 0.25],
      ["publisher", 0.25],
    ]);
    expect(voices[0]!.sources).toEqual(["Ghana"]);
  });

  it("of a report without events are none", () => {
    expect(profile("A quiet day.")).toEqual({ document: "r", events: 0, voices: [], loaded: [] });
  });
});
