import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.js";

/** The words of a text, a space apart; a word that goes on with the token before it has a plus. */
function words(text: string): string {
  const { start, end, joined } = tokenize(text);
  return Array.from(start, (from, i) => (joined[i] ? "+" : "") + text.slice(from, end[i])).join(" ");
}

describe.each([
  [
    "contractions",
    [
      ["They don't agree", "They do +n't agree"],
      ["it won’t hold", "it wo +n’t hold"],
      ["she can't", "she ca +n't"],
      ["he cannot", "he can +not"],
      ["we couldn't've known", "we could +n't +'ve known"],
      ["I'm sure you've seen what they'll do", "I +'m sure you +'ve seen what they +'ll do"],
      ["who'd say it's", "who +'d say it +'s"],
      ["gonna gotta dunno", "gon +na got +ta du +n +no"],
      ["DON'T PANIC", "DO +N'T PANIC"],
      ["its own cant", "its own ca +nt"],
      ["at ten o'clock", "at ten o'clock"],
      ["Sinn Fein's O'Neill", "Sinn Fein +'s O'Neill"],
      ["the coup d'état", "the coup d'état"],
    ],
  ],
  [
    "possessives",
    [
      ["Norway's and Peru’s", "Norway +'s and Peru +’s"],
      ["the ministers' plan", "the ministers +' plan"],
      ["the U.S.'s reply", "the U.S. +'s reply"],
      ["the ‘states’ of old", "the ‘ states ’ of old"],
      ["the 'rebels' fled", "the ' rebels ' fled"],
      ["the 1990's and 2003's", "the 1990's and 2003 +'s"],
    ],
  ],
  [
    "hyphens and dashes",
    [
      ["a Kyiv-based firm", "a Kyiv - based firm"],
      ["the U.S.-led force", "the U.S. - led force"],
      ["a 15-year-old", "a 15 - year - old"],
      ["re-elected ex-president", "re-elected ex-president"],
      ["non-aligned, anti-war e-mail", "non-aligned , anti-war e-mail"],
      ["mid-1980s", "mid-1980s"],
      ["al-Masri", "al - Masri"],
      ["talks—long delayed—began", "talks — long delayed — began"],
      ["one -- two --- three", "one -- two --- three"],
      ["the deal–signing", "the deal – signing"],
    ],
  ],
  [
    "abbreviations and initials",
    [
      ["Lt. Gen. Ana M. Ruiz", "Lt. Gen. Ana M. Ruiz"],
      ["at 5 p.m. in Washington, D.C., today", "at 5 p.m. in Washington , D.C. , today"],
      ["e.g. Acme Inc. vs. Zenith Corp.", "e.g. Acme Inc. vs. Zenith Corp."],
      ["on Sept. 3", "on Sept. 3"],
      ["he sat. Then", "he sat . Then"],
      ["J.F.K. and a Ph.D. thesis", "J.F.K. and a Ph.D. thesis"],
      ["No. 10", "No. 10"],
      ["the sun. It", "the sun . It"],
    ],
  ],
  [
    "numbers",
    [
      ["$3.5m and US$200", "$ 3.5 m and US$ 200"],
      ["1,250,000 people", "1,250,000 people"],
      ["rose 4.5%", "rose 4.5 %"],
      ["£20bn, €7", "£ 20 bn , € 7"],
      ["at 07:30 on 12/05/2024", "at 07:30 on 12/05/2024"],
      ["between 5-10 and 1914–1918", "between 5 - 10 and 1914 – 1918"],
      ["won 3-1", "won 3 - 1"],
      ["2024-05-12", "2024-05-12"],
      ["call 555-0134 or +44 20", "call 555-0134 or +44 20"],
      ["the 20th, the 1970s", "the 20th , the 1970s"],
      ["5km in 7pm traffic", "5 km in 7 pm traffic"],
      ["a .22 rifle", "a .22 rifle"],
      ["in '98 or ’03", "in '98 or ’03"],
      ["B2B on the M25", "B2B on the M25"],
      ["7.30, 8.", "7.30 , 8 ."],
    ],
  ],
  [
    "addresses",
    [
      ["see https://example.org/a?b=c&d=(e), now", "see https://example.org/a?b=c&d=(e) , now"],
      ["(www.example.com).", "( www.example.com ) ."],
      ["write to press.office@example.gov.", "write to press.office@example.gov ."],
      ["example.com/news said", "example.com/news said"],
      ["report.pdf", "report.pdf"],
      ["#ceasefire @ministry", "#ceasefire @ministry"],
      ["# 1 and #2", "# 1 and # 2"],
      ["he left.The army", "he left . The army"],
      ["either/or", "either / or"],
    ],
  ],
  [
    "quotation marks and brackets",
    [
      ['"No," he said.', '" No , " he said .'],
      ["“No,” he said.", "“ No , ” he said ."],
      ["the 'final' word", "the ' final ' word"],
      ["(the north)", "( the north )"],
      ["[sic] {x}", "[ sic ] { x }"],
      ["``so''", "`` so ''"],
      ["«Да»", "« Да »"],
      ["rock 'n' roll", "rock 'n ' roll"],
    ],
  ],
  [
    "marks",
    [
      ["Wait... what?!", "Wait ... what ?!"],
      ["No!!!", "No !!!"],
      ["and so on…", "and so on …"],
      ["A&E and AT&T and R & D", "A&E and AT&T and R & D"],
      ["fine :-) really", "fine :-) really"],
      ["note: (a) x", "note : ( a ) x"],
      ["=====", "====="],
      ["a;b", "a ; b"],
    ],
  ],
  [
    "scripts and emoji",
    [
      ["the daily Известия and 朝日新聞 said", "the daily Известия and 朝日新聞 said"],
      ["习近平。", "习近平 。"],
      ["São Paulo's mayor", "São Paulo +'s mayor"],
      ["peace 🕊️ now", "peace 🕊️ now"],
      ["👩‍🚒👍🏽", "👩‍🚒 👍🏽"],
      ["🇫🇷🇩🇪", "🇫🇷 🇩🇪"],
      ["Ünal’s", "Ünal +’s"],
      ["e\u0301te\u0301", "e\u0301te\u0301"],
      ["a\u00a0b\u2009c\u3000d", "a b c d"],
    ],
  ],
  [
    "nothing",
    [
      ["", ""],
      [" \n\t ", ""],
    ],
  ],
] as [string, [string, string][]][])("tokenize: %s", (_, cases) => {
  it.each(cases)("%s", (text, expected) => expect(words(text)).toBe(expected));
});

describe("tokenize", () => {
  it("loses no character and cuts no surrogate pair, whatever the text", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom(..."a1.-'@/ \n:)😀’", "\ud83d", "\ude00"),
      ),
    });
    fc.assert(
      fc.property(text, (any) => {
        const { start, end } = tokenize(any);
        let last = 0;
        for (let i = 0; i < start.length; i++) {
          expect(
            any
              .slice(last, start[i])
              .trim()
              .replace(/\u0085/g, ""),
          ).toBe("");
          expect(end[i]).toBeGreaterThan(start[i]!);
          const split =
            /[\ud800-\udbff]$/.test(any.slice(0, end[i])) && /^[\udc00-\udfff]/.test(any.slice(end[i]));
          expect(split).toBe(false);
          last = end[i]!;
        }
        expect(
          any
            .slice(last)
            .trim()
            .replace(/\u0085/g, ""),
        ).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
