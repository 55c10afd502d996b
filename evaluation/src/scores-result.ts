import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { rounded } from "./scores-ratio.js";

export const RESULTS = new URL("../results/", import.meta.url);

/** One measured figure; `bar` is what the project asks of itself. */
export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly bar?: number;
  /** The same where less is better. */
  readonly most?: number;
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

/** A figure of which less is better. */
export const figureAtMost = (measure: string, value: number, most?: number): Figure =>
  most === undefined ? figure(measure, value) : { ...figure(measure, value), most };

/** The newest result of a name, or null where there is none. */
export function readResult(name: string): Result | null {
  const file = new URL(`${name}.json`, RESULTS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Result) : null;
}

export function writeResult(name: string, result: Result): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${name}.json`, RESULTS), `${JSON.stringify(result, null, 2)}\n`);
}

/** The figures as lines of text, the bar beside each. */
export function describe(result: Result): string {
  const lines = result.figures.map((each) => {
    const bar = barOf(each);
    const goal = bar === "" ? "" : `   (bar ${bar}${reaches(each) ? "" : ", missed"})`;
    return `  ${each.measure.padEnd(58)} ${each.value.toFixed(3)}${goal}`;
  });
  return [result.title, ...lines].join("\n");
}

/** What a figure is to reach, in words; nothing where it has no bar. */
export const barOf = ({ bar, most }: Figure): string =>
  most === undefined ? (bar?.toFixed(3) ?? "") : `at most ${most}`;

const reaches = ({ value, bar, most }: Figure): boolean =>
  (bar === undefined || value >= bar) && (most === undefined || value <= most);
