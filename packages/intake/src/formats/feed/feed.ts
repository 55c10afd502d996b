import { DemarcheError } from "@demarche/language";
import { DetectError, MalformedError, ParseError, parseFeed } from "feedsmith";
import type { DateClaim, Draft } from "../../parsing/draft.js";
import { textOfMarkup } from "../html/text-of-markup.js";

/** What the four forms of feeds call an item's parts. */
interface Item {
  readonly id?: string;
  readonly guid?: { readonly value?: string };
  readonly url?: string;
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly title?: Markup;
  readonly pubDate?: string;
  readonly published?: string;
  readonly date_published?: string;
  readonly updated?: string;
  readonly date_modified?: string;
  readonly description?: Markup;
  readonly summary?: Markup;
  readonly content?: Markup & { readonly encoded?: string };
  readonly content_html?: string;
  readonly content_text?: string;
  readonly author?: Person;
  readonly authors?: readonly Person[];
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
  readonly language?: string;
}

type Markup = string | { readonly value?: string };
type Person = string | { readonly name?: string };

interface Feed {
  readonly title?: Markup;
  readonly language?: string;
  readonly items?: readonly Item[];
  readonly entries?: readonly Item[];
}

/** The items of an RSS, RDF, Atom or JSON feed. Throws `bad-feed`. */
export function draftsOfFeed(text: string): Draft[] {
  const feed = parse(text);
  const publisher = plain(feed.title);
  return (feed.items ?? feed.entries ?? []).map((item) => draftOf(item, publisher, feed.language));
}

function parse(text: string): Feed {
  try {
    return parseFeed(text).feed as unknown as Feed;
  } catch (thrown) {
    const known = [DetectError, MalformedError, ParseError].some((kind) => thrown instanceof kind);
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    if (!known && !(thrown instanceof SyntaxError)) throw thrown;
    throw new DemarcheError(
      "bad-feed",
      `it is no feed: ${reason}`,
      "Give the address of an RSS, Atom or JSON feed or of a sitemap",
    );
  }
}

function draftOf(item: Item, publisher: string | undefined, language: string | undefined): Draft {
  const url = addressOf(item);
  const fields = {
    id: url === undefined ? (item.guid?.value ?? item.id) : undefined,
    url,
    title: plain(item.title),
    byline: bylineOf(item),
    publisher,
    language: item.language ?? language,
    updated: item.updated ?? item.date_modified,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return { ...Object.fromEntries(given), text: longest(item), dates: datesOf(item), notes: ["from-feed"] };
}

function addressOf({ url, link, links, guid, id }: Item): string | undefined {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  return [url, link, alternate, guid?.value, id].find(
    (one) => one !== undefined && /^https?:\/\//i.test(one),
  );
}

function datesOf(item: Item): DateClaim[] {
  const values = [
    item.pubDate,
    item.published,
    item.date_published,
    item.dc?.dates?.[0],
    item.updated,
    item.date_modified,
  ];
  return values.filter((value) => value !== undefined).map((value) => ({ value, from: "feed" }));
}

function bylineOf({ author, authors, dc }: Item): string | undefined {
  const people = [...(authors ?? []), ...(author === undefined ? [] : [author]), ...(dc?.creators ?? [])];
  const names = people.map((person) => (typeof person === "string" ? person : (person.name ?? "")));
  return [...new Set(names.filter((name) => name !== ""))].join(", ") || undefined;
}

/** The fullest text that the item carries. */
function longest({ content, content_html, content_text, description, summary }: Item): string {
  const encoded = typeof content === "object" ? content.encoded : undefined;
  const texts = [encoded, content, content_html, description, summary].map((one) =>
    textOfMarkup(markupIn(one)),
  );
  return [content_text ?? "", ...texts].reduce((best, text) => (text.length > best.length ? text : best), "");
}

const markupIn = (markup: Markup | undefined): string =>
  typeof markup === "string" ? markup : (markup?.value ?? "");
const plain = (markup: Markup | undefined): string | undefined =>
  markup === undefined ? undefined : textOfMarkup(markupIn(markup)).replace(/\s+/g, " ");
