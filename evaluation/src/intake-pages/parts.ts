import type { Article } from "./articles.js";

/** A page in one style of markup: what it carries, and how it writes it. */
export interface PageStyle {
  readonly name: string;
  /** Path of the page's address; `{date}` forms are filled in. */
  readonly path?: (article: Article) => string;
  readonly html: (article: Article) => string;
}

export const day = ({ published }: Article): string => published.slice(0, 10);
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "14 March 2023" */
export function longDay(article: Article): string {
  const [year, month, date] = day(article).split("-").map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}

/** "March 14, 2023" */
export function americanDay(article: Article): string {
  const [date, month, year] = longDay(article).split(" ");
  return `${month} ${date}, ${year}`;
}

export const paragraphs = (article: Article, open = "<p>", close = "</p>"): string =>
  article.paragraphs.map((text) => `${open}${text}${close}`).join("\n");

/** Paragraphs with something between them: an inset after each of the numbers. */
export const inset = (
  article: Article,
  insets: Readonly<Record<number, string>>,
  open = "<p>",
  close = "</p>",
): string => article.paragraphs.map((text, at) => `${open}${text}${close}${insets[at] ?? ""}`).join("\n");

export const menu = `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/politics">Politics</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>`;
export const share = `<div class="share-tools"><a href="#">Share on Facebook</a> <a href="#">Tweet</a> <a href="#">Email</a> <a href="#">Copy link</a> <button>Print this page</button></div>`;
export const newsletter = `<div class="newsletter-signup"><h3>Get the morning briefing</h3><p>Sign up for our newsletter and have the five stories that matter most sent to your inbox every morning before breakfast.</p><form><input type="email" placeholder="Your address"><button>Sign up</button></form></div>`;
export const related = `<div class="related-stories"><h3>Read more</h3><ul><li><a href="/a1">Minister resigns over ferry contract after weeks of pressure</a></li><li><a href="/a2">Floods: villages along the river wait for the army</a></li><li><a href="/a3">Explained: what the new customs union means for farmers</a></li></ul></div>`;
export const cards = `<section class="more-news"><h2>Latest</h2>${["Court orders new count of votes in two districts", "Airline cancels a third of its flights for the summer", "Heat wave: cities open cooling centres for older people", "Central bank keeps rates where they are for a sixth month"].map((title, at) => `<div class="card"><a href="/c${at}"><img src="/c${at}.jpg" alt=""><h3>${title}</h3></a><p>A summary of the story in one or two sentences, so that readers know what to expect, with a comma, and another.</p><time datetime="2019-01-0${at + 1}">${at + 1} January 2019</time></div>`).join("")}</section>`;
export const comments = `<section id="comments" class="comments"><h2>3 comments</h2><div class="comment"><b>harbour_walker</b> <time datetime="2019-02-02">2 February 2019</time><p>I have said for years that this would happen, and nobody listened, least of all the people who are paid to listen.</p></div><div class="comment"><b>Old Salt</b><p>Nonsense, the boats have always gone there, and my father sailed with them, so please spare us the outrage.</p></div><div class="comment"><b>mirela</b><p>Good article, but the map is wrong, as it shows the old border, which was moved, if I remember rightly, in the nineties.</p></div></section>`;
export const footer = `<footer><p>© The publisher. All rights reserved. No part of this page may be copied, stored or sent on without our written permission.</p><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/contact">Contact</a></li><li><a href="/jobs">Jobs</a></li></ul></footer>`;
export const cookies = `<div id="cookie-consent" class="cookie-banner" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as unique identifiers, to show personalised advertising and content, to measure both, and to learn about our audience.</p><p>You can accept or manage your choices at any time, including your right to object where legitimate interest is used.</p><button>Accept all</button><button>Manage choices</button></div>`;
export const figure = `<figure><img src="/photo.jpg" alt="A harbour at dawn"><figcaption>Grey water and two cranes: the harbour in a photograph of last year. Photograph: Someone/Agency</figcaption></figure>`;
export const ad = `<div class="ad-slot" aria-hidden="true"><span>Advertisement</span><p>Scroll down to continue reading below this message from our partner.</p></div>`;

/** JSON-LD as content systems write it. */
export const linked = (article: Article, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    datePublished: article.published,
    dateModified: article.published.replace(/T\d\d/, "T23"),
    author: [{ "@type": "Person", name: article.byline }],
    publisher: {
      "@type": "Organization",
      name: "The Daily Harbour",
      logo: { "@type": "ImageObject", url: "/l.png" },
    },
    ...more,
  })}</script>`;

export const openGraph = (article: Article, site = "The Daily Harbour"): string =>
  `<meta property="og:title" content="${article.title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${site}">`;

export const page = (head: string, body: string, language = "en"): string =>
  `<!DOCTYPE html>\n<html lang="${language}">\n<head><meta charset="utf-8">${head}</head>\n<body>${body}</body>\n</html>`;
