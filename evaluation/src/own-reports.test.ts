import { CATEGORIES } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { readExampleReports } from "./own-reports.js";

describe.each(readExampleReports().map((coded) => [coded.report.id, coded] as const))(
  "%s",
  (_, { report, expected }) => {
    const spans = expected.flatMap((event) => [
      event.trigger,
      ...event.actor,
      ...event.recipient,
      ...event.attribution.flatMap(({ source, cue }) => (source === null ? [cue] : [source, cue])),
      ...(event.deadline ? [event.deadline] : []),
    ]);

    it("has every span at its offsets", () => {
      for (const { text, start, end } of spans) expect(report.text.slice(start, end)).toBe(text);
    });

    it("has events of the codebook's categories, in the order of the sentences", () => {
      expect(expected.length).toBeGreaterThan(10);
      for (const { event } of expected) expect(CATEGORIES).toContain(event);
      const order = expected.map((event) => event.sentence);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    });

    it("has a date, metadata apart from the text, and no trailing space", () => {
      expect(report.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(report.text).not.toMatch(/^---|[ \t]$/m);
    });
  },
);
