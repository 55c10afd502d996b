import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { trackedFiles } from "./source-files.js";

/** Keys, tokens, and paths that exist on one machine only. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a token", /\b(?:ghp_[A-Za-z0-9]{36}|sk-[A-Za-z0-9]{32,}|AKIA[0-9A-Z]{16}|xox[bap]-[0-9A-Za-z-]{20,})\b/],
  ["a path of one machine", /(?:^|[\s"'`(=:])\/(?:work|root|Users|home\/[a-z]+)\//m],
];
const TEXT =
  /\.(?:ts|tsx|mjs|js|json|jsonl|md|yaml|yml|css|html|sh|txt)$|(?:^|\/)(?:run|LICENSE|NOTICE|\.gitignore)$/;
const SELF = "checks/secrets.test.ts";

it("no file holds a secret or a path of one machine", () => {
  const files = trackedFiles().filter(
    (path) => TEXT.test(path) && path !== SELF && path !== "package-lock.json",
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: ${what}`);
  });
  expect(found).toEqual([]);
});
