import { scoreDocuments } from "./documents.js";
import { scoreFoundPair, scoreRelation } from "./relation.js";
import { openCoding } from "./scores-coding.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, type Result, writeResult } from "./scores-result.js";
import { scoreCoders, scoreEvents } from "./scores-sentences.js";
import { sharedIsThere } from "./scores-shared.js";
import { scoreWhether } from "./whether.js";

/** `npm run evaluate:coder`: the coder on the development sets, into evaluation/results. */
function main(): void {
  if (!sharedIsThere()) {
    console.log("The development sets (../shared/eval) are not on this machine: nothing to score.");
    return;
  }
  const code = openCoding();
  const scorers: readonly [string, (code: ReturnType<typeof openCoding>) => Result][] = [
    ["relation", scoreRelation],
    ["relation-found", scoreFoundPair],
    ["events", scoreEvents],
    ["documents", scoreDocuments],
    ["coders", scoreCoders],
    ["whether", scoreWhether],
  ];
  for (const [name, score] of scorers) {
    const result = score(code);
    writeResult(name, result);
    console.log(describe(result));
  }
  writeResultsPage();
}

main();
