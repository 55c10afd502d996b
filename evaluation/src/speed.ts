import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { treebankIsThere } from "./language-treebank.js";
import { describe, figure, writeResult } from "./scores-result.js";
import { sharedIsThere } from "./scores-shared.js";
import type { Pass, Program, Texts } from "./speed-pass.js";

const ROUNDS = 9;

/** A program against wink-nlp over the same texts. */
interface Race {
  readonly result: string;
  readonly title: string;
  readonly about: string;
  readonly program: Program;
  readonly texts: Texts;
  readonly measure: string;
  /** The share of the speed at which wink-nlp finds sentences and tags that the program is to reach. */
  readonly bar: number;
}

const RACES: readonly Race[] = [
  {
    result: "speed-language",
    title: "Speed of the language package",
    about: "over the development part of the treebank, document by document",
    program: "parse",
    texts: "treebank",
    measure: "raw text to trees, share of the speed of wink-nlp",
    bar: 1 / 8,
  },
  {
    result: "speed-coder",
    title: "Speed of the coder",
    about: "over the development part of the treebank, document by document",
    program: "code",
    texts: "treebank",
    measure: "raw text to records, share of the speed of wink-nlp",
    bar: 1 / 14,
  },
  {
    result: "speed-coder-events",
    title: "Speed of the coder where nearly every sentence tells an event",
    about: "over the sentences of relation-dev as documents of twenty",
    program: "code",
    texts: "news",
    measure: "raw text to records, share of the speed of wink-nlp",
    bar: 1 / 14,
  },
];

/** `npm run evaluate:speed`: both programs in fresh processes, in turn, over the same texts, loading apart. */
function main(): void {
  if (!treebankIsThere() || !sharedIsThere()) {
    console.log("The texts (../shared) are not on this machine: nothing to time.");
    return;
  }
  for (const race of RACES) run(race);
}

function run({ result, title, about, program, texts, measure, bar }: Race): void {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: pass(program, texts),
    wink: pass("wink", texts),
  }));
  const figures = {
    title,
    command: "npm run evaluate:speed",
    about: `Tokens a second on the first pass ${about}; one thread, model loading apart; median of ${ROUNDS} rounds,
each with a fresh process for either program.`,
    figures: [
      figure(measure, median(rounds.map(share)), bar),
      figure("demarche, tokens/s", median(rounds.map(({ ours }) => perSecond(ours)))),
      figure("wink-nlp (sbd, pos), tokens/s", median(rounds.map(({ wink }) => perSecond(wink)))),
    ],
  };
  writeResult(result, figures);
  console.log(describe(figures));
}

function pass(program: Program, texts: Texts): Pass {
  const script = fileURLToPath(new URL("speed-pass.js", import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, program, texts], { encoding: "utf8" })) as Pass;
}

/** The texts are the same, so speeds compare as times do, however each program counts tokens. */
const share = ({ ours, wink }: { ours: Pass; wink: Pass }): number => wink.milliseconds / ours.milliseconds;

const perSecond = ({ tokens, milliseconds }: Pass): number => Math.round((1000 * tokens) / milliseconds);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

main();
