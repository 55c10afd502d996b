import { expect, it } from "vitest";
import { findNumbers } from "./phrase.js";

it.each([
  ["at least 12 men", "at least 12", { number: 12, approx: true, low: 12 }],
  ["more than 1,200 people", "more than 1,200", { number: 1200, approx: true, low: 1200 }],
  ["up to 60 people", "up to 60", { number: 60, approx: true, high: 60 }],
  ["fewer than ten men", "fewer than ten", { number: 10, approx: true, high: 10 }],
  ["nearly two hundred men", "nearly two hundred", { number: 200, approx: true }],
  ["twenty-three miners", "twenty-three", { number: 23, approx: false }],
  ["between 10 and 15 men", "between 10 and 15", { number: 10, approx: true, low: 10, high: 15 }],
  ["12 to 15 men", "12 to 15", { number: 12, approx: true, low: 12, high: 15 }],
  ["20-25 men", "20-25", { number: 20, approx: true, low: 20, high: 25 }],
  ["two or three men", "two or three", { number: 2, approx: true, low: 2, high: 3 }],
  ["dozens of men", "dozens", { number: 24, approx: true, low: 24 }],
  ["tens of thousands of men", "tens of thousands", { number: 20_000, approx: true, low: 20_000 }],
  ["half a dozen men", "half a dozen", { number: 6, approx: true }],
  ["two dozen men", "two dozen", { number: 24, approx: false }],
  ["several hundred men", "several hundred", { number: 300, approx: true, low: 300 }],
  ["a hundred men", "a hundred", { number: 100, approx: false }],
  ["40 or more men", "40 or more", { number: 40, approx: true, low: 40 }],
  ["$2.5 million", "$2.5 million", { number: 2_500_000, approx: false }],
  [
    "between $2 and $3 billion",
    "between $2 and $3 billion",
    { number: 2e9, approx: true, low: 2e9, high: 3e9 },
  ],
  ["£20m", "£20m", { number: 2e7, approx: false }],
])("%s", (text, words, reading) => {
  const [found] = findNumbers(text, 7);
  expect(text.slice(found!.start - 7, found!.end - 7)).toBe(words);
  expect(found).toMatchObject(reading);
  expect("low" in found!).toBe("low" in reading);
});

it.each([
  "24 hours",
  "3 km",
  "10 percent",
  "a 45-year-old",
  "no one",
  "Group of 20",
  "the 101st Brigade",
  "men",
])("%s counts nothing", (text) => expect(findNumbers(text, 0)).toEqual([]));
