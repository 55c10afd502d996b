import type { PageStyle } from "./parts.js";
import {
  ad,
  americanDay,
  cards,
  comments,
  cookies,
  day,
  figure,
  footer,
  inset,
  linked,
  longDay,
  menu,
  newsletter,
  openGraph,
  page,
  paragraphs,
  related,
  share,
} from "./parts.js";

/** Markup of broadcasters and agencies: component systems with hashed or BEM class names. */
export const BROADCASTERS: readonly PageStyle[] = [
  {
    name: "components with hashed classes, one div a paragraph",
    html: (a) =>
      page(
        `<title>${a.title} - Harbour News</title>${openGraph(a, "Harbour News")}${linked(a)}`,
        `${menu}<main id="main-content"><article class="ssrcss-1mc1y2-ArticleWrapper e1nh2i2l5"><header class="ssrcss-1eqcsb1-HeadingWrapper"><h1 id="main-heading" class="ssrcss-15xko80-StyledHeading">${a.title}</h1></header><div data-component="byline-block" class="ssrcss-byline"><span>By <b>${a.byline}</b></span><span>Harbour News, Oslo</span></div><div data-component="image-block">${figure}</div>${paragraphs(a, '<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">', "</p></div></div>")}<section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Diplomacy</a></li><li><a href="/u">Harbours</a></li></ul></section></article>${cards}</main>${footer}`,
      ),
  },
  {
    name: "agency: paragraphs as divs with data-testid",
    html: (a) =>
      page(
        `<title>${a.title} | Agency</title><meta name="article:published_time" content="${a.published}">${openGraph(a, "Agency")}`,
        `<div id="app">${menu}<div class="article__main"><div class="article-header"><h1 data-testid="Heading">${a.title}</h1><div class="info"><span>By <a href="/authors/x" rel="author">${a.byline}</a></span><time datetime="${a.published}"><span>${americanDay(a)}</span><span>Updated 2 hours ago</span></time></div></div><div class="article-body__content">${a.paragraphs.map((text, at) => `<div data-testid="paragraph-${at}" class="text__text">${text}</div>`).join("")}</div><p class="sign-off">Reporting by ${a.byline}; Editing by Someone Else</p><p>Our Standards: The Trust Principles.</p></div>${cards}</div>${footer}`,
      ),
  },
  {
    name: "rich text body with inset advertisements and promos",
    html: (a) =>
      page(
        `<title>${a.title} | HN News</title>${openGraph(a, "HN News")}<meta property="article:published_time" content="${a.published}"><meta property="article:modified_time" content="${a.published}">`,
        `${menu}<div class="Page-content"><h1 class="Page-headline">${a.title}</h1><div class="Page-authors">By ${a.byline}</div><div class="RichTextStoryBody RichTextBody">${inset(a, { 1: `<div class="Advertisement">${ad}</div>`, 2: `<div class="PageListEnhancementGeneric">${related}</div>`, 4: `<div class="HtmlEnhancement">${newsletter}</div>` })}</div></div>${share}${comments}${footer}`,
      ),
  },
  {
    name: "wysiwyg div with read-more list between paragraphs",
    html: (a) =>
      page(
        `<title>${a.title} | News | The Station</title>${linked(a, { "@type": ["NewsArticle", "Article"] })}`,
        `${menu}<main><header class="article-header"><h1>${a.title}</h1><p class="article__subhead"><em>What happened, in one line below the headline.</em></p></header><div class="article-dates"><div class="date-simple"><span aria-hidden="true">${longDay(a)}</span></div></div>${figure}<div class="wysiwyg wysiwyg--all-content" aria-live="polite">${inset(a, { 1: `<div class="more-on"><h3 class="more-on__heading">Recommended Stories</h3><ul class="more-on__list"><li><a href="/1">list 1 of 2: Talks end in silence</a></li><li><a href="/2">list 2 of 2: Who was there</a></li></ul></div>` })}</div></main>${footer}`,
      ),
  },
  {
    name: "public broadcaster: sections, subtitles, long navigation",
    html: (a) =>
      page(
        `<title>${a.title} – ${day(a)} – PB</title><meta name="description" content="x"><meta name="date" content="${a.published}">`,
        `<header>${menu}${menu}</header><div class="content-area"><article><h1>${a.title}</h1><span class="author">${a.byline}</span><time>${longDay(a)}</time><p class="intro"></p><div class="rich-text">${inset(a, { 2: "<h2></h2>" })}</div><div class="footer-note"><small>ab/cd (AFP, dpa)</small></div></article><aside>${cards}</aside></div>${footer}`,
      ),
  },
  {
    name: "state agency: paragraphs of div and br",
    html: (a) =>
      page(
        `<title>${a.title} - World - STATE AGENCY</title>`,
        `${menu}<div class="news-header"><div class="news-header__date"><span class="news-header__date-date">${longDay(a)}, 10:14</span></div><h1 class="news-header__title">${a.title}</h1></div><div class="text-content"><div class="text-block"><p><strong>OSLO, ${longDay(a)}. /STATE AGENCY/.</strong></p>${paragraphs(a)}</div></div><div class="news-tags"><a href="/x">Tags</a></div>${cards}${footer}`,
      ),
    path: (a) =>
      `/world/${a.published.slice(0, 4)}${a.published.slice(5, 7)}${a.published.slice(8, 10)}c_140.html`,
  },
  {
    name: "old agency portal: tables and font tags",
    path: (a) => `/english/${day(a).replace("-", "-").slice(0, 7)}/${day(a).slice(8)}/c_1310.htm`,
    html: (a) =>
      page(
        `<title>${a.title}-Agency.net</title><meta name="publishdate" content="${day(a)}">`,
        `<table width="960"><tr><td colspan="2">${menu}</td></tr><tr><td width="640"><h1>${a.title}</h1><i>Source: Agency</i> <span>Editor: zx</span><div id="detail"><p><font face="Arial">${a.paragraphs.join("</font></p><p><font face='Arial'>&nbsp;&nbsp; ")}</font></p></div></td><td width="320"><table><tr><td><a href="/1">KEY WORDS: harbour</a></td></tr><tr><td>Most viewed in 24 hours</td></tr></table></td></tr></table>${footer}`,
      ),
  },
  {
    name: "consent wall over the article",
    html: (a) =>
      page(
        `<title>${a.title}</title>${linked(a)}`,
        `${cookies}<div class="modal"><h2>Choose your edition</h2><p>You are reading the international edition of this page, and you can change that at any time below.</p></div>${menu}<main><article><h1>${a.title}</h1>${figure}${paragraphs(a)}</article></main>${cookies}${footer}`,
      ),
  },
  {
    name: "video page with transcript as the body",
    html: (a) =>
      page(
        `<title>${a.title} - Video</title>${openGraph(a)}<meta itemprop="datePublished" content="${a.published}">`,
        `${menu}<div class="player"><video src="/v.mp4"></video><div class="controls"><button>Play</button><span>02:14</span></div></div><h1>${a.title}</h1><div class="video-description">${paragraphs(a)}</div><div class="playlist"><h2>Up next</h2><ol><li>Harbours from above, a film of ten minutes</li><li>The night shift at the customs office</li></ol></div>${footer}`,
      ),
  },
  {
    name: "accelerated page",
    html: (a) =>
      page(
        `<title>${a.title}</title>${linked(a)}<link rel="canonical" href="/story">`,
        `<amp-sidebar id="sidebar">${menu}</amp-sidebar><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${a.title}</h1><div class="amp-wp-meta amp-wp-byline">${a.byline}</div></header><amp-img src="/p.jpg" width="600" height="400"></amp-img><div class="amp-wp-article-content">${inset(a, { 1: `<amp-ad width="300" height="250"></amp-ad>`, 3: `<amp-twitter data-tweetid="1"></amp-twitter>` })}</div><amp-social-share type="twitter"></amp-social-share></article>${footer}`,
      ),
  },
  {
    name: "related teasers with pictures among the paragraphs",
    html: (a) =>
      page(
        `<title>${a.title} | The Wire</title>${openGraph(a, "The Wire")}${linked(a)}`,
        `${menu}<div class="layout"><div class="story"><h1>${a.title}</h1><div class="story-body">${inset(a, { 1: `<aside class="inline-teaser"><a href="/t1"><img src="/t.jpg" alt=""><span>Why the ferry contract still matters, and to whom</span></a></aside>`, 3: `<blockquote class="twitter-tweet"><p lang="en">We are looking into it.</p>&mdash; A Ministry (@ministry) <a href="#">March 1</a></blockquote><script></script>`, 4: newsletter })}</div></div><div class="right-rail">${cards}</div></div>${footer}`,
      ),
  },
];
