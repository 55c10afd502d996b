import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, markText, type Role } from "./marked-text.js";

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name]!,
    );

describe("marked text", () => {
  it("cuts overlapping marks into pieces that name their events by role", () => {
    const marks: Mark[] = [
      { start: 0, end: 4, role: "actor", event: 1 },
      { start: 5, end: 9, role: "evidence", event: 1 },
      { start: 5, end: 12, role: "recipient", event: 2 },
    ];
    expect(markText("Oslo shut <b>", marks, () => "evidence q4")).toBe(
      '<p><span data-actor="1">Oslo</span> ' +
        '<span class="evidence q4" data-evidence="1" data-recipient="2" data-number="1">shut</span>' +
        '<span data-recipient="2"> &lt;b</span>&gt;</p>',
    );
  });

  it("makes paragraphs at blank lines", () => {
    expect(markText("One.\n \nTwo,\nthree.", [], () => "")).toBe("<p>One.</p>\n<p>Two,<br>\nthree.</p>");
  });

  it("loses no character and escapes every one, whatever the marks", () => {
    const role = fc.constantFrom<Role>("evidence", "actor", "recipient", "source", "loaded");
    const mark = fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 20 }),
      role,
      event: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab <>&\"'é") }), fc.array(mark), (text, drawn) => {
        const marks = drawn
          .map(({ start, length, ...rest }) => ({ ...rest, start, end: start + length }))
          .filter(({ end }) => end <= text.length);
        const html = markText(text, marks, () => "evidence q1");
        expect(plain(html)).toBe(text);
        expect(html.replace(/<\/?(?:p|span)(?: [a-z-]+="[a-z0-9 ,]*")*>/g, "")).not.toMatch(/[<>]/);
      }),
    );
  });
});
