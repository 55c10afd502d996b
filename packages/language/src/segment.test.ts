import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "./segment.js";
import { LONGEST_SENTENCE } from "./sentence/cap.js";

/** The text of each sentence. */
function sentences(text: string): string[] {
  const { start, end, sentence } = segment(text);
  const found: string[] = [];
  for (let first = 0; first < start.length; ) {
    let last = first;
    while (last + 1 < start.length && sentence[last + 1] === sentence[first]) last++;
    found.push(text.slice(start[first], end[last]));
    first = last + 1;
  }
  return found;
}

/** Each text as one line of sentences with a bar between them. */
const SPLITS: [string, [string, string][]][] = [
  [
    "stops",
    [
      ["Talks began. They failed.", "Talks began.|They failed."],
      ["Why? Nobody knows!", "Why?|Nobody knows!"],
      ["Inflation hit 3.5 percent. Wages fell.", "Inflation hit 3.5 percent.|Wages fell."],
      ["They waited... Then they left.", "They waited...|Then they left."],
      ["The army left.The city cheered.", "The army left.|The city cheered."],
      ["It opened at example.com. Nobody came.", "It opened at example.com.|Nobody came."],
      ["He sold Yahoo! shares.", "He sold Yahoo! shares."],
      ["no capital here. and none here.", "no capital here.|and none here."],
    ],
  ],
  [
    "abbreviations",
    [
      ["Lt. Gen. Omar Aziz met Mrs. Lund.", "Lt. Gen. Omar Aziz met Mrs. Lund."],
      ["The U.S. Senate voted. The House did not.", "The U.S. Senate voted.|The House did not."],
      ["He flew to the U.S. The visit was short.", "He flew to the U.S.|The visit was short."],
      ["It begins at 5 p.m. GMT on Monday.", "It begins at 5 p.m. GMT on Monday."],
      ["It ended at 5 p.m. Police left.", "It ended at 5 p.m.|Police left."],
      ["On Sept. 3 the strike began.", "On Sept. 3 the strike began."],
      ["Boats, ferries, etc. Fares rose.", "Boats, ferries, etc.|Fares rose."],
      ["George H. W. Stone spoke.", "George H. W. Stone spoke."],
      ["Acme Inc. Chairman Bo Lee quit.", "Acme Inc. Chairman Bo Lee quit."],
      ["She sued Acme Inc. The case goes on.", "She sued Acme Inc.|The case goes on."],
      ["Sanctions, i.e. bans, vs. tariffs.", "Sanctions, i.e. bans, vs. tariffs."],
      ["Output fell 5 pct. from a year ago.", "Output fell 5 pct. from a year ago."],
      ["The case, Doe v. Roe, goes on.", "The case, Doe v. Roe, goes on."],
      ["Some 30 died, incl. 12 children.", "Some 30 died, incl. 12 children."],
      ["So did I. Nobody else came.", "So did I.|Nobody else came."],
    ],
  ],
  [
    "quotations",
    [
      ['"We will not go." The crowd left.', '"We will not go."|The crowd left.'],
      [
        '"Will you go?" Minister Rosa Diaz asked. No one spoke.',
        '"Will you go?" Minister Rosa Diaz asked.|No one spoke.',
      ],
      ['"Never!" he shouted.', '"Never!" he shouted.'],
      ["“It is over.” “Is it?”", "“It is over.”|“Is it?”"],
      ["He said: “Stop. Now.” They did.", "He said: “Stop.|Now.”|They did."],
      ["(She had left.) He stayed.", "(She had left.)|He stayed."],
      ["The port (see map) is shut. Ships wait.", "The port (see map) is shut.|Ships wait."],
      ["He called it 'a farce.' Others agreed.", "He called it 'a farce.'|Others agreed."],
      ["The poet died in 1824.[12] He was 36.", "The poet died in 1824.[12]|He was 36."],
    ],
  ],
  [
    "lines",
    [
      ["Storm hits coast\n\nThousands fled on Monday.", "Storm hits coast|Thousands fled on Monday."],
      [
        "MINISTER QUITS\nThe minister left office on Friday after a long row.",
        "MINISTER QUITS|The minister left office on Friday after a long row.",
      ],
      [
        "TOKYO, Sept 27 (Agency) - Japan protested on Tuesday.",
        "TOKYO, Sept 27 (Agency) -|Japan protested on Tuesday.",
      ],
      ["BEIJING: China protested.", "BEIJING:|China protested."],
      ["CAIRO (AP) -- Police arrested four men.", "CAIRO (AP) --|Police arrested four men."],
      ["NATO - the alliance of the West - agreed.", "NATO - the alliance of the West - agreed."],
      [
        "Envoy recalled over remarks on islands\nOSLO, May 4 - Norway recalled its envoy.",
        "Envoy recalled over remarks on islands|OSLO, May 4 -|Norway recalled its envoy.",
      ],
      ["Demands:\n- a ceasefire\n- free passage", "Demands:|- a ceasefire|- free passage"],
      ["1. Withdraw\n2. Disarm", "1. Withdraw|2. Disarm"],
      ["1. The army withdraws.", "1. The army withdraws."],
      ["• Ports shut • Flights cut", "• Ports shut|• Flights cut"],
      [
        "The two governments said in a joint statement that the\ntalks, held in Geneva, would go on until\nthe end of the week.",
        "The two governments said in a joint statement that the\ntalks, held in Geneva, would go on until\nthe end of the week.",
      ],
      [
        "Ministers of the five coastal states met in the capital of\nMauritania to discuss fishing rights.",
        "Ministers of the five coastal states met in the capital of\nMauritania to discuss fishing rights.",
      ],
      ["Storm hits coast\r\n\r\nThousands fled.", "Storm hits coast|Thousands fled."],
      ["Storm hits coast\u2029Thousands fled.", "Storm hits coast|Thousands fled."],
      [
        "The parties to the talks will meet for the last time on May\n12. Observers from both regions will be there.",
        "The parties to the talks will meet for the last time on May\n12.|Observers from both regions will be there.",
      ],
      [
        "MINSK. May 4. (Example Wire) The envoy left. No one replied.",
        "MINSK. May 4. (Example Wire) The envoy left.|No one replied.",
      ],
      ["MOSCOW, May 4. /EXW/. Talks go on.", "MOSCOW, May 4. /EXW/. Talks go on."],
      ["NATO MET. Talks went on in May.", "NATO MET.|Talks went on in May."],
      [
        "Border Guards Detain Four Fishermen Near Disputed Reef\nManila protested on Friday against the arrest.",
        "Border Guards Detain Four Fishermen Near Disputed Reef|Manila protested on Friday against the arrest.",
      ],
      ["Photo: Ana Lund\nRead more", "Photo: Ana Lund|Read more"],
    ],
  ],
];

