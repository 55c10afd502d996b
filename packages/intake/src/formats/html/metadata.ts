import type { DateClaim } from "../../parsing/draft.js";
import type { LinkedArticle } from "./linked-data.js";

/** What a page tells of itself beside its text. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly dates: readonly DateClaim[];
  readonly updated?: string;
}

const PUBLISHER_META = [
  "og:site_name",
  "dc.publisher",
  "dcterms.publisher",
  "application-name",
  "citation_publisher",
];
const BYLINE_META = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
];
const LANGUAGE_META = ["content-language", "language", "dc.language", "dcterms.language", "og:locale"];
const DATE_META = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "ptime",
  "pdate",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "dc.date",
  "dcterms.date",
  "originalpublicationdate",
  "article_date_original",
  "displaydate",
  "date",
];
const UPDATED_META = [
  "article:modified_time",
  "og:updated_time",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
];

/** What the page's `meta`, JSON-LD, microdata and usual class names tell. `address` is that which it was read from. */
export function readMetadata(
  document: Document,
  article: LinkedArticle | undefined,
  address?: string,
): Metadata {
  const meta = metaOf(document);
  const any = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const publisher = article?.publisher ?? any(PUBLISHER_META) ?? siteOf(document);
  const found = {
    title: titleOf(document, meta, article, publisher),
    byline: cleanByline(article?.byline ?? name(any(BYLINE_META)) ?? bylineOf(document)),
    publisher: publisher ?? hostOf(address),
    language: document.documentElement?.getAttribute("lang") || any(LANGUAGE_META) || article?.language,
    url: addressOf(document, meta, article, address),
    updated: article?.updated ?? any(UPDATED_META) ?? stamped(document, UPDATED),
  };
  const given = Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Omit<
    Metadata,
    "dates"
  >;
  return {
    ...given,
    dates: datesOf(
      document,
      article,
      DATE_META.map((key) => meta.get(key)),
    ),
  };
}

/** The contents of all `meta`, by name in lower case; the first of a name counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const key = ["property", "name", "itemprop", "http-equiv"]
      .map((at) => element.getAttribute(at))
      .find(Boolean);
    const content = element.getAttribute("content")?.trim();
    if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
  }
  return meta;
}

const PUBLISHED =
  /publish|posted|pub-?date|pubdate|created|issued|entry-date|article-?date|story-?date|post-?date|dateline|timestamp|byline|meta|^date$|\bdate\b/i;
const UPDATED = /updat|modif|revis|edited/i;

/** Claims of publication, from what is made for machines down to what only looks like a date. */
function datesOf(
  document: Document,
  article: LinkedArticle | undefined,
  meta: readonly (string | undefined)[],
): DateClaim[] {
  const stamps = [
    ...document.querySelectorAll('[itemprop="datePublished"], [property="datePublished"], [pubdate]'),
  ];
  const times = [...document.querySelectorAll("time, abbr.published, .dt-published")].filter(
    (element) => !isUpdate(element) && !isElsewhere(element),
  );
  const told = times.filter((element) => PUBLISHED.test(labels(element)));
  const looks = [...document.querySelectorAll(LIKE_DATES)].filter(
    (element) => !isUpdate(element) && !isElsewhere(element) && (element.textContent ?? "").length < 200,
  );
  const values = [article?.published, ...meta, ...[...stamps, ...told, ...times, ...looks].map(stampOf)];
  return values
    .filter((value) => value !== undefined && value !== "")
    .map((value) => ({ value: value!.slice(0, 200), from: "markup" }));
}

const LIKE_DATES = [
  "date",
  "publish",
  "posted",
  "pubdate",
  "timestamp",
  "dateline",
  "byline",
  "meta",
  "time",
  "submitted",
]
  .map((part) => `[class*="${part}" i], [id*="${part}" i]`)
  .join(", ");

const stampOf = (element: Element): string | undefined =>
  element.getAttribute("datetime") ||
  element.getAttribute("content") ||
  (element.getAttribute("title")?.match(/\d{4}/) ? element.getAttribute("title")! : undefined) ||
  element.textContent?.replace(/\s+/g, " ").trim();

/** The element's own names and those of the two around it. */
function labels(element: Element): string {
  const around = [element, element.parentElement, element.parentElement?.parentElement ?? null];
  return around
    .map((one) => ["class", "id", "itemprop"].map((at) => one?.getAttribute(at) ?? "").join(" "))
    .join(" ");
}

const isUpdate = (element: Element): boolean =>
  UPDATED.test(["class", "id", "itemprop"].map((at) => element.getAttribute(at) ?? "").join(" ")) ||
  /^\s*(?:last\s+)?(?:updated|modified|edited|revised)\b/i.test(element.textContent ?? "");

/** Dates of other articles, of comments, of the day on which the page is looked at. */
const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="more-" i], [class*="latest" i], [class*="most-" i], [class*="ticker" i], [id*="comment" i], [id*="sidebar" i]';
const isElsewhere = (element: Element): boolean => element.closest(ELSEWHERE) !== null;

