import { ARTICLES, type Article } from "./articles.js";
import { BROADCASTERS } from "./broadcasters.js";
import { INSTITUTIONS } from "./institutions.js";
import { NEWSPAPERS } from "./newspapers.js";
import { day } from "./parts.js";
import { SYSTEMS } from "./systems.js";

/** A page with what a reader would take from it. */
export interface GoldPage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly date: string;
  readonly paragraphs: Article["paragraphs"];
}

/** One page for each style of markup; the articles take turns. */
export const PAGES: readonly GoldPage[] = [...BROADCASTERS, ...NEWSPAPERS, ...SYSTEMS, ...INSTITUTIONS].map(
  (style, at) => {
    const article = ARTICLES[at % ARTICLES.length]!;
    const { title, paragraphs } = article;
    const path = style.path?.(article) ?? `/stories/${at + 1}`;
    return { name: style.name, path, html: style.html(article), title, date: day(article), paragraphs };
  },
);
