import { expect, it } from "vitest";
import { htmlPage, PARAGRAPHS, STORY, storyPage } from "../testing/make.js";
import { errors, reports, workFolder } from "../testing/read.js";

// Web pages that are broken, odd or made to do harm: each gives a document or an error with a name, in bounded time.

const { read } = workFolder();
const now = new Date("2024-06-01T12:00:00Z");
const meta = (content: string, property = "article:published_time") =>
  `<meta property="${property}" content="${content}">`;
const cp1251 = (text: string) =>
  Buffer.from([...text].map((sign) => CYRILLIC.get(sign) ?? sign.charCodeAt(0)));
const CYRILLIC = new Map(
  [..."абвгдежзийклмнопрстуфхцчшщъыьэюя"].flatMap((sign, at) => [
    [sign, 0xe0 + at],
    [sign.toUpperCase(), 0xc0 + at],
  ]),
);
const RUSSIAN =
  "Норвегия выслала двух дипломатов соседнего государства, сообщило в пятницу министерство иностранных дел. ";
/** Shift-JIS of ノルウェーは外交官二人を追放した。 */
const SHIFT_JIS = Buffer.from(
  "836d838b8345834683 5b82cd8a4f8cf08ac993f1906c82f092c795fa82b582bd8142".replaceAll(" ", ""),
  "hex",
);

const DOCUMENTS: readonly [
  string,
  string | Buffer,
  { text?: RegExp; date?: string | undefined; note?: string; title?: RegExp },
][] = [
  ["no markup but paragraphs", PARAGRAPHS, { text: /^Norway/ }],
  ["elements never closed", `<div><h1>T<p>${STORY.join("<p>")}`, { text: /week\.\n\nPolice/ }],
  ["crossed and doubled tags", `<b><p>${STORY[0]}</b></p></p></div><i>${PARAGRAPHS}`, { text: /three days/ }],
  ["cut in the middle of a tag", storyPage().slice(0, -40), { text: /January/ }],
  ["NUL bytes between letters", storyPage().replace("Norway ex", "Nor\0way ex"), { text: /expelled/ }],
  ["a table in a table in a table", `<table><tr><td>`.repeat(30) + PARAGRAPHS, { text: /Norway/ }],
  [
    "an attribute of a megabyte",
    storyPage(`<meta name="x" content="${"y".repeat(1e6)}">`),
    { text: /Norway/ },
  ],
  [
    "fifty thousand attributes",
    `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(" ")}>x</p>${storyPage()}`,
    { text: /Norway/ },
  ],
  ["a comment that never ends", `${storyPage()}<!-- ${"x".repeat(1000)}`, { text: /Norway/ }],
  [
    "JSON-LD that is no JSON",
    storyPage(`<script type="application/ld+json">{"headline": </script>`),
    { text: /Norway/ },
  ],
  [
    "JSON-LD nested without end",
    storyPage(`<script type="application/ld+json">${'{"@graph":['.repeat(5000)}</script>`),
    { text: /Norway/ },
  ],
  [
    "JSON-LD of wrong types",
    storyPage(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"datePublished":{},"author":[[null]],"publisher":true}</script>`,
    ),
    { title: /^Norway expels/ },
  ],
  ["a date in the future", storyPage(meta("2031-01-01")), { date: undefined, note: "future-date" }],
  [
    "a date in the future before a good one",
    storyPage(meta("2031-01-01") + meta("2024-05-03", "dcterms.date")),
    { date: "2024-05-03", note: "future-date" },
  ],
  ["a date that is none", storyPage(meta("0000-00-00T00:00:00")), { date: undefined }],
  ["a date of the epoch", storyPage(meta("1714730400")), { date: "2024-05-03" }],
  ["a date in numbers of two readings", storyPage(meta("03/04/2024")), { date: undefined }],
  ["a date in numbers of one reading", storyPage(meta("23/04/2024")), { date: "2024-04-23" }],
  ["a date before the web by default", storyPage(meta("0001-01-01T00:00:00Z")), { date: undefined }],
  ["no date", storyPage(), { date: undefined }],
  [
    "a paywall stub",
    storyPage(
      `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>`,
    ),
    { note: "paywall" },
  ],
  [
    "a live blog",
    storyPage(`<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"x"}</script>`),
    { note: "live-blog" },
  ],
  [
    "right-to-left overrides",
    storyPage().replace("expelled two", "expelled \u202eowt\u202c"),
    { text: /owt dip/, note: "hidden-characters" },
  ],
  [
    "letters hidden between letters",
    storyPage().replace("Norway expelled", "Nor\u200bw\u2060ay expelled"),
    { text: /^Norway exp/, note: "hidden-characters" },
  ],
  [
    "tags of an invisible alphabet",
    storyPage().replace("Norway expelled", "Norway\u{e0041}\u{e0042} expelled"),
    { text: /^Norway exp/ },
  ],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${storyPage()}`, "utf16le"), { text: /^Norway/ }],
  [
    "UTF-8 that says it is Latin 1",
    storyPage(`<meta charset="iso-8859-1">`).replace("the foreign", "Jørgen Småland of the foreign"),
    { text: /Jørgen Småland/ },
  ],
  [
    "Latin 1 without a word of it",
    Buffer.from(storyPage().replace("the foreign", "J\xf8rgen Sm\xe5land of the foreign"), "latin1"),
    { text: /J.rgen Sm.land/, note: "charset-guessed" },
  ],
  [
    "UTF-8 with a broken letter",
    Buffer.concat([Buffer.from(storyPage(`<meta charset="utf-8">`)), Buffer.from([0xff])]),
    { text: /^Norway/ },
  ],
  ["a charset that nobody knows", storyPage(`<meta charset="x-nonsense">`), { text: /^Norway/ }],
  [
    "a cookie wall before the article",
    htmlPage(
      `<div class="cookie-wall">${"<p>We and our partners store data on your device, as you may imagine.</p>".repeat(2)}</div><article>${PARAGRAPHS}</article>`,
    ),
    { text: /^Norway(?!.*partners)/s },
  ],
  [
    "a base that leads elsewhere",
    storyPage(`<base href="javascript:alert(1)"><link rel="canonical" href="javascript:alert(2)">`),
    { text: /^Norway/ },
  ],
  [
    "script within the text",
    htmlPage(`<p>${STORY[0]}<script>document.write("no")</script></p>${PARAGRAPHS}`),
    { text: /^(?!.*document\.write)/s },
  ],
  [
    "an XML page with an entity bomb",
    `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]>${storyPage()}<p>&b;&b;</p>`,
    { text: /Norway/ },
  ],
];

