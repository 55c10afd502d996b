import { parseArgs } from "node:util";
import { scoreAttribution } from "./own-attribution.js";
import { scoreContexts } from "./own-contexts.js";
import { scoreDates } from "./own-dates.js";
import { scoreExamples, scoreFresh } from "./own-events.js";
import { scorePlaces } from "./own-places.js";
import { scoreReference } from "./own-reference.js";
import { scoreRoles } from "./own-roles.js";
import type { Code, SetScore } from "./own-set.js";
import { scoreSizes } from "./own-sizes.js";
import { scoreStatus } from "./own-status.js";
import { openCoding, openMentions } from "./scores-coding.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, type Result, writeResult } from "./scores-result.js";

const SETS: Readonly<Record<string, (code: Code, held: boolean) => SetScore>> = {
  reference: (_, held) => scoreReference(openMentions(), held),
  reports: scoreExamples,
  fresh: scoreFresh,
  status: scoreStatus,
  attribution: scoreAttribution,
  dates: scoreDates,
  roles: scoreRoles,
  places: scorePlaces,
  sizes: scoreSizes,
  contexts: scoreContexts,
};

/**
 * `npm run evaluate:own`: the coder on the project's own examples and sentences, into evaluation/results.
 * `--errors SET` lists what is wrong in one set instead, of the two thirds that are open to development.
 */
function main(): void {
  const { values } = parseArgs({ options: { errors: { type: "string" } } });
  const code = openCoding();
  if (values.errors === undefined) writeFigures(code);
  else listErrors(values.errors, code);
}

function writeFigures(code: Code): void {
  writeOwn("own", "Own examples and sentences, those open to development", code, false);
  writeOwn("own-held", "Own sentences, the third that is held back", code, true);
  writeResultsPage();
}

function listErrors(name: string, code: Code): void {
  const score = SETS[name];
  if (score === undefined) {
    console.error(`--errors takes one of ${Object.keys(SETS).join(", ")}`);
    process.exitCode = 2;
    return;
  }
  for (const line of score(code, false).errors) console.log(line);
}

function writeOwn(file: string, title: string, code: Code, held: boolean): void {
  const names = Object.keys(SETS).filter((name) => name !== (held ? "reports" : "fresh"));
  const result: Result = {
    title,
    command: "npm run evaluate:own",
    about: "Written and coded by hand for this project; evaluation/gold and examples tell how.",
    figures: names.flatMap((name) => SETS[name]?.(code, held).figures ?? []),
  };
  writeResult(file, result);
  console.log(describe(result));
}

main();
