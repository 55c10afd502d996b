import { describe, expect, it } from "vitest";
import { findDeadlines } from "./deadline.js";
import { findTimes } from "./find.js";
import type { When } from "./when.js";

/** The day the event was on, a Friday. */
const EVENT = "2024-06-14";
const on = (date: string): When => ({
  date,
  enddate: null,
  info: { text: null, start: null, end: null, precision: "day", assumed: true },
});
const deadlines = (text: string, event = on(EVENT)) =>
  findDeadlines(text, 0, findTimes(text, 0)).map((found) => [
    found.text,
    found.duration,
    found.dueFrom(event),
  ]);

describe("terms", () => {
  it.each([
    ["He was told to leave within 48 hours.", "within 48 hours", "PT48H", "2024-06-16"],
    ["The consul was given two days to leave the country.", "two days to leave", "P2D", "2024-06-16"],
    ["Oslo gave the consul and his staff ten days.", "ten days", "P10D", "2024-06-24"],
    ["Oslo set a 72-hour deadline.", "72-hour deadline", "PT72H", "2024-06-17"],
    ["It gave the rebels an ultimatum of ten days.", "ultimatum of ten days", "P10D", "2024-06-24"],
    ["It must comply within a month.", "within a month", "P1M", "2024-07-14"],
    ["It must comply within three weeks.", "within three weeks", "P3W", "2024-07-05"],
    ["It must comply within three working days.", "within three working days", "P3D", "2024-06-19"],
    ["It must comply within six hours.", "within six hours", "PT6H", null],
    ["At 9 p.m. it was told to comply within six hours.", "within six hours", "PT6H", "2024-06-15T03:00"],
  ])("%s", (text, words, duration, due) => expect(deadlines(text)).toEqual([[words, duration, due]]));

  it("run from the event's day", () => {
    expect(deadlines("He must leave within a day.", on("2024-02-28"))[0]?.[2]).toBe("2024-02-29");
  });

  it("fall due on no known day where the event has none", () => {
    const month: When = { ...on(EVENT), info: { ...on(EVENT).info!, precision: "month" } };
    expect(deadlines("He must leave within a day.", month)[0]).toEqual(["within a day", "P1D", null]);
  });
});

describe("dates", () => {
  it.each([
    ["They must be gone by 1 July 2024.", "by 1 July 2024", "2024-07-01"],
    ["They must be gone by Friday.", "by Friday", "2024-06-14"],
    ["They must be gone by Monday.", "by Monday", "2024-06-17"],
    ["They must be gone by midnight on Sunday.", "by midnight on Sunday", "2024-06-16"],
    ["They must be gone no later than noon on 20 June.", "no later than noon on 20 June", "2024-06-20T12:00"],
    ["They must be gone by the end of the month.", "by the end of the month", "2024-06-30"],
    ["They must be gone before July.", "before July", "2024-07-01"],
    ["They must be gone before midnight.", "before midnight", "2024-06-14"],
    ["They must be gone by 6.30 p.m.", "by 6.30 p.m.", "2024-06-14T18:30"],
    ["The ultimatum expires on Sunday.", "expires on Sunday", "2024-06-16"],
    ["It set a deadline of 1 March.", "deadline of 1 March", "2025-03-01"],
  ])("%s", (text, words, due) => expect(deadlines(text)).toEqual([[words, null, due]]));

  it("never fall due before the event", () => {
    expect(deadlines("It had to be gone by 2014.")).toEqual([["by 2014", null, null]]);
  });
});

it.each([
  "The talks lasted two days.",
  "Two days later he left.",
  "The 48 hours passed.",
  "The court gave him three years in prison.",
  "He was seen within sight of the town by night.",
])("none in %s", (text) => expect(deadlines(text)).toEqual([]));

it("gives the place of the words in the document", () => {
  const text = "He stayed. He must leave within two days or by 1 July.";
  const offset = text.indexOf("He must");
  const rest = text.slice(offset);
  const found = findDeadlines(rest, offset, findTimes(rest, offset));
  expect(found.map((one) => text.slice(one.start, one.end))).toEqual(["within two days", "by 1 July"]);
});
