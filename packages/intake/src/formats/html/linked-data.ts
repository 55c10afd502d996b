/** What a page tells of its article in JSON-LD, with the words of schema.org. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly body?: string;
  readonly url?: string;
  readonly paywall: boolean;
  readonly live: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlog|Report|NewsStory|AnalysisNews)/;
/** Deeper than any honest page nests its parts. */
const DEEPEST = 6;

/** The article of a page's JSON-LD; undefined where there is none. */
export function linkedArticle(document: Document): LinkedArticle | undefined {
  const articles = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => objectsIn(parse(script.textContent ?? ""), DEEPEST))
    .filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  const article = articles.find(({ datePublished }) => datePublished !== undefined) ?? articles[0];
  return article && describe(article);
}

/** JSON with the faults that templates make: comments around it, raw line breaks within its texts. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, "")
    .trim();
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, " "), bare.replace(/;\s*$/, "")])
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt
    }
  return undefined;
}

function objectsIn(value: unknown, depth: number): Fields[] {
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => objectsIn(item, depth - 1));
  const object = value as Fields;
  const inner = [object["@graph"], object.mainEntity, object.mainEntityOfPage];
  return [object, ...inner.flatMap((part) => objectsIn(part, depth - 1))];
}

const typesOf = (object: Fields): string[] =>
  [object["@type"]].flat().filter((type) => typeof type === "string");

function describe(article: Fields): LinkedArticle {
  const known = {
    headline: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    updated: textOf(article.dateModified),
    byline: namesOf(article.author) ?? namesOf(article.creator),
    publisher: namesOf(article.publisher),
    language: textOf(article.inLanguage) ?? namesOf(article.inLanguage),
    body: textOf(article.articleBody),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
  };
  return {
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as object),
    paywall: /^false$/i.test(String(article.isAccessibleForFree)),
    live: typesOf(article).includes("LiveBlogPosting"),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function addressOf(value: unknown): string | undefined {
  return textOf(value) ?? textOf((value as Fields | undefined)?.["@id"]);
}

/** "A, B" of a name, an object with a name, or a list of them. */
function namesOf(value: unknown): string | undefined {
  const names = [value].flat().map((item) => textOf(item) ?? textOf((item as Fields | undefined)?.name));
  const given = names.filter((name) => name !== undefined && !/^https?:/.test(name));
  return given.length === 0 ? undefined : given.join(", ");
}
