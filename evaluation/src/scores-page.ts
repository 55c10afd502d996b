import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { barOf, RESULTS, type Result } from "./scores-result.js";

const ORDER = [
  "parser",
  "relation",
  "relation-found",
  "events",
  "documents",
  "coders",
  "whether",
  "own",
  "own-held",
  "speed",
];

/** Writes evaluation/results/README.md from the result files that lie beside it. */
export function writeResultsPage(): void {
  if (!existsSync(RESULTS)) return;
  const names = readdirSync(RESULTS)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const sections = names.map((name) => section(name)).filter((text) => text !== "");
  writeFileSync(new URL("README.md", RESULTS), `${[HEAD, ...sections].join("\n\n")}\n`);
}

const HEAD = `# Newest results

Written by the commands named below, not by hand. Development figures: the sets were read while the coder was made.`;

const rank = (name: string): number => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);

function section(name: string): string {
  const result = JSON.parse(readFileSync(new URL(`${name}.json`, RESULTS), "utf8")) as Partial<Result>;
  if (result.title === undefined || result.figures === undefined) return "";
  const rows = result.figures.map(
    (each) => `| ${each.measure} | ${each.value.toFixed(3)} | ${barOf(each)} |`,
  );
  const command = result.command ? `\`${result.command}\` → [${name}.json](${name}.json)` : "";
  const table = ["| measure | value | bar |", "| --- | ---: | ---: |", ...rows].join("\n");
  return [`## ${result.title}`, result.about ?? "", table, command]
    .filter((part) => part !== "")
    .join("\n\n");
}
