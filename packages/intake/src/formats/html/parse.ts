import { DemarcheError } from "@demarche/language";
import { DOMParser } from "linkedom";
import { decode } from "../../bytes/charset.js";
import type { DateClaim, Parsed, Task } from "../../parsing/draft.js";
import type { Note } from "../../reading.js";
import { blocksOf } from "./blocks.js";
import { readBody } from "./body.js";
import { linkedArticle } from "./linked-data.js";
import { readMetadata } from "./metadata.js";

/** The article of a web page. Throws `no-article`. */
export function parseHtml({ bytes, charset, url }: Pick<Task, "bytes" | "charset" | "url">): Parsed {
  const { text: markup, notes } = decode(bytes, charset);
  const document = parseMarkup(markup);
  const article = linkedArticle(document);
  const metadata = readMetadata(document, article, url);
  const seen = datesBeside(metadata.title, blocksOf(document.documentElement));
  const text = readBody(document, article, metadata.title).join("\n\n");
  if (text === "") throw noArticle();
  const own: Note[] = [];
  if (article?.paywall) own.push("paywall");
  if (article?.live) own.push("live-blog");
  return { drafts: [{ ...metadata, dates: [...metadata.dates, ...seen], text, notes: [...notes, ...own] }] };
}

/** A page may lack `html` and `body`, which linkedom does not put in by itself. */
export function parseMarkup(markup: string): Document {
  const whole = /<body[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
  return new DOMParser().parseFromString(whole, "text/html") as unknown as Document;
}

/** Lines around the title in which a date may stand. */
const BESIDE = 6;
const LONGEST_LINE = 120;

/** Dates that the reader sees beside the title, where the markup tells nothing of them. */
function datesBeside(title: string | undefined, lines: readonly string[]): DateClaim[] {
  const at = Math.max(0, lines.lastIndexOf(title ?? ""));
  return lines
    .slice(Math.max(0, at - BESIDE), at + BESIDE)
    .filter((line) => line.length < LONGEST_LINE && line !== title && /(?:19|20)\d\d/.test(line))
    .map((value) => ({ value, from: "text" }));
}

function noArticle(): DemarcheError {
  return new DemarcheError(
    "no-article",
    "the page holds no article",
    "It is a list, a gallery, a notice or a form, or writes its text by script; give the page of one report",
  );
}
