/** Parts of a page that are never its article, by what they are and by the names that content systems give them. */
const ALWAYS =
  'nav, form, dialog, figcaption, [role="navigation"], [role="dialog"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [hidden], template, amp-sidebar';
const NAMES = [
  "cookie",
  "consent",
  "gdpr",
  "newsletter",
  "subscri",
  "signup",
  "sign-up",
  "paywall",
  "gateway-content",
  "related",
  "recommend",
  "more-on",
  "more-news",
  "read-more",
  "readmore",
  "rich-link",
  "teaser",
  "promo",
  "sponsor",
  "advert",
  "share",
  "sharing",
  "social",
  "comment",
  "disqus",
  "breadcrumb",
  "sidebar",
  "widget",
  "most-read",
  "most-popular",
  "trending",
  "byline",
  "author-card",
  "author-bio",
  "author-box",
  "caption",
  "tag-list",
  "topic-list",
  "playlist",
  "app-banner",
  "poll",
  "correction",
  "bottom-of-article",
  "masthead",
  "site-header",
  "site-footer",
  "post-navigation",
  "pagination",
  "feedback",
  "highlight-box",
  "print-source",
];
const NAMED = NAMES.map(
  (name) => `[class*="${name}" i], [id*="${name}" i], [data-component*="${name}" i]`,
).join(", ");
/** Elements with such names may still hold the article, where a name was given to the page's frame. */
const ARTICLE_SHARE = 0.3;
/** Parts that hold an article in one site and a remark in another: only those beside it go. */
const BESIDE = "aside, body > footer, body > header, article footer, main footer";

/** Takes away what stands around and within articles. */
export function removeClutter(document: Document): void {
  const body = document.body;
  if (!body) return;
  const all = lengthOf(body);
  for (const element of [...document.querySelectorAll(ALWAYS)]) element.remove();
  for (const element of [...document.querySelectorAll(`${NAMED}, ${BESIDE}`)])
    if (
      element !== body &&
      !/^(?:html|main|article)$/i.test(element.nodeName) &&
      lengthOf(element) < all * ARTICLE_SHARE
    )
      element.remove();
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;
