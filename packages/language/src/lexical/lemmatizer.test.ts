import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Upos, Xpos } from "../inventory.js";
import { applyCasing, applyEdit, editBetween } from "./lemma-edit.js";
import { Lemmatizer } from "./lemmatizer.js";

describe("edits", () => {
  it.each([
    ["treaties", "treaty", "3y"],
    ["said", "say", "2y"],
    ["was", "be", "3be"],
    ["envoy", "envoy", "0"],
  ])("%s to %s is %s", (form, lemma, edit) => {
    expect(editBetween(form, lemma)).toBe(edit);
    expect(applyEdit(form, edit)).toBe(lemma);
  });

  it("lead from any word to any other", () => {
    const word = fc.stringMatching(/^[a-zé']{0,8}$/);
    fc.assert(
      fc.property(word, word, (form, lemma) => {
        expect(applyEdit(form, editBetween(form, lemma))).toBe(lemma);
      }),
    );
  });

  it("cut no more than there is", () => expect(applyEdit("es", "3y")).toBe("y"));
});

describe("casing", () => {
  it.each([
    ["state", "States", "form", "State"],
    ["nation", "NATIONS", "form", "NATION"],
    ["mcdonald", "McDonalds", "form", "McDonald"],
    ["september", "Sept.", "form", "September"],
    ["kyiv", "KYIV", "title", "Kyiv"],
    ["talk", "Talks", "small", "talk"],
    ["tv", "tv", "large", "TV"],
  ] as const)("%s as in %s (%s) is %s", (lemma, form, casing, expected) => {
    expect(applyCasing(lemma, form, casing)).toBe(expected);
  });
});

describe("Lemmatizer", () => {
  const lemmatizer = new Lemmatizer({
    edits: {
      NNS: { "": "0", s: "1", ies: "3y", "^news": "0" },
      VBD: { "": "0", ed: "2", "^left": "3eave" },
      PRP: { "": "0", "^me": "2i" },
      "VBZ AUX": { "^'s": "2be" },
      VBZ: { "": "0", "^'s": "2have" },
    },
    casings: { "title NOUN NNS": { "": "small" }, "title PROPN NNPS": { "": "form" } },
  });

  it.each([
    ["treaties", "NOUN", "NNS", "treaty"],
    ["Talks", "NOUN", "NNS", "talk"],
    ["news", "NOUN", "NNS", "news"],
    ["States", "PROPN", "NNPS", "State"],
    ["detained", "VERB", "VBN", "detain"],
    ["left", "VERB", "VBN", "leave"],
    ["'s", "AUX", "VBZ", "be"],
    ["'s", "VERB", "VBZ", "have"],
    ["me", "PRON", "PRP", "I"],
    ["1,250,000", "NUM", "CD", "1250000"],
    ["Kyiv", "PROPN", "NNP", "Kyiv"],
    ["The", "DET", "DT", "the"],
  ] as [string, Upos, Xpos, string][])("%s %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatizer.lemma(form, upos, xpos)).toBe(lemma);
  });
});
