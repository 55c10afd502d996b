import { DOMParser } from "linkedom";
import { blocksOf } from "./blocks.js";

/** The paragraphs of a piece of markup, parted by blank lines; a text without markup stays as it is. */
export function textOfMarkup(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  const page = `<!doctype html><html><body>${markup}</body></html>`;
  const document = new DOMParser().parseFromString(page, "text/html") as unknown as Document;
  return blocksOf(document.body).join("\n\n");
}
