import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A TypeScript file of the repository, with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that git tracks or would track, by path from the root. */
export function trackedFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return listed.split("\n").filter((path) => path !== "" && existsSync(path));
}

/** All TypeScript and JavaScript sources. */
export function sourceFiles(): SourceFile[] {
  return trackedFiles()
    .filter((path) => /\.(?:ts|tsx|mjs|js)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