it.each(DOCUMENTS)("a document: %s", async (_, content, { text, date, note, title, ...rest }) => {
  const readings = await read("page.html", content, { now });
  expect(errors(readings).map(({ error }) => error)).toEqual([]);
  const [{ report, about } = {} as never] = reports(readings);
  if (text !== undefined) expect(report.text).toMatch(text);
  if (title !== undefined) expect(report.title).toMatch(title);
  if (note !== undefined) expect(about.notes).toContain(note);
  if ("date" in DOCUMENTS.find(([name]) => name === _)![2]) expect(report.date).toBe(date);
  expect(rest).toEqual({});
});

it.each<[string, string | Buffer, string]>([
  ["nothing", "", "no-article"],
  ["an empty page", htmlPage(""), "no-article"],
  ["a menu only", htmlPage(`<nav>${"<a href=/>World</a>".repeat(50)}</nav>`), "no-article"],
  [
    "a gallery without text",
    htmlPage(
      `<div class="gallery">${"<figure><img src=/1.jpg><figcaption>A quay.</figcaption></figure>".repeat(40)}</div>`,
    ),
    "no-article",
  ],
  [
    "a form only",
    htmlPage(`<form><p>Enter the letters that you see in the picture below.</p><input></form>`),
    "no-article",
  ],
  [
    "a script that would write the page",
    htmlPage(`<div id="root"></div><script src="/app.js"></script>`),
    "no-article",
  ],
  ["deep nesting", `${"<div>".repeat(3000)}${PARAGRAPHS}${"</div>".repeat(3000)}`, "too-slow|unparsable"],
  ["nesting beyond reason", `${"<div>".repeat(200_000)}x`, "no-article|unparsable|too-slow"],
  ["a page of 17 MB", storyPage() + "x".repeat(17 * 2 ** 20), "too-large"],
  [
    "Russian in windows-1251",
    Buffer.concat([
      Buffer.from(`<html><head><meta charset="windows-1251"></head><body><p>`),
      cp1251(RUSSIAN.repeat(4)),
      Buffer.from("</p></body></html>"),
    ]),
    "other-language",
  ],
  [
    "Russian in windows-1251 that nothing tells of",
    Buffer.concat([Buffer.from("<p>"), cp1251(RUSSIAN.repeat(4)), Buffer.from("</p>")]),
    "other-language",
  ],
  [
    "Japanese in Shift-JIS",
    Buffer.concat([
      Buffer.from(`<html><head><meta charset="shift_jis"></head><body><p>`),
      SHIFT_JIS,
      SHIFT_JIS,
      SHIFT_JIS,
      SHIFT_JIS,
      Buffer.from("</p></body></html>"),
    ]),
    "other-language",
  ],
])("an error: %s", async (_, content, code) => {
  const readings = await read("page.html", content, { now, limits: { parseMilliseconds: 3000 } });
  expect(reports(readings)).toEqual([]);
  expect(errors(readings).map(({ error }) => error.code)).toEqual([
    expect.stringMatching(new RegExp(`^(?:${code})$`)),
  ]);
});

it("keeps what is in another language, in its own letters", async () => {
  const page = Buffer.concat([Buffer.from("<p>"), cp1251(RUSSIAN.repeat(3)), Buffer.from("</p>")]);
  const [reading] = errors(await read("russian.html", page));
  expect(reading?.uncoded).toMatchObject({ language: "ru", text: RUSSIAN.repeat(3).trim() });
});

it("ends a document that takes too long, and goes on with the next", async () => {
  const slow = { limits: { parseMilliseconds: 1 } };
  expect(errors(await read("slow.html", storyPage(), slow))).toMatchObject([{ error: { code: "too-slow" } }]);
  expect(reports(await read("next.html", storyPage()))).toHaveLength(1);
});
