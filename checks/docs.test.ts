import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { createProgram } from "../packages/cli/src/program.js";
import { apiPage } from "./api-page.js";
import { sourceFiles, trackedFiles } from "./source-files.js";

// Docs that are made from the source, or can be held against it. `npm run docs` writes anew what is made.

const UPDATE = process.env.DEMARCHE_UPDATE_DOCS === "1";

type Verb = ReturnType<typeof createProgram>;

/** The help of a verb, or of the program. */
function help(verb: Verb): string {
  let text = "";
  verb.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 80,
  });
  verb.outputHelp();
  return text.trimEnd();
}

/** A verb and all below it, with their full names. */
function withNames(verb: Verb, above: readonly string[]): { name: string; verb: Verb }[] {
  const path = [...above, verb.name()];
  return [{ name: path.join(" "), verb }, ...verb.commands.flatMap((below) => withNames(below, path))];
}

describe("made docs are up to date (npm run docs)", () => {
  it("docs/cli.md", () => {
    const parts = withNames(createProgram(), []).map(
      ({ name, verb }) => `## ${name}\n\n\`\`\`\n${help(verb)}\n\`\`\``,
    );
    expectFile(
      "docs/cli.md",
      `# The command line\n\nMade from the program's own help.\n\n${parts.join("\n\n")}\n`,
    );
  });

  it("docs/api.md", () => expectFile("docs/api.md", apiPage()));

  it("the score table of README.md", () => {
    const readme = readFileSync("README.md", "utf8");
    const table = `<!-- scores -->\n${scoreTable()}\n<!-- /scores -->`;
    expectFile(
      "README.md",
      readme.replace(/<!-- scores -->.*<!-- \/scores -->/s, () => table),
    );
  });
});

describe("docs hold", () => {
  it("every error code is told of in docs/errors.md, and no other", () => {
    const used = sourceFiles()
      .filter(({ path }) => /^packages\/[a-z]+\/src\//.test(path) && !path.endsWith(".test.ts"))
      .flatMap(({ text }) => [...text.matchAll(/DemarcheError\(\s*"([a-z-]+)"/g)].map(([, code]) => code));
    const told = [...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `([a-z-]+)` \|/gm)].map(
      ([, code]) => code,
    );
    expect([...new Set(told)].sort()).toEqual([...new Set(used)].sort());
  });

  it("every link within the repository leads somewhere", () => {
    const broken = trackedFiles()
      .filter((path) => path.endsWith(".md"))
      .flatMap((path) => brokenLinks(path));
    expect(broken).toEqual([]);
  });

  it("every dependency is accounted for in docs/dependencies.md", () => {
    const told = readFileSync("docs/dependencies.md", "utf8");
    const manifests = trackedFiles().filter((path) => /(?:^|\/)package\.json$/.test(path));
    const used = manifests.flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
      return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    });
    const missing = used.filter((name) => !name.startsWith("@demarche/") && !told.includes(`\`${name}\``));
    expect([...new Set(missing)]).toEqual([]);
  });
});

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

function expectFile(path: string, content: string): void {
  if (UPDATE) writeFileSync(path, content);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(content);
}

/** The figures that have a bar, from evaluation/results. */
function scoreTable(): string {
  const names = [
    "language",
    "speed-language",
    "relation",
    "relation-found",
    "events",
    "documents",
    "coders",
    "whether",
    "own-held",
    "stories",
    "speed-coder",
    "speed-coder-events",
  ];
  const rows = names.flatMap((name) => {
    const path = `evaluation/results/${name}.json`;
    if (!existsSync(path)) return [];
    const { title, figures = [] } = JSON.parse(readFileSync(path, "utf8")) as Result;
    return figures
      .filter(({ bar }) => bar !== undefined)
      .map(({ measure, value, bar = 0 }) => `| ${title} | ${measure} | ${show(value)} | ${show(bar)} |`);
  });
  return ["| set | measure | measured | at least |", "| --- | --- | ---: | ---: |", ...rows].join("\n");
}

interface Result {
  readonly title?: string;
  readonly figures?: readonly { readonly measure: string; readonly value: number; readonly bar?: number }[];
}

const show = (value: number) => (value < 1.5 ? value.toFixed(3) : value.toFixed(1));

function brokenLinks(path: string): string[] {
  const text = readFileSync(path, "utf8").replace(/```.*?```/gs, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !leadsSomewhere(path, target))
    .map((target) => `${path}: ${target}`);
}

function leadsSomewhere(from: string, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? from : join(dirname(from), file);
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(path).includes(anchor);
}

function anchorsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
