import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso, onDay } from "./calendar.js";
import { findTimes } from "./find.js";
import { whenOf } from "./when.js";

const REPORT = "2024-06-14"; // a Friday
const only = (text: string) => {
  const times = findTimes(text, 0);
  expect(times.map((time) => time.text)).toHaveLength(1);
  return times[0]!;
};
/** The days and precision of the one time expression of a text: "from..to precision", or "day". */
const read = (text: string, future = false) => {
  const { date, enddate, info } = whenOf(only(text), future, REPORT);
  return `${date}${enddate === null ? "" : `..${enddate}`} ${info?.assumed ? "assumed" : info?.precision}`;
};
const cases = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()) as [string, string]);

describe("days", () => {
  it.each(
    cases(`
    Norway expelled the envoy on Monday. | 2024-06-10 day
    Norway expelled the envoy on Friday. | 2024-06-14 day
    Norway expelled the envoy last Friday. | 2024-06-07 day
    Norway expelled the envoy late on Tuesday evening. | 2024-06-11 day
    On Tuesday last week Norway expelled the envoy. | 2024-06-04 day
    Norway expelled the envoy yesterday. | 2024-06-13 day
    The day before yesterday Norway expelled the envoy. | 2024-06-12 day
    Norway expelled the envoy this morning. | 2024-06-14 day
    Shells fell on the port overnight. | 2024-06-13..2024-06-14 day
    Norway expelled the envoy two days ago. | 2024-06-12 day
    Norway expelled the envoy on 3 March 2022. | 2022-03-03 day
    Norway expelled the envoy on March 3rd. | 2024-03-03 day
    Norway expelled the envoy on the night of 29 February. | 2024-02-29 day
    Norway expelled the envoy on Oct. 9. | 2023-10-09 day
    On Friday, 7 June, Norway expelled the envoy. | 2024-06-07 day
    Norway expelled the envoy on Tuesday, a day after the vote. | 2024-06-11 day
    A day later, on 4 June, Norway expelled the envoy. | 2024-06-04 day
    On the 12th, Norway expelled the envoy. | 2024-06-12 day
    Norway pardoned the rebels on Boxing Day. | 2023-12-26 day
    The chapel was raided on 2024-06-03. | 2024-06-03 day`),
  )("%s", (text, expected) => expect(read(text)).toBe(expected));

  it.each(
    cases(`
    The ministers will meet on Monday. | 2024-06-17 day
    The ministers will meet on Friday. | 2024-06-14 day
    The ministers will meet next Friday. | 2024-06-21 day
    The ministers will meet on 2 January. | 2025-01-02 day
    The ministers will meet in three days. | 2024-06-17 day
    The ministers will meet tomorrow. | 2024-06-15 day`),
  )("to come: %s", (text, expected) => expect(read(text, true)).toBe(expected));
});

describe("whole units", () => {
  it.each(
    cases(`
    Last week Norway closed the port. | 2024-06-03..2024-06-09 week
    Norway closed the port last month. | 2024-05-01..2024-05-31 month
    Norway closed the port this year. | 2024-01-01..2024-12-31 year
    Earlier this week Norway closed the port. | 2024-06-10..2024-06-14 week
    Norway closed the port at the end of last year. | 2023-09-01..2023-12-31 month
    Norway closed the port two weeks ago. | 2024-05-27..2024-06-02 week
    Norway closed the port a year ago. | 2023-01-01..2023-12-31 year
    Norway closed the port in June. | 2024-06-01..2024-06-30 month
    Norway closed the port in November. | 2023-11-01..2023-11-30 month
    Norway closed the port in March last year. | 2023-03-01..2023-03-31 month
    Norway closed the port in early June. | 2024-06-01..2024-06-10 week
    Norway closed the port in mid-May. | 2024-05-11..2024-05-20 week
    Norway closed the port in August 1990. | 1990-08-01..1990-08-31 month
    Norway closed the port in 2014. | 2014-01-01..2014-12-31 year
    Norway closed the port in late 2019. | 2019-09-01..2019-12-31 month
    Norway closed the port in the 1980s. | 1980-01-01..1989-12-31 year
    Norway closed the port in the third quarter of 2021. | 2021-07-01..2021-09-30 month
    Norway closed the port in the spring of 2022. | 2022-03-01..2022-05-31 month
    This spring Norway closed the port. | 2024-03-01..2024-05-31 month
    Norway closed the port last winter. | 2023-12-01..2024-02-29 month
    Crowds marched over the weekend. | 2024-06-08..2024-06-09 day`),
  )("%s", (text, expected) => expect(read(text)).toBe(expected));

  it.each(
    cases(`
    Norway will close the port next month. | 2024-07-01..2024-07-31 month
    Norway will close the port in March. | 2025-03-01..2025-03-31 month
    Norway will close the port later this year. | 2024-06-14..2024-12-31 year
    Crowds will march this weekend. | 2024-06-15..2024-06-16 day`),
  )("to come: %s", (text, expected) => expect(read(text, true)).toBe(expected));
});

