import { describe, expect, it } from "vitest";
import { findTimes, whenOf } from "./dates.js";
import { findDeadline } from "./deadline.js";

const REPORT = "2024-06-14"; // a Friday
const dateOf = (text: string, future = false) => {
  const [time = null] = findTimes(text, 0, REPORT);
  const when = whenOf(time, future, REPORT);
  return [when.date, when.enddate, when.info?.precision, when.info?.assumed];
};

describe("event dates", () => {
  it.each([
    ["Norway expelled the envoy on Monday.", "2024-06-10", "day"],
    ["Norway expelled the envoy on Friday.", "2024-06-14", "day"],
    ["Norway expelled the envoy yesterday.", "2024-06-13", "day"],
    ["Norway expelled the envoy on 3 March 2022.", "2022-03-03", "day"],
    ["Norway expelled the envoy two days ago.", "2024-06-12", "day"],
    ["Norway signed the treaty in March 2019.", "2019-03-01", "month"],
  ])("%s", (text, date, precision) => expect(dateOf(text)).toEqual([date, null, precision, false]));

  it("takes the coming weekday for plans", () => {
    expect(dateOf("The ministers will meet on Monday.", true)[0]).toBe("2024-06-17");
  });

  it("falls back to the report's date and says so", () => {
    expect(dateOf("Norway expelled the envoy.")).toEqual([REPORT, null, "day", true]);
  });

  it("resolves nothing relative without a report date", () => {
    expect(findTimes("Norway expelled the envoy on Monday.", 0, null)).toEqual([]);
    expect(whenOf(null, false, null)).toEqual({ date: null, enddate: null, info: null });
  });

  it("gives the place of the words in the document", () => {
    const [time] = findTimes("It left on 3 March 2022.", 100, REPORT);
    expect([time?.start, time?.end, time?.text]).toEqual([108, 123, "on 3 March 2022"]);
  });
});

describe("deadlines", () => {
  const deadline = (text: string) => {
    const found = findDeadline(text, 0, findTimes(text, 0, REPORT), REPORT);
    return found && [found.text, found.duration, found.due];
  };
  it.each([
    ["He was told to leave within 48 hours.", "within 48 hours", "PT48H", "2024-06-16"],
    ["The consul was given two days to leave the country.", "two days to leave", "P2D", "2024-06-16"],
    ["Oslo set a 72-hour deadline.", "72-hour deadline", "PT72H", "2024-06-17"],
    ["It gave the rebels an ultimatum of ten days.", "ultimatum of ten days", "P10D", "2024-06-24"],
    ["They must be gone by 1 July 2024.", "by 1 July 2024", null, "2024-07-01"],
  ])("%s", (text, words, duration, due) => expect(deadline(text)).toEqual([words, duration, due]));

  it("keeps a duration whose due moment falls within a day", () => {
    expect(deadline("They must reply within six hours.")).toEqual(["within six hours", "PT6H", null]);
  });

  it.each(["The talks lasted two days.", "Two days later he left.", "The 48 hours passed."])(
    "none in %s",
    (text) => expect(deadline(text)).toBeNull(),
  );
});
