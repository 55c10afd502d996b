import type { Citation, Story } from "@demarche/server/schemas";
import { describe, expect, it } from "vitest";
import { holds } from "./check.js";
import { toHtml, toMarkdown } from "./export.js";
import { narrate } from "./narrative.js";

const TEXT = "A quiet start. Norway expelled <b>two</b> Russian diplomats. The end.";
const SENTENCE = "Norway expelled <b>two</b> Russian diplomats.";
const span = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
const citation = (record: string, rest: Partial<Citation> = {}) =>
  ({
    document: "one",
    record,
    title: "Oslo acts",
    publisher: "The Fjord",
    published: "2024-03-05",
    url: "javascript:alert(1)",
    sentence: span(SENTENCE),
    trigger: span("expelled"),
    by: null,
    ...rest,
  }) as Citation;

const move = (id: string, actors: string[], recipients: string[], rest: object, citations: Citation[]) => ({
  event: {
    id,
    category: "SANCTION",
    mode: "expel",
    status: "happened",
    actors,
    recipients,
    date: "2024-03-05",
    ...rest,
  },
  step: 0,
  citations,
});
const STORY = {
  event: "a",
  moves: [
    move("a", ["NOR"], ["RUS"], {}, [citation("r1"), citation("r2")]),
    move("b", ["RUS"], ["NOR"], { date: "2024-03-08", status: "planned" }, [
      citation("r3", { by: "the ministry" }),
    ]),
    move("c", ["SWE"], ["RUS"], {}, []),
  ],
  links: [
    { answering: "b", answered: "a", evidence: "text", strength: 0.9, because: "in response to" },
    { answering: "c", answered: "a", evidence: "pattern", strength: 0.3, because: "" },
  ],
  deadlines: [
    {
      event: { id: "a" },
      record: "r2",
      due: "2024-03-07",
      setBy: ["NOR"],
      setFor: ["RUS"],
      state: "expired",
    },
  ],
  cut: false,
} as unknown as Story;

describe("a story", () => {
  it("is told in sentences that each cite records, and leaves out what none bears out", () => {
    const { title, passages, sources } = narrate(STORY);
    expect(title).toBe("Norway – Russia, 5 March 2024 to 8 March 2024");
    expect(sources.map(({ record }) => record)).toEqual(["r1", "r2", "r3"]);
    expect(passages.map(({ sentences }) => sentences.map(({ text, cites }) => [text, cites]))).toEqual([
      [
        ["On 5 March 2024, Norway expelled people of Russia.", [1, 2]],
        ["Norway gave Russia until 7 Mar 2024. It passed without being met.", [2]],
      ],
      [
        [
          "On 8 March 2024, it was planned that Russia expels people of Norway, according to the ministry.",
          [3],
        ],
        ["This answered an act on 5 March 2024: Norway expelled people of Russia.", [3, 1, 2]],
      ],
    ]);
  });

  it.each([
    ["as it stands", citation("r"), TEXT, true],
    ["at another place", citation("r"), ` ${TEXT}`, false],
    [
      "with another sentence around the word",
      citation("r", { sentence: span("The end.") }),
      TEXT.replace("end", "fin"),
      false,
    ],
    ["in no text", citation("r"), "", false],
  ])("checks a citation against its span: %s", (_, cited, text, held) =>
    expect(holds(cited, text)).toBe(held),
  );

  it("exports only what was checked, and takes no text for markup", () => {
    const narrative = narrate(STORY);
    const markdown = toMarkdown(narrative, new Set([1, 2]));
    expect(markdown).toContain("expelled people of Russia. [^1][^2]");
    expect(markdown).toContain("[^1]: Oslo acts, The Fjord, 2024-03-05: “Norway expelled \\<b\\>two");
    expect(markdown).not.toContain("planned");
    const html = toHtml(narrative, new Set([1, 2, 3]));
    expect(html).toContain("Norway <u>expelled</u> &lt;b&gt;two&lt;/b&gt;");
    expect(html).not.toMatch(/javascript:|<b>|<script/);
    for (const [, cite] of html.matchAll(/href="#(note-\d+)"/g)) expect(html).toContain(`id="${cite}"`);
  });
});