function stamped(document: Document, pattern: RegExp): string | undefined {
  const element = [...document.querySelectorAll('[itemprop="dateModified"], time')].find(
    (time) => pattern.test(labels(time)) && time.getAttribute("datetime"),
  );
  return element?.getAttribute("datetime") ?? undefined;
}

/** The name of the site may be a heading too, so the longest that agrees counts. */
const HEADINGS = 'h1, h2, h3, [itemprop="headline"], [class*="headline" i], [class*="title" i]';

/** The headline as the reader sees it: the heading that the page's own title agrees with; else the title itself. */
function titleOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedArticle | undefined,
  publisher: string | undefined,
): string | undefined {
  const said = [
    article?.headline,
    meta.get("og:title"),
    meta.get("twitter:title"),
    meta.get("dc.title"),
    document.querySelector("title")?.textContent ?? undefined,
  ]
    .map((title) => tidy(title))
    .filter((title) => title !== "");
  const headings = [...document.querySelectorAll(HEADINGS)].map((heading) => tidy(heading.textContent));
  const agreed = headings
    .filter((heading) => heading.length > 8 && said.some((title) => isPartOf(heading, title)))
    .reduce((longest, heading) => (heading.length > longest.length ? heading : longest), "");
  if (agreed !== "") return agreed;
  const heading = tidy(document.querySelector("h1")?.textContent);
  if (said.some((title) => isShortened(title, heading, publisher))) return heading;
  const [best] = said.map((title) => withoutSite(title, publisher)).filter((title) => title !== "");
  return best ?? headings.find((heading) => heading !== "");
}

const tidy = (title: string | null | undefined): string => (title ?? "").replace(/\s+/g, " ").trim();
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const isPartOf = (part: string, whole: string): boolean =>
  letters(part) !== "" && letters(whole).includes(letters(part));

/** Characters from which what is before the name of a site is a title. */
const LEAST_TITLE = 15;
/** A longer heading is one that was never closed. */
const LONGEST_TITLE = 250;

/** Pages shorten their headlines for the window's title, and add the site to it. */
function isShortened(title: string, heading: string, publisher: string | undefined): boolean {
  const bare = withoutSite(title, publisher);
  return bare.length > LEAST_TITLE && heading.length < LONGEST_TITLE && isPartOf(bare, heading);
}

/** "Title - The Paper" without the paper: by its name, else a short last part after a wide separator. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(/\s+[|–—·•»«:-]\s+|\s+[|»]\s*/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const isSite = publisher !== undefined && (isPartOf(last, publisher) || isPartOf(publisher, last));
  const looksLikeSite = last.split(" ").length <= 4 && title.length - last.length > LEAST_TITLE;
  if (isSite || looksLikeSite)
    return title.slice(0, title.length - last.length).replace(/[\s|–—·•»«:-]+$/, "");
  return title;
}

/** The site's name out of the last part of the page's title, where the `h1` is the rest of it. */
function siteOf(document: Document): string | undefined {
  const title = tidy(document.querySelector("title")?.textContent);
  const heading = tidy(document.querySelector("h1")?.textContent);
  if (heading.length < 9 || !title.startsWith(heading)) return undefined;
  const rest = title.slice(heading.length).replace(/^[\s|–—·•»:-]+/, "");
  return rest === "" || rest.length > 40 ? undefined : rest.split(/\s+[|–—·•»-]\s+/).at(-1);
}

function bylineOf(document: Document): string | undefined {
  const element = document.querySelector(
    '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class*="byline" i], [class*="author-name" i], .author',
  );
  const text = tidy(element?.textContent);
  return text !== "" && text.length < 120 ? text : undefined;
}

function cleanByline(byline: string | undefined): string | undefined {
  const text = tidy(byline)
    .replace(/^(?:by|written by|from)[\s:]+/i, "")
    .replace(
      /\s*(?:[|•·,–-]\s*)?(?:published|posted|updated|\d{1,2}\s+\w+\s+\d{4}|\w+\s+\d{1,2},\s+\d{4}).*$/i,
      "",
    );
  return text === "" ? undefined : text;
}

const name = (value: string | undefined): string | undefined =>
  value?.startsWith("http") ? undefined : value;

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address)
    ? new URL(address).hostname.replace(/^www\./, "")
    : undefined;
}

/**
 * The page's canonical address. A page may speak for its own site only: one that names another's would take the place of
 * a report there.
 */
function addressOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  article: LinkedArticle | undefined,
  address: string | undefined,
): string | undefined {
  const claims = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    meta.get("og:url"),
    article?.url,
  ];
  for (const claim of claims) {
    if (!claim || !URL.canParse(claim, address)) continue;
    const url = new URL(claim, address);
    if (!/^https?:$/.test(url.protocol) || url.pathname === "/") continue;
    if (address !== undefined && siteOfHost(url.hostname) !== siteOfHost(new URL(address).hostname)) continue;
    url.hash = "";
    return url.href;
  }
  return address;
}

/** The last two labels; three below a short second one, as in co.uk. An approximation that errs towards one site. */
function siteOfHost(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split(".");
  return labels.slice((labels.at(-2)?.length ?? 9) <= 3 ? -3 : -2).join(".");
}
