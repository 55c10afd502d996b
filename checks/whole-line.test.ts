import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FILE = "examples/whole-line.mjs";

it("goes from text to a ledger in one page", () => {
  const printed = execFileSync(process.execPath, [FILE], { encoding: "utf8" });
  expect(printed).toMatch(/2024-06-14 NOR → RUS: SANCTION expel \(happened\)/);
  expect(printed).toMatch(
    /2024-06-20 RUS → NOR: SANCTION expel \(happened\)[\s\S]*answers e\w+: "in retaliation"/,
  );
  expect(printed).toMatch(/due 2024-06-16, set by NOR/);
  expect(readFileSync(FILE, "utf8").split("\n").length).toBeLessThan(60);
});
