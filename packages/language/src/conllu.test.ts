import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build.js";
import { readConllu } from "./conllu-read.js";
import { writeConllu } from "./conllu-write.js";
import { DemarcheError } from "./errors.js";

const row = (...columns: (string | number)[]) => columns.join("\t");

const FILE = [
  "# newdoc id = first",
  "# sent_id = first-1",
  "# text = They don't sail.",
  row(1, "They", "they", "PRON", "PRP", "Case=Nom", 4, "nsubj", "_", "_"),
  row("2-3", "don't", "_", "_", "_", "_", "_", "_", "_", "_"),
  row(2, "do", "do", "AUX", "VBP", "_", 4, "aux", "_", "_"),
  row(3, "n't", "not", "PART", "RB", "_", 4, "advmod", "_", "_"),
  row(4, "sail", "sail", "VERB", "VB", "_", 0, "root", "_", "SpaceAfter=No"),
  row("4.1", "ghost", "ghost", "VERB", "VB", "_", "_", "_", "_", "_"),
  row(5, ".", ".", "PUNCT", ".", "_", 4, "punct", "_", "SpacesAfter=\\s\\n"),
  "",
  "# newpar",
  row(1, "Calm", "calm", "NOUN", "NN", "_", 0, "root", "_", "_"),
  "",
  "# newdoc id = second",
  row(1, "Wind", "wind", "NOUN", "NN", "_", 0, "root", "_", "_"),
  "",
].join("\n");

describe("readConllu", () => {
  const [first, second] = readConllu(FILE);

  it("cuts the file at newdoc", () => {
    expect([first!.id, second!.id]).toEqual(["first", "second"]);
    expect(second!.document.text).toBe("Wind ");
  });

  it("puts the text together with its spaces and paragraphs", () => {
    expect(first!.document.text).toBe("They don't sail. \nCalm ");
  });

  it("makes the words of a multiword token spans of its text", () => {
    const { document } = first!;
    expect(document.token(2).form).toBe("n't");
    expect(document.span(1, 3).text).toBe("don't");
    expect([...document.columns.joined]).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it("points heads into the document and leaves empty nodes out", () => {
    expect([...first!.document.columns.head]).toEqual([3, 3, 3, -1, 3, -1]);
  });

  it("shares a token out evenly where the words do not spell it", () => {
    const file = [row("1-2", "au", ..."________"), row(1, "à", ..."________"), row(2, "le", ..."________")];
    const { document } = readConllu(file.join("\n"))[0]!;
    expect([...document.columns.start, document.columns.end[1]]).toEqual([0, 1, 2]);
  });

  it.each([
    ["nine columns", row(1, "a", "b", "c", "d", "e", 0, "g", "h"), 1],
    ["an id out of order", `\n${row(2, "a", ..."________")}`, 2],
    ["a head outside the sentence", row(1, "a", "a", "X", "_", "_", 2, "dep", "_", "_"), 1],
    ["an open multiword token", `${row("1-2", "ab", ..."________")}\n${row(1, "a", ..."________")}`, 2],
  ])("refuses %s and names the line", (_, source, line) => {
    expect.assertions(2);
    try {
      readConllu(source, "x.conllu");
    } catch (error) {
      expect(error).toBeInstanceOf(DemarcheError);
      expect((error as DemarcheError).where).toEqual({ file: "x.conllu", line });
    }
  });
});

describe("writeConllu", () => {
  it("gives back what was read", () => {
    const once = readConllu(FILE).map((d) => writeConllu(d.document, d.id));
    const twice = readConllu(once.join("")).map((d) => writeConllu(d.document, d.id));
    expect(twice).toEqual(once);
    expect(once[0]).toContain("2-3\tdon't\t");
    expect(once[0]).toContain("# newdoc id = first");
  });

  it("keeps text, forms and joins of any document", () => {
    const form = fc.stringMatching(/^[a-z|\\'=]{1,5}$/);
    const words = fc.array(fc.tuple(form, fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => {
        const document = buildDocument({
          words: list.map(([word]) => word),
          spaces: list.map(([, space]) => space),
          joined: list.map((_, i) => i > 0 && !list[i - 1]![1]),
          heads: list.map((_, i) => i - 1),
          relations: list.map((_, i) => (i === 0 ? "root" : "dep")),
        });
        const back = readConllu(writeConllu(document))[0]!.document;
        expect(back.text).toBe(document.text);
        expect(back.columns).toEqual(document.columns);
      }),
    );
  });
});
