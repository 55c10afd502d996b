import { describe, expect, it } from "vitest";
import { buildDocument } from "./build.js";

describe("buildDocument", () => {
  it("makes sentences, spans and trees out of lists", () => {
    const document = buildDocument({
      words: ["Ships", "left", ".", "Ports", "closed"],
      spaces: [true, false, true, true, false],
      heads: [1, 1, 1, 4, -1],
      relations: ["nsubj", "root", "punct", "nsubj", "root"],
      sentences: [3, 2],
    });
    expect(document.text).toBe("Ships left. Ports closed");
    expect([...document.sentences()].map((sentence) => sentence.text)).toEqual([
      "Ships left.",
      "Ports closed",
    ]);
    expect(document.token(0).head?.form).toBe("left");
    expect(document.token(1).head).toBeUndefined();
    expect(document.token(3).relation).toBe("nsubj");
  });

  it.each([
    ["lists of unequal length", { words: ["a", "b"], heads: [0] }],
    ["sentences that do not add up", { words: ["a"], sentences: [2] }],
    ["a head that is no word", { words: ["a"], heads: [1] }],
    ["an unknown relation", { words: ["a"], relations: ["subject"] }],
    ["an unknown tag", { words: ["a"], upos: ["Noun"] }],
  ])("refuses %s", (_, parts) => {
    expect(() => buildDocument(parts)).toThrowError(expect.objectContaining({ code: "document-parts" }));
  });
});
