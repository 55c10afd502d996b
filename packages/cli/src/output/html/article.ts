import type { EventRecord } from "@demarche/coder";
import type { Coded } from "../../coding/coded.js";
import { count } from "../../terminal/progress.js";
import { statusOf } from "../../wording/status.js";
import { escapeHtml } from "./escape.js";
import { eventCard } from "./event-card.js";
import { evidenceOf } from "./evidence.js";
import { type Mark, markText } from "./marked-text.js";
import { sourcing } from "./sourcing.js";

/** One report as an article: its text with the evidence marked, and its events beside it. */
export function article({ report, records, profile }: Coded, anchor: string): string {
  const { id, title, publisher, date, url } = report;
  const marks = [
    ...records.flatMap((record, index) => marksOf(record, index + 1, report.text)),
    ...profile.loaded.map(({ start, end }): Mark => ({ start, end, event: 0, role: "loaded" })),
  ];
  const evidenceClass = (event: number) => {
    const record = records[event - 1]!;
    return `evidence q${record.quad_code} ${statusOf(record)}`;
  };
  const kicker = [publisher, date].filter((part) => part !== undefined).join(" · ");
  return `<article id="${anchor}">
<header>
<p class="kicker">${escapeHtml(kicker)}</p>
<h1>${escapeHtml(title ?? id)}</h1>
<p class="about">${count(records.length, "event")} · <code>${escapeHtml(id)}</code>${sourceLink(url)}</p>
${sourcing(profile)}
</header>
<div class="text" lang="en">${markText(report.text.trimEnd(), marks, evidenceClass)}</div>
<ol class="events" aria-label="Events">
${records.map((record, index) => eventCard(record, index + 1, anchor)).join("\n")}
</ol>
</article>
`;
}

/** A link to where the report stood, where it is a web address. */
function sourceLink(url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//i.test(url)) return "";
  return ` · <a href="${escapeHtml(url)}" rel="noopener noreferrer">source</a>`;
}

function marksOf(record: EventRecord, event: number, text: string): Mark[] {
  const named = (role: "actor" | "recipient"): Mark[] =>
    record[role].map(({ start, end }) => ({ start, end, event, role }));
  return [
    ...evidenceOf(record, text).map((stretch): Mark => ({ ...stretch, event, role: "evidence" })),
    ...named("actor"),
    ...named("recipient"),
    ...record.attribution.flatMap(({ source, cue }): Mark[] =>
      [source, cue]
        .filter((part) => part !== null)
        .map(({ start, end }) => ({ start, end, event, role: "source" })),
    ),
  ];
}
