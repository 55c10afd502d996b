/** What an input can be. */
export type Kind =
  | "text"
  | "jsonl"
  | "json"
  | "csv"
  | "parquet"
  | "html"
  | "feed"
  | "warc"
  | "wacz"
  | "zip"
  | "gzip"
  | "pdf"
  | "docx"
  | "eml"
  | "mbox";

const BY_ENDING: Readonly<Record<string, Kind>> = {
  txt: "text",
  md: "text",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "csv",
  parquet: "parquet",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "feed",
  rss: "feed",
  atom: "feed",
  json: "json",
  warc: "warc",
  wacz: "wacz",
  zip: "zip",
  gz: "gzip",
  pdf: "pdf",
  docx: "docx",
  eml: "eml",
  mbox: "mbox",
};

const BY_MEDIA_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, "html"],
  [/^(?:application\/(?:rss|atom|rdf)\+xml|(?:text|application)\/xml)$/, "feed"],
  [/^application\/(?:x-ndjson|jsonl|jsonlines)$/, "jsonl"],
  [/^application\/(?:feed\+)?json$/, "json"],
  [/^application\/pdf$/, "pdf"],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, "docx"],
  [/^text\/csv$/, "csv"],
  [/^message\/rfc822$/, "eml"],
  [/^application\/mbox$/, "mbox"],
  [/^application\/warc$/, "warc"],
];

/** Bytes that a kind begins with, whatever name it bears. */
const BY_BYTES: readonly (readonly [string, Kind])[] = [
  ["\x1f\x8b", "gzip"],
  ["%PDF-", "pdf"],
  ["PAR1", "parquet"],
  ["WARC/1.", "warc"],
  ["PK\x03\x04", "zip"],
];

const BY_ROOT: readonly (readonly [RegExp, Kind])[] = [
  [/^<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i, "feed"],
  [/^<(?:html|head|body)\b/i, "html"],
];

const BY_TEXT: readonly (readonly [RegExp, Kind])[] = [
  [/^From \S.*\d{4}\r?\n[\w-]+:/, "mbox"],
  [
    /^(?:(?:Received|Return-Path|Delivered-To|From|Date|Message-ID|MIME-Version|Subject|To):.*\r?\n(?:[ \t].*\r?\n)*){3}/i,
    "eml",
  ],
  [/^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org/, "json"],
  [/^\s*\[\s*\{/, "json"],
  [/^\s*\{/, "jsonl"],
];

/** Endings that folders are searched for. */
export const isRead = (name: string): boolean => endingOf(name) in BY_ENDING;

export const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** What the input is; undefined where nothing tells. What .txt, .md and .jsonl hold is not doubted. */
export function kindOf(
  { name, mediaType }: { readonly name: string; readonly mediaType?: string },
  head: Buffer,
): Kind | undefined {
  const ending = BY_ENDING[endingOf(name)];
  if (mediaType === undefined && (ending === "text" || ending === "jsonl")) return ending;
  const start = head.toString("latin1");
  const packed = BY_BYTES.find(([bytes]) => start.startsWith(bytes))?.[1];
  if (packed === "zip") return ending === "docx" || ending === "wacz" ? ending : "zip";
  if (packed !== undefined) return packed;
  const told = first(BY_MEDIA_TYPE, mediaType ?? "");
  const seen = seenIn(start.replace(/^\u00ef\u00bb\u00bf/, ""));
  if (told === "html" || told === "feed") return seen === "html" || seen === "feed" ? seen : told;
  return (
    told ??
    ending ??
    seen ??
    (mediaType === undefined || mediaType === "text/plain" ? plain(name) : undefined)
  );
}

const seenIn = (text: string): Kind | undefined => first(BY_ROOT, rootOf(text)) ?? first(BY_TEXT, text);

/** The text from the first element on, without declaration, comments, processing instructions and document type. */
function rootOf(text: string): string {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))![0].length;
    const [opening, closing] = PROLOGUE.find(([mark]) => text.startsWith(mark, at)) ?? [];
    if (opening === undefined || closing === undefined) return text.slice(at);
    if (/^<!doctype\s+html\b/i.test(text.slice(at, at + 20))) return "<html>";
    const end = text.indexOf(closing, at);
    if (end === -1) return "";
    at = end + closing.length;
  }
}

const PROLOGUE = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<!", ">"],
] as const;

const plain = (name: string): Kind | undefined => (endingOf(name) === "" ? "text" : undefined);

function first(rules: readonly (readonly [RegExp, Kind])[], value: string): Kind | undefined {
  return rules.find(([pattern]) => pattern.test(value))?.[1];
}
