import { decode } from "../../bytes/charset.js";
import type { Parsed, Task } from "../../parsing/draft.js";
import { draftsOfFeed } from "./feed.js";
import { isSitemap, parseSitemap } from "./sitemap.js";

/** The items of a feed or the pages of a sitemap. Throws `bad-feed`. */
export function parseXml({ bytes, charset }: Task): Parsed {
  const { text } = decode(bytes, charset);
  return isSitemap(text) ? parseSitemap(text) : { drafts: draftsOfFeed(text) };
}
