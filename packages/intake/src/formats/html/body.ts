import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.js";
import { removeClutter } from "./clutter.js";
import { isSentence, withoutEdges } from "./edges.js";
import type { LinkedArticle } from "./linked-data.js";

/** Characters from which a text is an article. */
const LEAST = 200;

/**
 * The paragraphs of the page's article: what the markup itself calls the body, else what Readability finds where the
 * clutter is gone, else the text that the page carries for machines, else all of its sentences.
 */
export function readBody(
  document: Document,
  article: LinkedArticle | undefined,
  title: string | undefined,
): string[] {
  removeClutter(document);
  const marked = withoutEdges(markedBody(document), title);
  if (lengthOf(marked) >= LEAST) return marked;
  const all = blocksOf(document.body).filter(isSentence);
  const found = withoutEdges(readable(document), title);
  const told = (article?.body ?? "")
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (lengthOf(told) > lengthOf(found) * 2) return told;
  return found.length === 0 && lengthOf(all) >= LEAST ? all : found;
}

/** What microdata calls the article's body; the longest, where teasers have one too. */
function markedBody(document: Document): string[] {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')].map(blocksOf);
  return bodies.reduce((longest, body) => (lengthOf(body) > lengthOf(longest) ? body : longest), []);
}

function readable(document: Document): string[] {
  const serializer = (element: Node) => element as unknown as string;
  const found = new Readability(document, { charThreshold: LEAST, serializer }).parse();
  const content = found?.content as unknown as Node | undefined;
  return content === undefined ? [] : blocksOf(content);
}

const lengthOf = (blocks: readonly string[]): number => blocks.reduce((sum, { length }) => sum + length, 0);
