import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { treebankIsThere } from "./language-treebank.js";
import { describe, figure, writeResult } from "./scores-result.js";
import type { Pass } from "./speed-pass.js";

const ROUNDS = 9;
/** Raw text to trees is to run at an eighth of the speed at which wink-nlp finds sentences and tags. */
const BAR = 1 / 8;

/** `npm run evaluate:speed`: both programs in fresh processes, in turn, over the same texts, loading apart. */
function main(): void {
  if (!treebankIsThere()) {
    console.log("The treebank (../shared/treebank) is not on this machine: nothing to time.");
    return;
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: pass("demarche"), wink: pass("wink") }));
  const result = {
    title: "Speed of the language package",
    command: "npm run evaluate:speed",
    about: `Tokens a second on the first pass over the development part of the treebank, document by document, one
thread, model loading apart; median of ${ROUNDS} rounds, each with a fresh process for either program.`,
    figures: [
      figure("raw text to trees, share of the speed of wink-nlp", median(rounds.map(share)), BAR),
      figure("demarche, tokens/s", median(rounds.map(({ ours }) => perSecond(ours)))),
      figure("wink-nlp (sbd, pos), tokens/s", median(rounds.map(({ wink }) => perSecond(wink)))),
    ],
  };
  writeResult("speed-language", result);
  console.log(describe(result));
}

function pass(program: string): Pass {
  const script = fileURLToPath(new URL("speed-pass.js", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, program], { encoding: "utf8" })) as Pass;
}

/** The texts are the same, so speeds compare as times do, however each program counts tokens. */
const share = ({ ours, wink }: { ours: Pass; wink: Pass }): number => wink.milliseconds / ours.milliseconds;

const perSecond = ({ tokens, milliseconds }: Pass): number => Math.round((1000 * tokens) / milliseconds);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

main();
