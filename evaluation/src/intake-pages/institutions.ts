import type { PageStyle } from "./parts.js";
import {
  americanDay,
  cards,
  day,
  footer,
  linked,
  longDay,
  menu,
  openGraph,
  page,
  paragraphs,
  related,
  share,
} from "./parts.js";

/** Markup of ministries, organisations, archives and pages of the old web. */
export const INSTITUTIONS: readonly PageStyle[] = [
  {
    name: "press release of a ministry",
    html: (a) =>
      page(
        `<title>${a.title} - Ministry of Foreign Affairs</title><meta name="dc.date" content="${day(a)}">`,
        `<div class="topbar"><a href="#main">Skip to content</a>${menu}</div><main id="main"><div class="breadcrumb">Home &gt; Newsroom &gt; Press releases</div><article class="press-release"><p class="article-meta">PRESS STATEMENT</p><h1>${a.title}</h1><p class="article-meta__publish-date">${americanDay(a)}</p><div class="entry-content">${paragraphs(a)}</div></article></main>${share}${footer}`,
      ),
  },
  {
    name: "government portal: content div, details list",
    html: (a) =>
      page(
        `<title>${a.title} - GOVERNMENT</title><meta name="govuk:first-published-at" content="${a.published}">`,
        `${menu}<div class="govuk-width-container"><span class="govuk-caption-xl">News story</span><h1 class="gem-c-heading__text">${a.title}</h1><dl class="gem-c-metadata"><dt>From:</dt><dd>Foreign Office</dd><dt>Published</dt><dd>${longDay(a)}</dd></dl><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${paragraphs(a)}</div></div></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button></div>${footer}`,
      ),
  },
  {
    name: "presidential site: short notes with a date line",
    html: (a) =>
      page(
        `<title>${a.title} • President</title>`,
        `${menu}<div class="read__in hentry"><h1 class="entry-title p-name">${a.title}</h1><div class="read__meta"><time class="read__published" datetime="${day(a)}">${longDay(a)}</time><span>09:30</span></div><div class="entry-content e-content read__internal_content">${paragraphs(a)}</div><div class="read__tags"><h3>Topics</h3><ul><li>Foreign policy</li></ul></div></div>${footer}`,
      ),
  },
  {
    name: "organisation: story with key facts box",
    html: (a) =>
      page(
        `<title>${a.title} | Organisation News</title>${openGraph(a, "Organisation News")}<meta property="article:published_time" content="${a.published}">`,
        `${menu}<div class="layout-content"><h1 class="page-title">${a.title}</h1><div class="field--name-field-image"><img src="/p.jpg" alt=""><div class="caption">People wait at a gate.</div></div><div class="text-long">${paragraphs(a)}</div><div class="paragraph--type--one-column"><div class="highlight-box"><h3>Audio</h3><p>Listen to the interview on our website, in six languages, or download it.</p></div></div></div>${related}${footer}`,
      ),
  },
  {
    name: "page of the nineties: no classes, unclosed paragraphs",
    html: (a) =>
      `<HTML><HEAD><TITLE>${a.title}</TITLE></HEAD><BODY BGCOLOR=white><CENTER><A HREF=/>Home</A> | <A HREF=/news>News</A> | <A HREF=/links>Links</A></CENTER><HR><H1>${a.title}</H1><I>${longDay(a)}</I>${a.paragraphs.map((text) => `<P>${text}`).join("\n")}<HR><FONT SIZE=1>Copyright. Mail to the webmaster.</FONT></BODY></HTML>`,
  },
  {
    name: "preformatted text",
    html: (a) =>
      page(
        `<title>${a.title}</title>`,
        `<h3>${a.title}</h3><p>Date: ${longDay(a)}</p><pre>${a.paragraphs.map((text) => text.replace(/(.{60,72}) /g, "$1\n")).join("\n\n")}</pre><hr><a href="/list">Back to the list</a>`,
      ),
  },
  {
    name: "print version",
    html: (a) =>
      page(
        `<title>Print: ${a.title}</title><link rel="canonical" href="/story/1"><meta property="og:title" content="${a.title}">`,
        `<div class="print-logo">The Daily Harbour</div><h1 class="print-title">${a.title}</h1><div class="print-submitted">By ${a.byline} on ${longDay(a)}</div><div class="print-content">${paragraphs(a)}</div><div class="print-source">Source URL: http://harbour.example/story/1</div>`,
      ),
  },
  {
    name: "date only in the dateline of the text",
    html: (a) =>
      page(
        `<title>${a.title} | Dispatch</title>`,
        `${menu}<div class="wrap"><h1>${a.title}</h1><div class="txt">${paragraphs({ ...a, paragraphs: a.paragraphs.map((text, at) => (at === 0 ? `OSLO, ${americanDay(a)} – ${text}` : text)) })}</div></div>${footer}`,
      ),
  },
  {
    name: "broken markup: unclosed elements, crossed tags, stray attributes",
    html: (a) =>
      `<!doctype html><html lang=en><head><title>${a.title}</title><meta property="article:published_time" content="${a.published}"><body><div class=a><div id=main><h1>${a.title}<h1><b><i>By ${a.byline}</b></i>${a.paragraphs.map((text, at) => `<p class="t"${at} style='x:y>${"'"}>${text}</span>`).join("")}</div><div class=foot><a href=/about>About</a`,
  },
  {
    name: "nested layout tables, one paragraph a row",
    html: (a) =>
      page(
        `<title>${a.title}</title><meta name="DC.date.issued" content="${day(a)}">`,
        `<table><tr><td><table><tr><td><a href="/">Index</a></td><td><a href="/en">English</a></td></tr></table></td></tr><tr><td><table><tr><td><b class="title">${a.title}</b></td></tr>${a.paragraphs.map((text) => `<tr><td class="txt"><p>${text}</p></td></tr>`).join("")}</table></td></tr></table>${footer}`,
      ),
  },
  {
    name: "two languages in the frame, English article within",
    html: (a) =>
      page(
        `<title>${a.title} – Агентство</title>${linked(a, { inLanguage: "en" })}`,
        `<nav><a href="/ru">Главная</a> <a href="/ru/news">Новости дня и подробности</a> <a href="/ru/video">Видео</a></nav><article><h1>${a.title}</h1><div class="article__text">${paragraphs(a)}</div></article><aside><p>Подпишитесь на нашу рассылку, чтобы получать новости каждое утро, без рекламы и лишних слов.</p></aside>`,
        "ru",
      ),
  },
  {
    name: "live page: short entries are not the story, the summary is",
    html: (a) =>
      page(
        `<title>${a.title} | Summary</title>${linked(a, { "@type": "LiveBlogPosting" })}`,
        `${menu}<main><h1>${a.title}</h1><div class="live-summary">${paragraphs(a)}</div></main>${cards}${footer}`,
      ),
  },
];
