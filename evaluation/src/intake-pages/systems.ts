import type { PageStyle } from "./parts.js";
import {
  ad,
  americanDay,
  cards,
  comments,
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

/** Markup of content systems and blogs. */
export const SYSTEMS: readonly PageStyle[] = [
  {
    name: "classic blog theme",
    path: (a) => `/${day(a).slice(0, 7).replace("-", "/")}/a-post/`,
    html: (a) =>
      page(
        `<title>${a.title} &#8211; Notes on Diplomacy</title><meta name="generator" content="WordPress 6.4">`,
        `<div id="page" class="hfeed site"><header id="masthead">${menu}</header><div id="primary"><main id="main"><article id="post-1" class="post-1 post type-post hentry"><header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#" rel="bookmark"><time class="entry-date published" datetime="${a.published}">${americanDay(a)}</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="#">${a.byline}</a></span></span></div></header><div class="entry-content">${paragraphs(a)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div><div id="jp-relatedposts"><h3>Related</h3></div></div><footer class="entry-footer">Posted in World</footer></article><nav class="post-navigation"><a href="/p">Previous: The ferry</a></nav>${comments}</main></div><aside id="secondary" class="widget-area"><section class="widget">${cards}</section></aside></div>${footer}`,
      ),
  },
  {
    name: "block editor theme",
    html: (a) =>
      page(
        `<title>${a.title} - Observer of Straits</title>${linked({ ...a }, { "@graph": [], "@type": "Article" })}`,
        `<div class="wp-site-blocks"><header class="wp-block-template-part">${menu}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${a.title}</h1><div class="wp-block-post-date"><time datetime="${a.published}">${americanDay(a)}</time></div><div class="entry-content wp-block-post-content">${inset(a, { 1: `<figure class="wp-block-image"><img src="/i.jpg" alt=""><figcaption class="wp-element-caption">A strait seen from a hill.</figcaption></figure>`, 4: `<div class="wp-block-embed"><div class="wp-block-embed__wrapper">https://youtu.be/x</div></div>` }, '<p class="wp-block-paragraph">')}</div></main></div>${footer}`,
      ),
  },
  {
    name: "portal system: fields in fields",
    html: (a) =>
      page(
        `<title>${a.title} | Institute</title><meta name="dcterms.date" content="${day(a)}">`,
        `<div class="region region-header">${menu}</div><div class="node node--type-news node--view-mode-full"><div class="node__content"><div class="field field--name-title"><h1>${a.title}</h1></div><div class="field field--name-field-author"><div class="field__label">Author</div><div class="field__item">${a.byline}</div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${paragraphs(a)}</div></div></div><div class="block block-views">${cards}</div>${footer}`,
      ),
  },
  {
    name: "newsletter platform: subscribe boxes in the text",
    html: (a) =>
      page(
        `<title>${a.title} - by ${a.byline}</title>${linked(a)}`,
        `<div class="single-post"><h1 class="post-title">${a.title}</h1><h3 class="subtitle"></h3><div class="post-header"><a href="/@x">${a.byline}</a><div>${americanDay(a)}</div></div><div class="available-content"><div class="body markup">${inset(a, { 2: `<div class="subscription-widget-wrap"><div class="preamble"><p>Straits is a publication that lives from its readers. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form></form></div>` })}</div></div><div class="post-footer">${share}</div></div>${comments}`,
      ),
  },
  {
    name: "essay platform: sections, claps, author box",
    html: (a) =>
      page(
        `<title>${a.title} | by ${a.byline} | Essays</title><meta property="article:published_time" content="${a.published}"><meta name="author" content="${a.byline}">`,
        `<div id="root"><div class="topbar"><a href="/">Open in app</a><a href="/signup">Sign up</a></div><article><div><section><div><h1 class="pw-post-title">${a.title}</h1><div class="author-row"><a rel="author" href="#">${a.byline}</a><button>Follow</button><span>6 min read</span><span>${americanDay(a)}</span></div>${figure}${paragraphs(a, '<p class="pw-post-body-paragraph">')}</div></section></div></article><div class="claps">1.2K claps</div><div class="author-card"><h2>Written by ${a.byline}</h2><p>Writes about borders, boats and the people in between, and lives by the sea with two cats.</p></div></div>`,
      ),
  },
  {
    name: "old blog host: post-body div with line breaks",
    html: (a) =>
      page(
        `<title>Straits and Borders: ${a.title}</title>`,
        `<div id="header"><h1>Straits and Borders</h1></div><div class="date-outer"><h2 class="date-header"><span>Tuesday, ${americanDay(a)}</span></h2><div class="post hentry"><h3 class="post-title entry-title">${a.title}</h3><div class="post-body entry-content">${a.paragraphs.join("<br /><br />")}</div><div class="post-footer">Posted by ${a.byline} at 9:12 AM <span>3 comments:</span></div></div></div><div id="sidebar"><div class="widget BlogArchive"><h2>Blog archive</h2><ul><li>2020 (14)</li><li>2019 (31)</li></ul></div></div>`,
      ),
  },
  {
    name: "server-rendered application shell with data in script",
    html: (a) =>
      page(
        `<title>${a.title} • Frontier</title>${openGraph(a, "Frontier")}`,
        `<div id="__next"><div class="flex min-h-screen"><div class="w-64">${menu}</div><div class="flex-1 p-8"><h1 class="text-3xl font-bold">${a.title}</h1><p class="text-sm text-gray-500">${a.byline} · <time datetime="${a.published}">${longDay(a)}</time></p><div class="prose prose-lg">${paragraphs(a)}</div></div></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { title: a.title, menu: ["Home"] } })}</script>${footer}`,
      ),
  },
  {
    name: "single-page shell: text only in the linked data",
    html: (a) =>
      page(
        `<title>${a.title} | Shell Times</title>${linked(a, { articleBody: a.paragraphs.join("\n\n") })}`,
        `<div id="root"><div class="spinner">Loading…</div></div><noscript><p>You need to enable JavaScript to run this app.</p></noscript>`,
      ),
  },
  {
    name: "paragraphs as spans with display block",
    html: (a) =>
      page(
        `<title>${a.title}</title>${openGraph(a, "Builder Site")}<meta itemprop="datePublished" content="${a.published}">`,
        `<div id="SITE_CONTAINER"><div id="masterPage">${menu}<div data-testid="richTextElement"><h1>${a.title}</h1></div><div data-testid="richTextElement" class="font_8">${a.paragraphs.map((text) => `<p class="font_8"><span style="font-size:16px"><span>${text}</span></span></p><p><span class="wixGuard">\u200b</span></p>`).join("")}</div></div></div>${footer}`,
      ),
  },
  {
    name: "list of paragraphs with advertisements after each",
    html: (a) =>
      page(
        `<title>${a.title} - Adverts Daily</title>${linked(a)}`,
        `${menu}<article><h1>${a.title}</h1>${inset(a, Object.fromEntries(a.paragraphs.map((_, at) => [at, ad])))}</article>${newsletter}${related}${footer}`,
      ),
  },
];
