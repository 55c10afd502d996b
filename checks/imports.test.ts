import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.js";

/** Packages in the order of the data; each may import only those before it. */
const ORDER = ["language", "coder", "ledger", "analysis", "intake", "server", "cli", "desk"];
/** Packages that run in the browser: no built-ins of Node, but for the files named. */
const PURE = ["language", "coder"];
const NODE_FILES = ["packages/language/src/node.ts"];

const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;
const files = sourceFiles().filter(
  ({ path }) => /^packages\/[a-z]+\/src\//.test(path) && !path.endsWith(".test.ts"),
);
const packageOf = (path: string) => path.split("/")[1] ?? "";
const importsOf = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(IMPORT)].map(([, name]) => name ?? "");

describe("imports point one way", () => {
  it("finds the packages", () => {
    expect(new Set(files.map(({ path }) => packageOf(path)))).toEqual(
      new Set(["language", "coder", "ledger", "analysis", "server", "cli", "intake", "desk"]),
    );
  });

  it.each(files)("$path", ({ path }) => {
    const own = packageOf(path);
    for (const name of importsOf(path)) {
      const imported = /^@demarche\/([a-z]+)/.exec(name)?.[1];
      if (imported !== undefined) expect(ORDER.indexOf(imported), name).toBeLessThan(ORDER.indexOf(own));
      if (PURE.includes(own) && !NODE_FILES.includes(path)) expect(name).not.toMatch(/^node:/);
      if (own === "language") expect(name, "language has no dependencies").toMatch(/^(?:\.|node:)/);
    }
  });
});
