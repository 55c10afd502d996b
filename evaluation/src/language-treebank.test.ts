import { expect, it } from "vitest";
import { runningText } from "./language-treebank.js";

it("puts sentences a space apart and paragraphs a blank line", () => {
  const source = [
    "# newdoc id = x",
    "# newpar",
    "# text = One .",
    "1\t…",
    "",
    "# text = Two.",
    "",
    "# newpar",
    "# text = Three",
  ];
  expect(runningText(source.join("\n"))).toBe("One . Two.\n\nThree");
});
