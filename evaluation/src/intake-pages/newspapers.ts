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

/** Markup of newspapers: subscriptions, standfirsts, bylines, sidebars, comments. */
export const NEWSPAPERS: readonly PageStyle[] = [
  {
    name: "article body section, paragraphs with hashed classes, subscription note",
    html: (a) =>
      page(
        `<title data-rh="true">${a.title} - The Daily Harbour</title>${linked(a, { isAccessibleForFree: false })}${openGraph(a)}`,
        `<div id="app">${menu}<main id="site-content"><article id="story"><header><h1 data-testid="headline">${a.title}</h1><div class="css-1w">By <span itemprop="name">${a.byline}</span></div>${share}</header><section name="articleBody" itemprop="articleBody"><div class="StoryBodyCompanionColumn"><div>${paragraphs(a, '<p class="css-at9mc1 evys1bk0">')}</div></div><div id="gateway-content"><p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your account, or subscribe.</p></div></section><div class="bottom-of-article"><p>${a.byline} is a correspondent in Northern Europe, who has covered diplomacy and the sea for more than ten years, mostly from cold piers.</p></div></article></main>${cards}</div>${footer}`,
      ),
  },
  {
    name: "broadsheet: standfirst, dateline class, inline rich links",
    html: (a) =>
      page(
        `<title>${a.title} | World news | The Sentinel</title><meta property="article:published_time" content="${a.published}"><meta property="og:site_name" content="the Sentinel"><meta property="og:title" content="${a.title}">`,
        `${menu}<main><article><h1 class="dcr-1">${a.title}</h1><address aria-label="Contributor info"><a rel="author" href="/p">${a.byline}</a></address><details class="dcr-date"><summary>${longDay(a)}</summary>First published at dawn</details>${figure}<div id="maincontent"><div class="article-body-commercial-selector">${inset(a, { 2: `<aside class="element-rich-link"><p>Related: <a href="/r">The harbour that nobody wanted to talk about for thirty years</a></p></aside>`, 4: newsletter })}</div></div><div class="submeta"><span>Topics</span><ul><li>Norway</li><li>Europe</li></ul>${share}</div></article></main>${cards}${comments}${footer}`,
      ),
  },
  {
    name: "tabloid: paragraphs one sentence each, pictures, links between",
    html: (a) =>
      page(
        `<title>${a.title} | Daily Gull Online</title>${openGraph(a, "Gull Online")}<meta property="article:published_time" content="${a.published}">`,
        `${menu}<div id="js-article-text"><h1>${a.title}</h1><ul class="mol-bullets-with-font"><li><a href="/b">See also: the ten coldest harbours of the north</a></li></ul><p class="author-section byline-plain">By <a class="author" rel="nofollow">${a.byline}</a></p><p class="byline-section"><span class="article-timestamp-published">Published: <time datetime="${a.published}">${longDay(a)}</time></span></p>${share}<div itemprop="articleBody">${inset(a, { 0: `<div class="artSplitter mol-img-group">${figure}</div>`, 3: `<div class="mol-video"><p>Loaded: 0%  Progress: 0%</p></div>`, 5: related }, '<p class="mol-para-with-font">')}</div></div><div class="beta">${cards}</div>${comments}${footer}`,
      ),
  },
  {
    name: "magazine: drop cap in a span, section with many wrappers",
    html: (a) =>
      page(
        `<title>${a.title} - The Quarter</title>${linked(a)}`,
        `<div><div><div><div>${menu}</div><div><div><section><div><h1>${a.title}</h1><h2>A standfirst.</h2></div><div><div><div class="article__body-text-image"></div><div>${inset({ ...a, paragraphs: a.paragraphs.map((text, at) => (at === 0 ? `<span data-caps="initial">${text[0]}</span><small>${text.slice(1, 9)}</small>${text.slice(9)}` : text)) }, {}, '<p class="article__body-text">')}</div></div></div></section></div></div></div></div></div>${cards}${footer}`,
      ),
  },
  {
    name: "regional paper: paragraphs as div, microdata, poll within",
    html: (a) =>
      page(
        `<title>${a.title} :: Regional Courier</title>`,
        `${menu}<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="${a.published}"><h1 itemprop="headline">${a.title}</h1><span itemprop="author" itemscope><span itemprop="name">${a.byline}</span></span><div itemprop="articleBody">${a.paragraphs.map((text, at) => `<div class="paragraph">${text}</div>${at === 2 ? `<div class="poll widget"><h4>Poll</h4><form><label>Was the decision right?</label><input type="radio"> Yes <input type="radio"> No <button>Vote</button></form></div>` : ""}`).join("")}</div></div>${cards}${footer}`,
      ),
  },
  {
    name: "text with double line breaks instead of paragraphs",
    html: (a) =>
      page(
        `<title>${a.title}</title>`,
        `${menu}<table><tr><td><h2 class="headline">${a.title}</h2><div class="date">${longDay(a)}</div><div class="storytext">${a.paragraphs.join("<br><br>\n")}</div></td><td class="side"><b>Other news</b><br><a href="/1">Ferries stay in port</a><br><a href="/2">Cod quota raised</a></td></tr></table>${footer}`,
      ),
  },
  {
    name: "long comments below a short article",
    html: (a) =>
      page(
        `<title>${a.title} - Courier</title>${openGraph(a, "Courier")}<meta name="pubdate" content="${a.published}">`,
        `${menu}<div class="post"><h1>${a.title}</h1><div class="post-body">${paragraphs(a)}</div></div>${comments}${comments}${comments}${comments}${footer}`,
      ),
  },
  {
    name: "headline in h2, masthead in h1, date in words",
    html: (a) =>
      page(
        `<title>The Morning Post: ${a.title}</title><meta property="og:title" content="${a.title}">`,
        `<h1><a href="/">The Morning Post</a></h1>${menu}<div id="story"><h2>${a.title}</h2><p class="dateline">${americanDay(a)}</p><p class="byline">By ${a.byline}, Morning Post staff</p>${paragraphs(a)}</div>${cards}${footer}`,
      ),
  },
  {
    name: "slideshow at the top, article below, captions many",
    html: (a) =>
      page(
        `<title>${a.title} | Pictures | The Review</title>${linked(a)}`,
        `${menu}<h1>${a.title}</h1><div class="gallery">${[1, 2, 3, 4].map((n) => `<figure class="slide"><img src="/${n}.jpg" alt=""><figcaption>${n} of 4. The quay at noon, with boats that wait, men who smoke, and a dog that belongs to nobody. Picture: Agency</figcaption></figure>`).join("")}</div><div class="copy">${paragraphs(a)}</div>${cards}${footer}`,
      ),
  },
  {
    name: "mobile edition with collapsed parts and app banner",
    html: (a) =>
      page(
        `<title>${a.title}</title><meta property="article:published_time" content="${a.published}">`,
        `<div class="app-banner"><p>Read this story in our app: it is faster, works offline and remembers where you stopped.</p><a href="/app">Open</a></div>${cookies}<main><h1>${a.title}</h1><p class="kicker">World</p><div class="body collapsed">${paragraphs(a)}</div><button class="expand">Continue reading</button></main>${ad}${footer}`,
      ),
  },
  {
    name: "updated article with corrections at the end and two times",
    html: (a) =>
      page(
        `<title>${a.title} - The Ledger</title>${openGraph(a, "The Ledger")}`,
        `${menu}<article class="single"><header><h1>${a.title}</h1><div class="times"><time class="updated" datetime="2025-12-31T10:00:00Z">Updated 31 December 2025</time> <time class="published" datetime="${a.published}">Published ${longDay(a)}</time></div></header><div class="entry">${paragraphs(a)}</div><footer class="correction"><p>Correction: an earlier version of this article gave the wrong length of the boat.</p></footer></article>${cards}${footer}`,
      ),
  },
  {
    name: "interview credits, sidebar before the article in source order",
    html: (a) =>
      page(
        `<title>${a.title} | Evening Standard-Bearer</title><meta name="parsely-pub-date" content="${a.published}"><meta name="parsely-author" content="${a.byline}">`,
        `<div class="sidebar left">${cards}${newsletter}</div>${menu}<div class="column main"><div class="headline"><h1>${a.title}</h1></div><div class="meta">${a.byline} | ${longDay(a)}</div><div class="content">${paragraphs(a)}</div></div><div class="sidebar right"><h3>Most read</h3>${related}</div>${footer}`,
        "en-GB",
      ),
  },
  {
    name: "address tells the date, markup does not",
    path: (a) => `/${day(a).replaceAll("-", "/")}/world/story.html`,
    html: (a) =>
      page(
        `<title>${a.title} | Plain Paper</title>`,
        `${menu}<div id="content"><h1>${a.title}</h1><div class="text">${paragraphs(a)}</div></div>${footer}`,
      ),
  },
];
