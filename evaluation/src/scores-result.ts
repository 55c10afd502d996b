import { mkdirSync, writeFileSync } from "node:fs";
import { rounded } from "./scores-ratio.js";

export const RESULTS = new URL("../results/", import.meta.url);

/** One measured figure; `bar` is what the project asks of itself. */
export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly bar?: number;
}

/** What a file of evaluation/results holds. */
export interface Result {
  readonly title: string;
  /** The command that gives these figures. */
  readonly command: string;
  /** What was measured, and what to know when reading it. */
  readonly about: string;
  readonly figures: readonly Figure[];
}

/** A figure, or none where the value is no number. */
export const figure = (measure: string, value: number, bar?: number): Figure =>
  bar === undefined ? { measure, value: rounded(value) } : { measure, value: rounded(value), bar };

export function writeResult(name: string, result: Result): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${name}.json`, RESULTS), `${JSON.stringify(result, null, 2)}\n`);
}

/** The figures as lines of text, the bar beside each. */
export function describe(result: Result): string {
  const lines = result.figures.map(({ measure, value, bar }) => {
    const goal = bar === undefined ? "" : `   (bar ${bar.toFixed(3)}${value >= bar ? "" : ", missed"})`;
    return `  ${measure.padEnd(58)} ${value.toFixed(3)}${goal}`;
  });
  return [result.title, ...lines].join("\n");
}
