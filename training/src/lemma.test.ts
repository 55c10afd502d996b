import { Lemmatizer, Morphology, readConllu } from "@demarche/language/training";
import { describe, expect, it } from "vitest";
import { lexicalSections } from "./lemma.js";

const row = (...cells: (string | number)[]) => [...cells, "_", "_"].join("\t");

const TREEBANK = [
  row(1, "They", "they", "PRON", "PRP", "Case=Nom", 2, "nsubj"),
  row(2, "left", "leave", "VERB", "VBD", "Number=Plur|Person=3|Tense=Past", 0, "root"),
  "",
  row(1, "He", "he", "PRON", "PRP", "Case=Nom", 2, "nsubj"),
  row(2, "left", "leave", "VERB", "VBD", "Number=Sing|Person=3|Tense=Past", 0, "root"),
  "",
  row(1, "teh", "the", "DET", "DT", "Definite=Def|Typo=Yes", 2, "det"),
  row(2, "Nations", "Nation", "PROPN", "NNPS", "Number=Plur", 0, "root"),
  "",
].join("\n");

describe("lexicalSections", () => {
  const sections = lexicalSections(readConllu(TREEBANK).map(({ document }) => document));
  const lemmatizer = new Lemmatizer(JSON.parse(sections.lemma));
  const morphology = new Morphology(JSON.parse(sections.features));

  it("knows the lemmas of the treebank, slips included", () => {
    expect(lemmatizer.lemma("left", "VERB", "VBD")).toBe("leave");
    expect(lemmatizer.lemma("Nations", "PROPN", "NNPS")).toBe("Nation");
    expect(lemmatizer.lemma("teh", "DET", "DT")).toBe("the");
  });

  it.each([
    ["overthrew", "VERB", "VBD", "overthrow"],
    ["slain", "VERB", "VBN", "slay"],
    ["deploring", "VERB", "VBG", "deplore"],
    ["expelled", "VERB", "VBD", "expel"],
    ["allies", "NOUN", "NNS", "ally"],
    ["crises", "NOUN", "NNS", "crisis"],
    ["angrier", "ADJ", "JJR", "angry"],
  ] as const)("knows from WordNet that %s (%s %s) is %s", (form, upos, xpos, lemma) => {
    expect(lemmatizer.lemma(form, upos, xpos)).toBe(lemma);
  });

  it("tells the person of a verb by its subject", () => {
    expect(morphology.features("left", "VERB", "VBD", "3p")).toBe("Number=Plur|Person=3|Tense=Past");
    expect(morphology.features("left", "VERB", "VBD", "3s")).toBe("Number=Sing|Person=3|Tense=Past");
  });

  it("predicts no slips", () => expect(morphology.features("teh", "DET", "DT")).toBe("Definite=Def"));
});
