import { describe, expect, it } from "vitest";
import { buildDocument } from "../build.js";
import { cueOf } from "./cue.js";

/** Words as form/XPOS/head/relation, heads from 0 and -1 for the root. */
function document(source: string) {
  const rows = source.split(" ").map((word) => word.split("/") as [string, string, string, string]);
  return buildDocument({
    words: rows.map(([form]) => form),
    xpos: rows.map(([, xpos]) => xpos),
    heads: rows.map(([, , head]) => Number(head)),
    relations: rows.map(([, , , relation]) => relation),
  });
}

describe("cueOf", () => {
  it.each([
    ["the subject", "They/PRP/1/nsubj left/VBD/-1/root", 1, "3p"],
    ["the subject of the verb that is helped", "You/PRP/2/nsubj have/VBP/2/aux won/VBN/-1/root", 1, "2"],
    ["a noun", "Tokyo/NNP/1/nsubj protested/VBD/-1/root", 1, "3s"],
    ["coordinated subjects", "Ann/NNP/3/nsubj and/CC/2/cc Bo/NNP/0/conj left/VBD/-1/root", 3, "3p"],
    [
      "the subject before a conjunction",
      "I/PRP/1/nsubj came/VBD/-1/root and/CC/3/cc saw/VBD/1/conj",
      3,
      "1s",
    ],
    ["who stands for a plural", "troops/NNS/-1/root who/WP/2/nsubj fled/VBD/0/acl:relcl", 2, "3p"],
    ["no subject", "Left/VBD/-1/root early/RB/0/advmod", 0, "none"],
    ["a passive", "He/PRP/2/nsubj:pass was/VBD/2/aux:pass held/VBN/-1/root", 2, "passive"],
    ["a perfect", "He/PRP/2/nsubj has/VBZ/2/aux left/VBN/-1/root", 2, "aux"],
    ["an attribute", "a/DT/2/det planned/VBN/2/amod visit/NN/-1/root", 1, "amod"],
    ["an infinitive", "refused/VBD/-1/root to/TO/2/mark go/VB/0/xcomp", 2, "xcompTO"],
    ["an order", "Go/VB/-1/root", 0, "root"],
    ["an object", "saw/VBD/-1/root it/PRP/0/obj", 1, "obj"],
    ["a relative pronoun", "talks/NNS/-1/root that/WDT/2/nsubj failed/VBD/0/acl:relcl", 1, "relative"],
    ["a noun has none", "Go/VB/-1/root home/NN/0/obj", 1, ""],
  ])("%s", (_, source, i, cue) => expect(cueOf(document(source), i)).toBe(cue));
});
