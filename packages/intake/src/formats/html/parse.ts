import { DemarcheError } from "@demarche/language";
import { DOMParser } from "linkedom";
import { decode } from "../../bytes/charset.js";
import type { Parsed, Task } from "../../parsing/draft.js";
import type { Note } from "../../reading.js";
import { readBody } from "./body.js";
import { linkedArticle } from "./linked-data.js";
import { readMetadata } from "./metadata.js";

/** The article of a web page. Throws `no-article`. */
export function parseHtml({ bytes, charset, url }: Pick<Task, "bytes" | "charset" | "url">): Parsed {
  const { text: markup, notes } = decode(bytes, charset);
  const document = new DOMParser().parseFromString(markup, "text/html") as unknown as Document;
  const article = linkedArticle(document);
  const metadata = readMetadata(document, article, url);
  const text = readBody(document).join("\n\n");
  if (text === "") throw noArticle();
  const own: Note[] = [];
  if (article?.paywall) own.push("paywall");
  if (article?.live) own.push("live-blog");
  return { drafts: [{ ...metadata, text, notes: [...notes, ...own] }] };
}

function noArticle(): DemarcheError {
  return new DemarcheError(
    "no-article",
    "the page holds no article",
    "It is a list, a gallery, a notice or a form, or writes its text by script; give the page of one report",
  );
}
