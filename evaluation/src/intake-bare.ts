import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import type { Taken } from "./intake-score.js";

/** What Readability gives by itself: the yardstick. Its text knows no paragraphs, so that blocks are parted first. */
export function bareReadability(html: string): Taken | null {
  const document = new DOMParser().parseFromString(html, "text/html") as unknown as Document;
  const article = new Readability(document).parse();
  if (article === null) return null;
  const text = (article.content ?? "").replace(
    /<\/?(?:p|div|h\d|li|br|section|figure|td|tr)\b[^>]*>/gi,
    "\n",
  );
  const parted = new DOMParser().parseFromString(
    `<!doctype html><html><body>${text}</body></html>`,
    "text/html",
  ) as unknown as Document;
  return {
    text: parted.body.textContent ?? "",
    title: article.title ?? undefined,
    date: article.publishedTime?.slice(0, 10),
  };
}
