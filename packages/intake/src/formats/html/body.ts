import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.js";

/** Readability leaves pages with less than this unread unless they are all there is. */
const LEAST = 200;

/** The paragraphs of the page's article, without what stands around it. */
export function readBody(document: Document): string[] {
  const article = new Readability(document, {
    charThreshold: LEAST,
    serializer: (element) => element as unknown as string,
  }).parse();
  const content = article?.content as unknown as Node | undefined;
  return content === undefined ? [] : blocksOf(content);
}
