import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, it } from "vitest";
import { docxOf, PARAGRAPHS, pdfOf, STORY, storyPage, warcRecord, zipOf } from "../testing/make.js";
import { errors, readAll, reports, workFolder } from "../testing/read.js";

// Feeds, tables, archives, documents and mails, sound and hostile.

const { folder, read } = workFolder();
const line = (id: string) => JSON.stringify({ id, text: STORY[0] });
const item = (number: number, body = STORY.join(" ")) =>
  `<item><title>Item ${number}</title><link>https://p.example/${number}</link><pubDate>Fri, 03 May 2024 10:00:00 +0200</pubDate><description><![CDATA[<p>${body}</p>]]></description></item>`;
const rss = (items: string, head = "") =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>The Paper</title>${items}</channel></rss>`;
const mail = (more = "", body = STORY.join("\r\n")) =>
  `From: Press Office <press@mfa.example>\r\nDate: Fri, 3 May 2024 10:00:00 +0200\r\nSubject: =?utf-8?q?A_n=C3=B8te?=\r\nMessage-ID: <1@mfa.example>\r\n${more}\r\n${body}\r\n`;
const lorem = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]>`;
const table = (text: string[]) =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: "text", data: text, type: "STRING" },
        { name: "date", data: text.map(() => "2024-05-03"), type: "STRING" },
      ],
    }),
  );

it.each<[string, string, string | Buffer, object[]]>([
  [
    "RSS",
    "a.rss",
    rss(item(1) + item(2)),
    [{ id: "https://p.example/1", title: "Item 1", date: "2024-05-03", publisher: "The Paper" }, {}],
  ],
  [
    "Atom",
    "a.atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>urn:1</id><title>T</title><updated>2024-05-03T01:00:00Z</updated><content type="html">${STORY[0]}</content></entry></feed>`,
    [{ id: "urn:1", date: "2024-05-03" }],
  ],
  [
    "JSON Feed",
    "a.json",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "P",
      items: [{ id: "7", content_text: STORY[0], date_published: "2024-05-03T00:00:00Z" }],
    }),
    [{ id: "7", date: "2024-05-03" }],
  ],
  [
    "a list of documents",
    "a.json",
    JSON.stringify([{ id: "x", body: STORY[0], published_at: "2024-05-03 10:00" }]),
    [{ id: "x", date: "2024-05-03" }],
  ],
  [
    "an entity bomb in a feed",
    "bomb.xml",
    rss(item(1, `${STORY[0]} &j;`), lorem),
    [{ id: "https://p.example/1" }],
  ],
  [
    "CSV with line breaks, quotes and semicolons",
    "a.csv",
    `id;date;content\n1;2024-05-03;"${STORY[0]}\n\n""Quoted"", with; a break"\n`,
    [{ id: "1", date: "2024-05-03", text: expect.stringContaining('"Quoted", with; a break') }],
  ],
  [
    "CSV in windows-1252",
    "b.csv",
    Buffer.from(
      `text\n"J\xf8rgen Sm\xe5land of Norway expelled two diplomats, the ministry said with regret."\n`,
      "latin1",
    ),
    [{ text: expect.stringContaining("rgen") }],
  ],
  [
    "Parquet",
    "a.parquet",
    table([...STORY]),
    [{ id: "a.parquet#1", date: "2024-05-03", text: STORY[0] }, {}, {}],
  ],
  [
    "WARC",
    "a.warc",
    Buffer.concat([
      warcRecord("https://p.example/a", storyPage()),
      warcRecord("https://p.example/s.js", "x", "Content-Type: text/javascript"),
    ]),
    [{ id: "https://p.example/a" }],
  ],
  [
    "WARC, packed record by record",
    "b.warc.gz",
    Buffer.concat(["a", "b"].map((path) => gzipSync(warcRecord(`https://p.example/${path}`, storyPage())))),
    [{ id: "https://p.example/a" }, { id: "https://p.example/b" }],
  ],
  [
    "WACZ",
    "a.wacz",
    zipOf([
      { name: "archive/data.warc.gz", content: gzipSync(warcRecord("https://p.example/a", storyPage())) },
      { name: "pages/pages.jsonl", content: "{}" },
    ]),
    [{ id: "https://p.example/a" }],
  ],
  [
    "a zip of several kinds",
    "a.zip",
    zipOf([
      { name: "x/one.txt", content: STORY[0]! },
      { name: "two.html", content: storyPage() },
      { name: "__MACOSX/x.txt", content: "no" },
      { name: "pic.png", content: "no" },
    ]),
    [{ id: "a/x/one" }, { id: "a/two.html" }],
  ],
  [
    "a zip in a zip",
    "deep.zip",
    zipOf([{ name: "in.zip", content: zipOf([{ name: "one.txt", content: STORY[0]! }]) }]),
    [{}],
  ],
  ["a packed text", "a.txt.gz", gzipSync(STORY[0]!), [{ id: "a", text: STORY[0] }]],
  [
    "a PDF",
    "a.pdf",
    pdfOf(
      [
        ["Norway expelled two diplo-", "mats on Friday, the foreign ministry said."],
        ["The embassy denied the allegation."],
      ],
      "/Title (A visit) /CreationDate (D:20240503120000Z)",
    ),
    [
      {
        title: "A visit",
        date: "2024-05-03",
        text: "Norway expelled two diplomats on Friday, the foreign ministry said.\n\nThe embassy denied the allegation.",
      },
    ],
  ],
  ["Word", "a.docx", docxOf(STORY), [{ text: STORY.join("\n\n") }]],
  [
    "an e-mail",
    "a.eml",
    mail(),
    [
      {
        id: "1@mfa.example",
        title: "A nøte",
        date: "2024-05-03",
        publisher: "mfa.example",
        text: STORY.join(" "),
      },
    ],
  ],
  [
    "an e-mail of markup only",
    "h.eml",
    mail("Content-Type: text/html\r\n", PARAGRAPHS),
    [{ text: STORY.join("\n\n") }],
  ],
  [
    "a mailbox",
    "a.mbox",
    `From a@b Fri May  3 10:00:00 2024\n${mail()}\n\nFrom a@b Fri May  3 10:00:00 2024\n${mail().replace("1@mfa", "2@mfa")}`,
    [{ id: "1@mfa.example" }, { id: "2@mfa.example" }],
  ],
])("reads %s", async (_, name, content, expected) => {
  const readings = await read(name, content);
  expect(errors(readings).map(({ error }) => error)).toEqual([]);
  expect(reports(readings).map(({ report }) => report)).toMatchObject(expected);
});

