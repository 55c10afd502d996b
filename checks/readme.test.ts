import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const [, example = ""] = /<!-- example -->\n```\n(.*?)```/s.exec(readme) ?? [];
const [sentence = "", marks = "", , ...block] = example.trimEnd().split("\n");

it("shows what the program makes of the first sentence, with its evidence underlined", () => {
  const { stdout } = spawnSync(
    "node",
    ["packages/cli/bin/demarche.js", "code", "-", "--date", "2024-06-16"],
    {
      input: sentence,
      encoding: "utf8",
      env: { ...process.env, COLUMNS: "80", NO_COLOR: "1" },
    },
  );
  expect(stdout.split("\n\n").at(-1)?.trimEnd()).toBe(block.join("\n"));
  const underlined = [...marks.matchAll(/\^+/g)].map(({ 0: mark, index }) =>
    sentence.slice(index, index + mark.length),
  );
  expect(block.at(-1)).toContain(`“${underlined.join(" … ")}”`);
});
