import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionsOf } from "./functions.js";
import { sourceFiles } from "./source-files.js";

/** What may be larger, with the reason: "path" for a file, "path#name" for a function. */
const exceptions = JSON.parse(readFileSync("checks/budget.json", "utf8")) as Record<string, string>;
const MOST_LINES = 400;
const MOST_FUNCTION_LINES = 60;
const MEDIAN_FILE = 120;
const MEDIAN_FUNCTION = 12;

const files = sourceFiles().filter(({ path }) => !path.endsWith(".test.ts"));
const functions = files.flatMap(({ path, text }) => functionsOf(text).map((fn) => ({ path, ...fn })));
const lines = (text: string) => text.trimEnd().split("\n").length;
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe("the size budget", () => {
  it(`holds files to ${MOST_LINES} lines`, () => {
    const large = files.filter(({ path, text }) => lines(text) > MOST_LINES && !(path in exceptions));
    expect(large.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
  });

  it(`holds functions to ${MOST_FUNCTION_LINES} lines`, () => {
    const large = functions.filter(
      (fn) => fn.lines > MOST_FUNCTION_LINES && !(`${fn.path}#${fn.name}` in exceptions),
    );
    expect(large.map((fn) => `${fn.path}#${fn.name}: ${fn.lines} lines`)).toEqual([]);
  });

  it("keeps the median file and the median function small", () => {
    expect(functions.length).toBeGreaterThan(300);
    expect(median(files.map(({ text }) => lines(text)))).toBeLessThanOrEqual(MEDIAN_FILE);
    expect(median(functions.map((fn) => fn.lines))).toBeLessThanOrEqual(MEDIAN_FUNCTION);
  });

  it("has no exception that nothing needs", () => {
    const needed = new Set([
      ...files.filter(({ text }) => lines(text) > MOST_LINES).map(({ path }) => path),
      ...functions.filter((fn) => fn.lines > MOST_FUNCTION_LINES).map((fn) => `${fn.path}#${fn.name}`),
    ]);
    expect(Object.keys(exceptions).filter((key) => !needed.has(key))).toEqual([]);
  });
});
