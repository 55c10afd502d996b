import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { ENTRIES } from "../../generated/data.js";
import { Tree } from "../../grammar/tree.js";
import { readAttributionCue } from "../../lexicon/cues.js";
import { text } from "../../lexicon/entry.js";
import { buildLexicon } from "../../lexicon/lexicon.js";
import { mentionContext } from "../../mentions/context.js";
import { Parties } from "../../mentions/parties.js";
import { attributionOf } from "../attribution.js";

// Every example in attribution.yaml is a test: one of the entry's words is the cue of something in the sentence.

const parser = readParser();
const lexicon = buildLexicon();

/** All the words that are cues in a sentence, whatever the event: as they stand and by their lemmas. */
function cuesOf(sentence: string): string {
  const doc = parser.parse(sentence);
  const parties = new Parties(mentionContext(new Tree(doc), lexicon, { id: "example", text: sentence }));
  const cues: string[] = [];
  for (let word = 0; word < doc.length; word++)
    for (const { cue } of attributionOf(parties, word)) {
      const tokens = [...doc.tokens()].filter(({ start, end }) => start >= cue.start && end <= cue.end);
      cues.push(cue.text.toLowerCase(), tokens.map(({ lemma }) => lemma.toLowerCase()).join(" "));
    }
  return `|${cues.join("|")}|`;
}

const entries = ENTRIES.filter(({ file }) => file === "attribution.yaml");

describe("attribution.yaml", () => {
  it.each(entries.map((entry) => ({ entry, id: text(entry, "id"), example: text(entry, "example") })))(
    "$id: $example",
    ({ entry, example }) => {
      const { words, source } = readAttributionCue(entry);
      const cues = cuesOf(example);
      const written = source === "poss" ? words.map((word) => word.replace(/^\S+ own /, "")) : words;
      expect(written.filter((word) => cues.includes(word))).not.toEqual([]);
    },
  );
});
