import { augment } from "./augment.js";
import { type Batch, batchOf, LARGEST_BATCH, LONGEST_SENTENCE, type Model } from "./model.js";
import { Random } from "./random.js";
import { ScoreSheet, type Scores } from "./scores.js";
import type { Example } from "./treebank.js";

/** How the network is fitted. */
export interface Schedule {
  readonly epochs: number;
  /** Highest learning rate; it rises over the first steps and falls to nothing at the end. */
  readonly rate: number;
  /** A batch is closed when it has at least so many words. */
  readonly batch: number;
  readonly seed: number;
}

const WARM_UP = 400;

/** What is told after every epoch. */
export type Progress = (epoch: number, loss: number) => void;

export function fit(model: Model, examples: readonly Example[], schedule: Schedule, tell: Progress): void {
  const random = new Random(schedule.seed);
  const usable = examples.filter(({ forms }) => forms.length <= LONGEST_SENTENCE);
  const words = usable.reduce((sum, { forms }) => sum + forms.length, 0);
  const total = schedule.epochs * words;
  let seen = 0;
  let time = 0;
  for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
    const order = usable.map((example) => augment(example, random));
    random.shuffle(order);
    let loss = 0;
    for (const batch of batches(order, schedule.batch)) {
      loss += model.learn(batch) * batch.forms.length;
      time++;
      const warm = Math.min(1, time / WARM_UP);
      model.update({ rate: schedule.rate * warm * Math.max(0.005, 1 - seen / total), time });
      seen += batch.forms.length;
    }
    tell(epoch, loss / words);
  }
}

/** Runs of sentences with at least `size` words each, never more than the model takes. */
export function* batches(examples: readonly Example[], size: number): Generator<Batch> {
  let run: Example[] = [];
  let words = 0;
  for (const example of examples) {
    if (words >= size || words + example.forms.length > LARGEST_BATCH) {
      yield batchOf(run);
      run = [];
      words = 0;
    }
    run.push(example);
    words += example.forms.length;
  }
  if (run.length > 0) yield batchOf(run);
}

/** Scores of the network with its trees, in full precision. */
export function evaluate(model: Model, examples: readonly Example[]): Scores {
  const sheet = new ScoreSheet();
  for (const batch of batches(examples, 500)) sheet.add(batch, model.predict(batch));
  return sheet.scores;
}
