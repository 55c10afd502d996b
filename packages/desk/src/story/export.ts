import type { Citation } from "@demarche/server/schemas";
import type { Narrative, Sentence } from "./narrative.js";

/** The narrative as a file to hand on. Only sentences whose every citation was checked and holds go into it. */

const holding = ({ passages }: Narrative, checked: ReadonlySet<number>): Sentence[][] =>
  passages
    .map(({ sentences }) => sentences.filter(({ cites }) => cites.every((cite) => checked.has(cite))))
    .filter((sentences) => sentences.length > 0);

const source = ({ title, publisher, published, document }: Citation): string =>
  [title ?? document, publisher, published].filter((part) => part !== null).join(", ");

/** The characters that Markdown would read as its own. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`).replace(/\s+/g, " ");

export function toMarkdown(narrative: Narrative, checked: ReadonlySet<number>): string {
  const passages = holding(narrative, checked).map((sentences) =>
    sentences
      .map(({ text, cites }) => `${plain(text)} ${cites.map((cite) => `[^${cite}]`).join("")}`)
      .join(" "),
  );
  const notes = narrative.sources.flatMap((citation, at) =>
    checked.has(at + 1)
      ? [
          `[^${at + 1}]: ${plain(source(citation))}: “${plain(citation.sentence.text)}” (record ${citation.record})`,
        ]
      : [],
  );
  return `# ${plain(narrative.title)}\n\n${passages.join("\n\n")}\n\n${notes.join("\n")}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** One page that needs nothing from outside and runs nothing. */
export function toHtml(narrative: Narrative, checked: ReadonlySet<number>): string {
  const title = escaped(narrative.title);
  const passages = holding(narrative, checked).map(
    (sentences) =>
      `<p>${sentences.map(({ text, cites }) => `${escaped(text)}${cites.map(noteLink).join("")}`).join(" ")}</p>`,
  );
  const notes = narrative.sources.flatMap((citation, at) =>
    checked.has(at + 1) ? [note(citation, at + 1)] : [],
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${passages.join("\n")}
<h2>Sources</h2>
<ol>
${notes.join("\n")}
</ol>
</main>
</body>
</html>
`;
}

const noteLink = (cite: number): string => `<sup><a href="#note-${cite}">${cite}</a></sup>`;

function note(citation: Citation, number: number): string {
  const { sentence, trigger, url, record } = citation;
  const start = trigger.start - sentence.start;
  const [before, word, after] = [
    sentence.text.slice(0, start),
    trigger.text,
    sentence.text.slice(start + trigger.text.length),
  ];
  const link =
    url !== null && /^https?:\/\//i.test(url)
      ? `<a href="${escaped(url)}" rel="noopener noreferrer">${escaped(source(citation))}</a>`
      : escaped(source(citation));
  return `<li id="note-${number}" value="${number}">${link}<blockquote>${escaped(before)}<u>${escaped(word)}</u>${escaped(after)}</blockquote><small>record ${escaped(record)}</small></li>`;
}

const STYLE =
  ":root{color-scheme:light dark}body{margin:0;padding:2rem 1rem;font:1.125rem/1.6 Georgia,serif}main{max-width:42rem;margin:auto}h1{line-height:1.2}sup{font:0.7em/1 system-ui,sans-serif;margin-left:.15em}blockquote{margin:.25rem 0;padding-left:1rem;border-left:3px solid #8888}li{margin-bottom:1rem}small{opacity:.75;overflow-wrap:anywhere}";