const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20));

it.each<[string, string, string | Buffer, number, string]>([
  ["XML that is no feed", "x.xml", "<?xml version='1.0'?><catalog><book/></catalog>", 0, "bad-feed"],
  ["a feed cut in half", "x.rss", rss(item(1)).slice(0, 200), 0, "bad-feed|empty-document"],
  ["a feed without items", "y.rss", rss(""), 0, "empty-document"],
  [
    "a sitemap in a file",
    "map.xml",
    `<urlset><url><loc>https://p.example/1</loc></url></urlset>`,
    0,
    "not-followed",
  ],
  ["JSON that is none", "x.json", "{", 0, "bad-json"],
  ["JSON of another kind", "y.json", '{"a": 1}', 0, "bad-document"],
  [
    "a JSON line of 17 MB",
    "long.jsonl",
    `${line("a")}\n{"id":"b","text":"${"x".repeat(17 * 2 ** 20)}"}`,
    1,
    "too-large",
  ],
  ["CSV without a text", "x.csv", "a,b\n1,2\n", 0, "bad-table"],
  ["CSV with a quote that never ends", "y.csv", `text\n"${"x".repeat(17 * 2 ** 20)}`, 0, "bad-table"],
  ["Parquet that is none", "x.parquet", "PAR1 nonsense PAR1", 0, "bad-table"],
  [
    "a gzip cut short",
    "cut.jsonl.gz",
    gzipSync(`${line("a")}\n${line("b")}\n`).subarray(0, -12),
    -1,
    "damaged-archive",
  ],
  [
    "a gzip of a wrong length",
    "wrong.jsonl.gz",
    Buffer.concat([gzipSync(`${line("a")}\n`).subarray(0, -4), Buffer.from([9, 9, 9, 9])]),
    -1,
    "damaged-archive",
  ],
  ["a gzip bomb", "bomb.txt.gz", bomb, 0, "archive-bomb|too-large"],
  [
    "a gzip bomb in lines",
    "bomb.jsonl.gz",
    gzipSync(`${line("a")}\n${"\n".repeat(80 * 2 ** 20)}`),
    1,
    "archive-bomb",
  ],
  [
    "a gzip in a gzip in a gzip in a gzip",
    "deep.gz",
    gzipSync(gzipSync(gzipSync(gzipSync("x")))),
    0,
    "archive-bomb",
  ],
  [
    "a zip bomb",
    "bomb.zip",
    zipOf([{ name: "a.jsonl", content: Buffer.alloc(80 * 2 ** 20, "\n") }]),
    0,
    "archive-bomb",
  ],
  [
    "a zip that lies about its sizes",
    "lie.zip",
    zipOf([{ name: "a.txt", content: STORY[0]!, claimed: 5 }]),
    0,
    "damaged-archive",
  ],
  [
    "a zip with a way out of it",
    "slip.zip",
    zipOf([{ name: "../../etc/a.txt", content: "x" }]),
    0,
    "damaged-archive",
  ],
  [
    "an encrypted zip",
    "locked.zip",
    zipOf([{ name: "a.txt", content: "x", encrypted: true }]),
    0,
    "encrypted",
  ],
  [
    "a zip cut in half",
    "half.zip",
    zipOf([{ name: "a.txt", content: STORY[0]! }]).subarray(0, 60),
    0,
    "damaged-archive",
  ],
  ["a zip of nothing", "none.zip", zipOf([{ name: "a.png", content: "x" }]), 0, "no-reports"],
  [
    "a WARC cut short",
    "cut.warc",
    warcRecord("https://p.example/a", storyPage()).subarray(0, 200),
    0,
    "damaged-archive",
  ],
  ["a PDF that is none", "x.pdf", "%PDF-1.7 nonsense", 0, "bad-pdf"],
  ["a PDF of pictures", "pictures.pdf", pdfOf([[]]), 0, "no-text-layer"],
  ["a Word file that is none", "x.docx", zipOf([{ name: "a.xml", content: "<a/>" }]), 0, "bad-word-file"],
  [
    "a Word file with a bomb",
    "bomb.docx",
    docxOf(STORY, [{ name: "word/media/a.bin", content: Buffer.alloc(80 * 2 ** 20) }]),
    0,
    "too-large|archive-bomb",
  ],
  ["an e-mail without headers", "x.eml", "\r\n\r\nhello", 0, "bad-mail"],
  ["an e-mail without text", "y.eml", mail("", ""), 0, "empty-document"],
  [
    "an e-mail of parts within parts",
    "z.eml",
    mail(
      `Content-Type: multipart/mixed; boundary=b0\r\n`,
      Array.from(
        { length: 300 },
        (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
      ).join(""),
    ),
    0,
    "bad-mail|empty-document",
  ],
])("an error: %s", async (_, name, content, documents, code) => {
  const readings = await read(name, content);
  if (documents >= 0) expect(reports(readings)).toHaveLength(documents);
  expect(errors(readings).map(({ error }) => error.code)).toEqual([
    expect.stringMatching(new RegExp(`^(?:${code})$`)),
  ]);
});

it("refuses a feed of 300 MB after 64 and holds no more", async () => {
  const path = join(folder, "huge.rss");
  const part = item(1, "x ".repeat(2 ** 19));
  const parts = function* () {
    yield rss("").slice(0, -"</channel></rss>".length);
    for (let at = 0; at < 300; at++) yield part;
  };
  await pipeline(Readable.from(parts()), createWriteStream(path));
  const before = process.memoryUsage().rss;
  expect(errors(await readAll(path)).map(({ error }) => error.code)).toEqual(["too-large"]);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20);
});

it("goes on in an archive after a file that cannot be read", async () => {
  const zip = zipOf([
    { name: "a.jsonl", content: "no json\n" },
    { name: "b.pdf", content: "%PDF-" },
    { name: "c.txt", content: STORY[0]! },
  ]);
  const readings = await read("mixed.zip", zip);
  expect(errors(readings).map(({ error }) => error.code)).toEqual(["bad-json", "bad-pdf"]);
  expect(reports(readings).map(({ report }) => report.id)).toEqual(["mixed/c"]);
});
