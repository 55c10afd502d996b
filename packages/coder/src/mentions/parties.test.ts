import { buildDocument } from "@demarche/language";
import { describe, expect, it } from "vitest";
import { Tree } from "../grammar/tree.js";
import { buildLexicon } from "../lexicon/lexicon.js";
import { mentionContext } from "./context.js";
import { Parties } from "./parties.js";

const lexicon = buildLexicon();

/** Words as form/UPOS/XPOS/head/relation, heads from 1; lemmas are the forms in small letters, plurals cut. */
function parties(text: string, date = "2024-06-14"): Parties {
  const rows = text
    .trim()
    .split(/\s+/)
    .map((word) => word.split("/"));
  const column = (n: number) => rows.map((row) => row[n]!);
  const doc = buildDocument({
    words: column(0),
    lemmas: rows.map(([form = "", upos, xpos]) =>
      upos === "PROPN" ? form : form.toLowerCase().replace(xpos === "NNS" ? /s$/ : /$^/, ""),
    ),
    upos: column(1),
    xpos: column(2),
    heads: column(3).map((head) => Number(head) - 1),
    relations: column(4),
  });
  return new Parties(mentionContext(new Tree(doc), lexicon, { id: "d", text: doc.text, date }));
}

const coded = (p: Parties, head: number) => {
  const party = p.of(head);
  return (
    party && [party.coding.code, party.coding.sector, p.context.tree.doc.span(party.start, party.end).text]
  );
};

it("takes no party from a treaty that is called after a city", () => {
  const text =
    "The/DET/DT/3/det Vienna/PROPN/NNP/3/compound Convention/PROPN/NNP/4/nsubj holds/VERB/VBZ/0/root";
  expect(coded(parties(text), 2)?.[0] ?? null).toBeNull();
});

describe("who a phrase is", () => {
  it.each([
    ["a country", "Norway/PROPN/NNP/2/nsubj left/VERB/VBD/0/root", 0, ["NOR", null, "Norway"]],
    [
      "a capital for its government",
      "Moscow/PROPN/NNP/2/nsubj protested/VERB/VBD/0/root",
      0,
      ["RUS", "GOV", "Moscow"],
    ],
    [
      "a nationality and an agent",
      "Russian/ADJ/JJ/2/amod diplomats/NOUN/NNS/3/nsubj left/VERB/VBD/0/root",
      1,
      ["RUS", "GOV", "Russian diplomats"],
    ],
    [
      "a possessor",
      "Norway/PROPN/NNP/3/nmod:poss 's/PART/POS/1/case police/NOUN/NN/4/nsubj left/VERB/VBD/0/root",
      2,
      ["NOR", "COP", "Norway 's police"],
    ],
    [
      "an of-phrase",
      "The/DET/DT/2/det police/NOUN/NN/5/nsubj of/ADP/IN/4/case Norway/PROPN/NNP/2/nmod left/VERB/VBD/0/root",
      1,
      ["NOR", "COP", "The police of Norway"],
    ],
    ["nobody", "Rain/NOUN/NN/2/nsubj fell/VERB/VBD/0/root", 0, null],
    [
      "no country in a person's name",
      "Jordan/PROPN/NNP/3/nsubj Smith/PROPN/NNP/1/flat left/VERB/VBD/0/root",
      0,
      null,
    ],
  ] as const)("%s", (_, text, head, expected) => expect(coded(parties(text), head)).toEqual(expected));

  it("knows who held an office on the day", () => {
    const text = "Obama/PROPN/NNP/2/nsubj spoke/VERB/VBD/0/root";
    expect(coded(parties(text, "2012-03-01"), 0)).toEqual(["USA", "GOV", "Obama"]);
    expect(coded(parties(text, "2019-03-01"), 0)).toEqual(["USA", "ELI", "Obama"]);
  });

  it("takes a country after 'in' for a place", () => {
    const p = parties("He/PRON/PRP/2/nsubj lives/VERB/VBZ/0/root in/ADP/IN/4/case Norway/PROPN/NNP/2/obl");
    expect(p.of(3)?.locative).toBe(true);
  });

  it("resolves a pronoun to the last body that fits", () => {
    const p = parties(
      "Norway/PROPN/NNP/2/nsubj said/VERB/VBD/0/root it/PRON/PRP/4/nsubj agreed/VERB/VBD/2/ccomp",
    );
    expect(coded(p, 2)).toEqual(["NOR", null, "Norway"]);
  });

  it("leaves a dateline out", () => {
    const p = parties(
      "OSLO/PROPN/NNP/3/dep -/PUNCT/HYPH/1/punct Police/NOUN/NN/4/nsubj left/VERB/VBD/0/root",
    );
    expect(p.of(0)).toBeNull();
  });
});

it("takes a span that the caller gives for an actor, coded or not", () => {
  const doc = buildDocument({
    words: ["Rain", "fell"],
    upos: ["NOUN", "VERB"],
    heads: [1, -1],
    relations: ["nsubj", "root"],
  });
  const report = { id: "d", text: doc.text, mentions: [{ start: 0, end: 4 }] };
  const party = new Parties(mentionContext(new Tree(doc), lexicon, report)).of(0);
  expect(party).toMatchObject({ kind: "given", start: 0, end: 1, coding: { code: null } });
});