describe.each(SPLITS)("sentences: %s", (_, cases) => {
  it.each(cases)("%s", (text, expected) => expect(sentences(text).join("|")).toBe(expected));
});

/** The forms of a text. */
function forms(text: string): string[] {
  const { form, table } = segment(text);
  return Array.from(form, (number) => table.strings[number]!);
}

describe("invisible characters", () => {
  it.each([
    ["a soft hyphen", "inter\u00adnational law", ["international", "law"]],
    ["a zero-width space", "cease\u200bfire", ["ceasefire"]],
    ["a byte order mark", "\ufeffPeace now", ["Peace", "now"]],
    ["marks of direction", "\u200fDamascus\u200e fell", ["Damascus", "fell"]],
    ["nothing but the invisible", "\u200b \u00ad", []],
  ])("%s is no part of a form", (_, text, expected) => expect(forms(text)).toEqual(expected));

  it("stay inside the span of their word", () => {
    const { start, end } = segment("the \u200binter\u00adnational\u200b law");
    expect([start[1], end[1]]).toEqual([5, 19]);
  });
});

describe("stops of abbreviations at the end of a sentence", () => {
  it.each([
    ["Boats, ferries, etc.", ["Boats", ",", "ferries", ",", "etc", "."]],
    ["He went to the U.S.", ["He", "went", "to", "the", "U.S."]],
    ["Prices, costs, etc. rose", ["Prices", ",", "costs", ",", "etc.", "rose"]],
  ])("%s", (text, expected) => expect(forms(text)).toEqual(expected));
});

describe("segment", () => {
  it("keeps all text: between words lies white space or what nobody sees", () => {
    const hidden = /^[\s\u0085\p{Cf}\p{Cc}]*$/u;
    const unit = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(..."aB1.?!\"'’ \n\u00ad\u200b[]"));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { start, end, sentence } = segment(text);
        for (let i = 0; i <= start.length; i++) {
          expect(text.slice(i === 0 ? 0 : end[i - 1], start[i] ?? text.length)).toMatch(hidden);
          if (i > 0 && i < start.length) expect([0, 1]).toContain(sentence[i]! - sentence[i - 1]!);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("cuts overlong sentences at a mark", () => {
    const text = `${"word ".repeat(LONGEST_SENTENCE - 50)}; ${"word ".repeat(100)}`;
    expect(sentences(text).map((sentence) => sentence.split(" ").length)).toEqual([
      LONGEST_SENTENCE - 49,
      100,
    ]);
  });

  it.each([
    ["words without a stop", "word "],
    ["prose", 'The envoy (of the U.S.) said: "Talks on 3.5% tariffs don\'t help." He left.\n'],
    ["opening brackets", "("],
    ["quotation marks", "'\""],
    ["one word of hyphens", "a-"],
    ["one word of stops", "a."],
    ["one address that is none", "a.b-c_"],
    ["apostrophes", "x'"],
    ["contractions", "'d"],
    ["stops and quotation marks", ".\"'"],
    ["blank lines", "\n\n"],
    ["short lines", "Abc\n"],
    ["emoji", "👩‍🚒"],
    ["bracketed numbers", ". [1] "],
  ])("takes time in proportion to its length: %s", (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const started = performance.now();
      segment(text);
      return performance.now() - started;
    };
    const least = (length: number) => Math.min(time(length), time(length), time(length));
    least(20_000);
    const [small, large] = [least(30_000), least(240_000)];
    expect(large).toBeLessThan(8 * 5 * Math.max(small, 2));
  });
});
