import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { fitLogistic, logistic } from "./confidence-fit.js";
import { type Labelled, labelledEvents } from "./confidence-labels.js";
import {
  type Bin,
  brier,
  calibrationError,
  diagram,
  type Judged,
  reliability,
} from "./confidence-reliability.js";
import { openCoding } from "./scores-coding.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, figure, type Result, writeResult } from "./scores-result.js";
import { sharedIsThere } from "./scores-shared.js";

const FOLDS = 5;
const RIDGE = 2;
const FREE = "any event";
const POINTS_OF_A_LOGIT = 10;

const DATA = new URL("../../packages/coder/data/confidence.yaml", import.meta.url);
const DIAGRAM = new URL("../../docs/reliability.svg", import.meta.url);

/**
 * `npm run evaluate:confidence`: does confidence hold? By cross-validation: the points are learned from four fifths of
 * the documents and tried on the last, five times. `--fit` learns them from all and writes them into the coder's data.
 */
function main(): void {
  if (!sharedIsThere()) {
    console.log("The development sets (../shared/eval) are not on this machine: nothing to judge.");
    return;
  }
  const { values } = parseArgs({ options: { fit: { type: "boolean", default: false } } });
  const events = labelledEvents(openCoding());
  if (values.fit) writeFileSync(DATA, dataFile(pointsOf(events)));
  const judged = crossValidated(events);
  const bins = reliability(judged);
  writeFileSync(DIAGRAM, diagram(bins));
  const result = resultOf(events, judged, bins);
  writeResult("confidence", result);
  writeResultsPage();
  console.log(describe(result));
}

/** Points by ground; what weighs less than half a point is left out. */
function pointsOf(events: readonly Labelled[]): ReadonlyMap<string, number> {
  const examples = events.map(({ grounds, right }) => ({ features: grounds, right }));
  const weights = fitLogistic(examples, { ridge: RIDGE, free: FREE });
  const points = [...weights].map(
    ([ground, weight]) => [ground, Math.round(weight * POINTS_OF_A_LOGIT)] as const,
  );
  return new Map(points.filter(([ground, value]) => value !== 0 || ground === FREE));
}

function crossValidated(events: readonly Labelled[]): Judged[] {
  const documents = [...new Set(events.map(({ document }) => document))];
  const fold = new Map(documents.map((document, at) => [document, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, at) => at).flatMap((part) => {
    const points = pointsOf(events.filter(({ document }) => fold.get(document) !== part));
    return events
      .filter(({ document }) => fold.get(document) === part)
      .map(({ grounds, right }) => ({ right, confidence: confidenceBy(points, grounds) }));
  });
}

const confidenceBy = (points: ReadonlyMap<string, number>, grounds: readonly string[]): number =>
  logistic(grounds.reduce((sum, ground) => sum + (points.get(ground) ?? 0), 0) / POINTS_OF_A_LOGIT);

const dataFile = (
  points: ReadonlyMap<string, number>,
): string => `# What each ground of an event adds to its confidence, in tenths of a logit. Learned by
# \`npm run evaluate:confidence -- --fit\`, not written by hand; docs/accuracy.md shows how well it holds.
${[...points].map(([ground, value]) => `"${ground}": ${value}`).join("\n")}
`;

function resultOf(events: readonly Labelled[], judged: readonly Judged[], bins: readonly Bin[]): Result {
  return {
    title: "Confidence (coded events whose truth is known)",
    command: "npm run evaluate:confidence",
    about: `Right means category, actor and recipient. ${events.length} events of the development sets and own examples, ${FOLDS}-fold cross-validation by document; the diagram is docs/reliability.svg.`,
    figures: [
      figure("calibration error, cross-validated", calibrationError(bins)),
      figure("Brier score, cross-validated", brier(judged)),
      figure("Brier score of always saying the mean", brier(alwaysMean(judged))),
      figure("calibration error of the points that ship", calibrationError(reliability(events))),
      ...bins.map(({ count, stated, right }) =>
        figure(`right, of ${count} events stated ${stated.toFixed(2)} on average`, right),
      ),
    ],
  };
}

function alwaysMean(judged: readonly Judged[]): Judged[] {
  const mean = judged.filter(({ right }) => right).length / judged.length;
  return judged.map(({ right }) => ({ right, confidence: mean }));
}

main();
