import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Coded } from "../../coding/coded.js";
import { count } from "../../terminal/progress.js";
import type { Format } from "../format.js";
import { article } from "./article.js";
import { escapeHtml } from "./escape.js";
import { QUAD_NAMES } from "./event-card.js";

const STYLE = new URL("../../../page/page.css", import.meta.url);
/** Made by `tsc -b` from page/walk.ts. */
const SCRIPT = new URL("../../../dist/page/walk.js", import.meta.url);

/** One page that needs nothing from outside: reports one after another, their list and the legend at its end. */
export function htmlFormat(): Format {
  const listed: string[] = [];
  const script = readFileSync(SCRIPT, "utf8").replace(/\n\/\/# sourceMappingURL=.*/, "");
  return {
    head: () => head(readFileSync(STYLE, "utf8"), script),
    document: (coded) => {
      const anchor = `d${listed.length + 1}`;
      listed.push(listEntry(coded, anchor));
      return article(coded, anchor);
    },
    tail: () => tail(listed, script),
  };
}

function head(style: string, script: string): string {
  const policy = `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
  const legend = Object.entries(QUAD_NAMES).map(
    ([quad, name]) => `<li><span class="evidence q${quad}">${name}</span></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Demarche">
<title>Coded reports</title>
<style>${style}</style>
</head>
<body>
<header class="bar">
<p class="mark">Demarche</p>
<ul class="legend" aria-label="Legend">${legend.join("")}</ul>
<div class="walk" hidden>
<button type="button" data-walk="-1" title="previous event (p or ←)" aria-label="Previous event">←</button>
<output aria-live="polite"></output>
<button type="button" data-walk="1" title="next event (n or →)" aria-label="Next event">→</button>
</div>
<button type="button" data-theme-toggle hidden title="light or dark" aria-label="Light or dark">◐</button>
</header>
<main>
`;
}

/** A source expression of a content security policy: only this very text may run. */
function digest(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

function listEntry({ report, records }: Coded, anchor: string): string {
  const { id, title, publisher, date } = report;
  const about = [publisher, date, count(records.length, "event")].filter((part) => part !== undefined);
  return `<li><a href="#${anchor}">${escapeHtml(title ?? id)}<small>${escapeHtml(about.join(" · "))}</small></a></li>`;
}

function tail(listed: readonly string[], script: string): string {
  return `</main>
<nav class="reports" aria-label="Reports"${listed.length > 1 ? "" : " hidden"}><ol>
${listed.join("\n")}
</ol></nav>
<svg class="arcs" aria-hidden="true"><defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs></svg>
<script type="module">${script}</script>
</body>
</html>
`;
}
