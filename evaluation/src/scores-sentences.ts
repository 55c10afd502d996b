import type { EventRecord } from "@demarche/coder";
import { figure, type Result } from "./scores-result.js";
import { runScorer, sharedFile, sharedReports } from "./scores-shared.js";

type Code = (reports: ReturnType<typeof sharedReports>) => EventRecord[];

export function scoreEvents(code: Code): Result {
  const gold = "events-dev.jsonl";
  const output = runScorer("score.mjs", ["events", sharedFile(gold)], code(sharedReports(gold)), ["--json"]);
  const { recall, scores } = JSON.parse(output) as {
    recall: { type: number; actor: number; triple: number; triplePartial: number };
    scores: { triple: { precision: number } };
  };
  return {
    title: "Who did what to whom, no actors given (events-dev, 31 events)",
    command: "npm run evaluate:coder",
    about: "The other events of these sentences are not in the gold, so precision is a lower bound.",
    figures: [
      figure("category found", recall.type, 0.85),
      figure("with the actor", recall.actor),
      figure("whole triple", recall.triple, 0.7),
      figure("whole triple, one party of a compound is enough", recall.triplePartial),
      figure("precision of whole triples", scores.triple.precision),
    ],
  };
}

interface Measure {
  readonly humanPairwise: { readonly mean: number };
  readonly productVsConsensus: number;
}

export function scoreCoders(code: Code): Result {
  const gold = "coders-dev.jsonl";
  const options = ["--json", "--boot", "0", "--pass", "final"];
  const output = runScorer("score-coders.mjs", [sharedFile(gold)], code(sharedReports(gold)), options);
  const { measures } = JSON.parse(output) as { measures: Readonly<Record<string, Measure>> };
  const coder = (name: string) => measures[name]?.productVsConsensus ?? 0;
  const people = (name: string) => measures[name]?.humanPairwise.mean ?? 0;
  const kappa = "has a PLOVER event: kappa";
  const category = "category F1 (a) in the sentence";
  const triple = "category F1 (c) + source + target";
  return {
    title: "Beside four trained coders (coders-dev, 100 sentences, half without an event)",
    command: "npm run evaluate:coder",
    about:
      "The coder against the four coders' consensus, and the coders against each other, mean of the pairs.",
    figures: [
      figure("has an event, kappa", coder(kappa), 0.6),
      figure("has an event, kappa, two people", people(kappa)),
      figure("category in the sentence, F1", coder(category), 0.5),
      figure("category in the sentence, F1, two people", people(category)),
      figure("category, source and target, F1", coder(triple), 0.33),
      figure("category, source and target, F1, two people", people(triple)),
    ],
  };
}
