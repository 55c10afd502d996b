import { DOMParser } from "linkedom";
import type { Draft, Parsed } from "../../parsing/draft.js";

/** Pages that one sitemap may name, by its standard. */
const MOST = 50_000;

/** Whether the text is a sitemap or an index of them. */
export const isSitemap = (text: string): boolean =>
  /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4000));

/** The pages that a sitemap names, with what a news sitemap tells of them; the sitemaps that an index names. */
export function parseSitemap(text: string): Parsed {
  const document = new DOMParser().parseFromString(text, "text/xml") as unknown as Document;
  const elements = [...document.querySelectorAll("*")];
  const named = (name: string) => elements.filter((element) => localName(element) === name).slice(0, MOST);
  const feeds = named("sitemap")
    .map((element) => textIn(element, "loc"))
    .filter((url) => url !== undefined);
  return { drafts: named("url").flatMap(draftOf), feeds };
}

function draftOf(element: Element): Draft[] {
  const url = textIn(element, "loc");
  if (url === undefined) return [];
  const published = textIn(element, "publication_date");
  const fields = {
    title: textIn(element, "title"),
    publisher: textIn(element, "name"),
    language: textIn(element, "language"),
    updated: textIn(element, "lastmod"),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const dates = published === undefined ? [] : [{ value: published, from: "feed" as const }];
  return [{ ...Object.fromEntries(given), url, text: "", dates, notes: [] }];
}

const localName = (element: Element): string => element.nodeName.replace(/^.*:/, "").toLowerCase();

function textIn(element: Element, name: string): string | undefined {
  const found = [...element.querySelectorAll("*")].find((inner) => localName(inner) === name);
  return found?.textContent?.trim() || undefined;
}