describe("ranges", () => {
  it.each(
    cases(`
    Guns shelled the port from 3 to 5 May. | 2024-05-03..2024-05-05 day
    Guns shelled the port May 3-5, 2022. | 2022-05-03..2022-05-05 day
    Guns shelled the port between Monday and Wednesday. | 2024-06-10..2024-06-12 day
    Guns shelled the port on Saturday and Sunday. | 2024-06-08..2024-06-09 day
    Guns shelled the port from 28 December to 3 January. | 2023-12-28..2024-01-03 day
    Guns shelled the port from March to May. | 2024-03-01..2024-05-31 month
    Guns shelled the port between 2014 and 2016. | 2014-01-01..2016-12-31 year
    Guns shelled the port in 2014-16. | 2014-01-01..2016-12-31 year
    Guns have shelled the port since 2014. | 2014-01-01..2024-06-14 year
    Guns shelled the port over the past three days. | 2024-06-11..2024-06-14 day
    Guns shelled the port in the last 48 hours. | 2024-06-12..2024-06-14 day`),
  )("%s", (text, expected) => expect(read(text)).toBe(expected));

  it("run on from the coming day for plans", () => {
    expect(read("Nurses will stay away from Saturday to Monday.", true)).toBe("2024-06-15..2024-06-17 day");
  });
});

describe("what is no time", () => {
  it.each([
    "Theresa May met the king.",
    "In May's view the deal was off.",
    "Crowds may march to the square, and march on 3 streets.",
    "They sat in the sun and wed.",
    "The daily reported a vote of 5/2 and 12.5 percent at 10:30.",
    "The talks lasted three days during a two-day visit.",
    "The envoy arrived at 6 p.m. and left by night.",
    "Police have detained 2019 sailors near 1990 Main Street.",
    "Every Monday they march, and on Mondays they pray.",
    "In three days the police arrested forty men.",
    "They will exchange envoys for the first time in ten years.",
  ])("%s", (text) => expect(findTimes(text, 0)).toEqual([]));
});

describe("names that hold a date", () => {
  it.each([
    "He denied any part in the 2016 coup attempt.",
    "Monday's raid killed two.",
    "They broke the January 6 truce.",
  ])("%s", (text) => expect(only(text).attributive).toBe(true));
  it.each(["In the 1990s war came.", "On Monday the raid began."])("but not %s", (text) =>
    expect(only(text).attributive).toBe(false),
  );
});

describe("counting from another date", () => {
  const MAY_20 = onDay(dayFromIso("2024-05-20"));
  it.each(
    cases(`
    Two days later Chad protested. | 2024-05-22
    The day before, Chad protested. | 2024-05-19
    A day earlier Chad protested. | 2024-05-19
    On the previous day Chad protested. | 2024-05-19
    That night Chad protested. | 2024-05-20
    Three days after the vote Chad protested. | 2024-05-23`),
  )("%s", (text, expected) => expect(whenOf(only(text), false, REPORT, MAY_20).date).toBe(expected));

  it("stays open without one, and is never counted from the report", () => {
    const { date, info } = whenOf(only("Three days after the vote Chad protested."), false, REPORT);
    expect([date, info?.text, info?.assumed]).toEqual([REPORT, "Three days after", true]);
  });

  it("does not count days from a year, nor from what the text need not have dated", () => {
    const year = {
      start: dayFromIso("1974-01-01"),
      end: dayFromIso("1974-12-31"),
      precision: "year",
    } as const;
    expect(whenOf(only("Two days later Chad protested."), false, REPORT, year).info?.assumed).toBe(true);
    expect(whenOf(only("Two days after his wedding he fled."), false, REPORT, MAY_20).info?.assumed).toBe(
      true,
    );
  });
});

describe("the report's date", () => {
  it("stands in where the text has none, marked as assumed", () => {
    const info = { text: null, start: null, end: null, precision: "day", assumed: true };
    expect(whenOf(null, false, REPORT)).toEqual({ date: REPORT, enddate: null, info });
  });

  it("is needed for what counts from it alone", () => {
    expect(whenOf(only("Norway expelled him on Monday."), false, null).date).toBeNull();
    expect(whenOf(only("Norway expelled him on 3 March 2022."), false, null).date).toBe("2022-03-03");
    expect(whenOf(null, false, null)).toEqual({ date: null, enddate: null, info: null });
  });
});

it.each([
  ["OSLO, June 3 (Fjord Press) - Norway expelled the envoy.", true, false],
  ["Oslo, June 3, FP -- Norway expelled the envoy.", true, false],
  ["He was last seen in Oslo, June 3.", false, false],
  ["After 3 June Norway expelled the envoy.", false, true],
  ["Norway, on 3 June, expelled the envoy.", false, false],
])("tells datelines and limits from dates: %s", (text, dateline, limit) => {
  const time = only(text);
  expect([time.dateline, time.limit]).toEqual([dateline, limit]);
});

it("gives the place of the words in the document", () => {
  const text = "It stayed. Early on Tuesday, 4 June, it left the port that it had held since March 2019.";
  const offset = text.indexOf("Early");
  const times = findTimes(text.slice(offset), offset);
  expect(times.map((time) => time.text)).toEqual(["Early on Tuesday, 4 June", "since March 2019"]);
  for (const { text: words, start, end } of times) expect(text.slice(start, end)).toBe(words);
});

it("finds mentions in text order that do not overlap and lie where they say", () => {
  const words = fc.constantFrom(
    ..."on Monday|3 May 2022|and|from|to|in|March|2014|,|since|the day before|two weeks ago|last|year|👀|early|the 1980s|- ".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.nat(50), (parts, offset) => {
      const text = parts.join(" ");
      let last = offset;
      for (const time of findTimes(text, offset)) {
        expect(time.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(time.start - offset, time.end - offset)).toBe(time.text);
        const { date, enddate } = whenOf(time, false, REPORT);
        expect(enddate === null || date! < enddate).toBe(true);
        last = time.end;
      }
    }),
  );
});
