import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParser } from "./node.js";

const parser = readParser();

const REPORT = [
  "OSLO, May 4 (Wire) - Norway's foreign ministry summoned the ambassador on Monday.",
  'It "didn\'t accept" his explanation, a spokeswoman said.',
].join(" ");

describe("Parser", () => {
  const document = parser.parse(REPORT);

  it("finds sentences, words and trees", () => {
    expect(document.sentenceCount).toBe(3); // the dateline is one
    const root = document.sentence(1).root;
    expect([root.form, root.lemma, root.upos, root.relation]).toEqual(["summoned", "summon", "VERB", "root"]);
    const relations = [...root.children()].map((child) => `${child.relation}:${child.form}`);
    expect(relations).toEqual(expect.arrayContaining(["nsubj:ministry", "obj:ambassador"]));
  });

  it("gives features that fit the sentence", () => {
    const verb = [...document.tokens()].find((token) => token.form === "summoned")!;
    expect(verb.features).toBe("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin");
  });

  it.each([
    ["The rebel group released at least 12 nurses on Sunday.", "released", "nsubj:group"],
    [
      "A Libyan court on Tuesday freed journalist Salem Daoud, a critic of the government.",
      "freed",
      "nsubj:court",
    ],
  ])("takes a participle for the verb of a sentence that has no other: %s", (text, verb, subject) => {
    const { root } = parser.parse(text).sentence(0);
    expect([root.form, root.xpos]).toEqual([verb, "VBD"]);
    expect([...root.children()].map((child) => `${child.relation}:${child.form}`)).toContain(subject);
  });

  it.each(["A large crowd of men armed with knives.", "Two men arrested in Oslo"])(
    "leaves a participle that describes a noun: %s",
    (text) => {
      expect(parser.parse(text).sentence(0).root.xpos).not.toBe("VBD");
    },
  );

  it("gives the same document for the same text, whatever came before", () => {
    parser.parse("Something quite different was summoned here.");
    const again = readParser().parse(REPORT);
    expect(again.columns).toEqual(document.columns);
    expect(parser.parse(REPORT).columns).toEqual(document.columns);
  });

  it("parses the words of a document as they are", () => {
    const again = parser.parseWords(document);
    expect(again.columns.head).toEqual(document.columns.head);
    expect([...again.tokens()].map((token) => token.lemma)).toEqual(
      [...document.tokens()].map((token) => token.lemma),
    );
  });

  it.each(["", " ", "\u200b\n\n\u00ad", "\ufeff"])("makes an empty document of %j", (text) => {
    const empty = parser.parse(text);
    expect([empty.length, empty.sentenceCount, empty.text]).toEqual([0, 0, text]);
  });

  it("gives the text back from words and spaces, and one root a sentence, whatever the text", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("The ", "envoy's ", ". ", "left ", "\n"),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const any = parser.parse(text);
        const words = [...any.tokens()].map((token) => text.slice(token.start, token.end) + token.spaceAfter);
        const before = any.length === 0 ? text : text.slice(0, any.token(0).start);
        expect(before + words.join("")).toBe(text);
        for (const sentence of any.sentences()) {
          const roots = [...sentence.tokens()].filter((token) => token.head === undefined);
          expect(roots).toHaveLength(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["3,000 words without a stop", "the envoy left and ".repeat(750), 3000],
    ["100,000 opening brackets", "(".repeat(100_000), 100_000],
  ])("gets through %s", (_, text, words) => expect(parser.parse(text).length).toBe(words));
});

describe("readParser", () => {
  it("names the file that is missing", () => {
    const nowhere = new URL("./nowhere/", import.meta.url);
    expect(() => readParser(nowhere)).toThrowError(expect.objectContaining({ code: "model-missing" }));
  });
});
