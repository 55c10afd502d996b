import pc from "picocolors";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Coded } from "../coding/coded.js";
import { openPipeline } from "../pipeline.js";
import { type FormatName, formatOf, openFormat } from "./format.js";
import { evidenceOf } from "./html/evidence.js";

const pipeline = openPipeline();
const coded = (text: string, title?: string): Coded => {
  const report = { id: "r", text, date: "2024-06-16", ...(title === undefined ? {} : { title }) };
  return { report, ...pipeline.codeAndProfile(report) };
};
const REPORT = coded(
  'The so-called "new" ministry, Norway, expelled two Russian diplomats. Chad has not arrested the consul of Gabon.',
);
const write = (name: FormatName, width = 80, report = REPORT) => {
  const { head, document, tail } = openFormat(name, { width, colors: pc.createColors(false) });
  return head() + document(report) + tail();
};

describe("the table", () => {
  it.each([40, 60, 80, 109, 110, 140, 200])("is no wider than %i columns", (width) => {
    for (const line of write("table", width).split("\n"))
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it("stands in the same columns with colours and without", () => {
    const { head, document, tail } = openFormat("table", { width: 140, colors: pc.createColors(true) });
    const colored = head() + document(REPORT) + tail();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(write("table", 140));
  });

  it("tells date, status, event, parties and words in any width", () => {
    for (const width of [60, 160]) {
      const words = write("table", width).replace(/\s+/g, " ");
      for (const word of ["2024-06-16", "happened", "SANCTION", "RUS GOV", "denied", "COERCE", "arrested"])
        expect(words).toContain(word);
    }
  });
});

describe("CSV", () => {
  it("has a line of names, a line an event, and quotes what needs it", () => {
    const [names = "", ...rows] = write("csv").trimEnd().split("\r\n");
    expect(rows).toHaveLength(REPORT.records.length);
    expect(names.split(",").slice(0, 3)).toEqual(["id", "document", "date"]);
    expect(rows[0]).toContain('"The so-called ""new"" ministry, Norway, expelled');
  });

  it("hands a spreadsheet no formula", () => {
    const report = coded("=Norway expelled two Russian diplomats.");
    const { records } = report;
    const sentence = { ...records[0]!, text: '=HYPERLINK("http://example.org")' };
    expect(write("csv", 80, { ...report, records: [sentence] })).toContain(`"'=HYPERLINK(""http`);
  });
});

describe("JSON Lines", () => {
  it("gives the records as they are", () => {
    const lines = write("jsonl").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(REPORT.records);
  });
});

describe("evidence", () => {
  it("is found around the trigger, in the order of the text and inside the sentence", () => {
    const { report, records } = coded(
      "Norway has talks on sanctions. On Friday Norway imposed heavy sanctions on Russian banks.",
    );
    for (const record of records) {
      const stretches = evidenceOf(record, report.text);
      expect(stretches.map(({ start, end }) => report.text.slice(start, end))).toEqual(record.event_text);
      expect(stretches[0]!.start).toBeGreaterThanOrEqual(record.text_info.start);
    }
    expect(records.length).toBeGreaterThan(0);
  });
});

it.each([
  ["page.html", "html"],
  ["a.b/EVENTS.CSV", "csv"],
  ["x.jsonl", "jsonl"],
  ["notes.txt", "table"],
  [undefined, "table"],
])("a file named %s asks for %s", (file, format) => expect(formatOf(file)).toBe(format));
