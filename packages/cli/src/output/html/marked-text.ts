import { escapeHtml } from "./escape.js";
import type { Stretch } from "./evidence.js";

/** What a stretch of text is to an event: the words that state it, a party, or who says so; or a loaded word of no event. */
export type Role = "evidence" | "actor" | "recipient" | "source" | "loaded";

export interface Mark extends Stretch {
  readonly role: Role;
  /** Number of the event in its report, from 1; 0 for what belongs to none. */
  readonly event: number;
}

/** The classes of the event of a piece of evidence: its quad class, and whether it happened. */
export type EvidenceClass = (event: number) => string;

/**
 * The report's text as paragraphs of HTML. Marks may overlap: the text is cut at their edges, and each piece names the
 * events it belongs to by role (`data-evidence="3 4"`). The last piece of an event's evidence carries its number.
 */
export function markText(text: string, marks: readonly Mark[], evidenceClass: EvidenceClass): string {
  const cuts = edges(text, marks);
  const last = lastEvidence(marks);
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  const open = new Set<Mark>();
  let next = 0;
  let html = "<p>";
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    for (const mark of open) if (mark.end <= start) open.delete(mark);
    for (; next < byStart.length && byStart[next]!.start <= start; next++) open.add(byStart[next]!);
    html += piece(text.slice(start, end), [...open], end, last, evidenceClass);
  }
  return `${html}</p>`;
}

function edges(text: string, marks: readonly Mark[]): number[] {
  const all = new Set([0, text.length]);
  for (const { start, end } of marks) all.add(start).add(end);
  return [...all].sort((a, b) => a - b);
}

/** End of the last piece of evidence of each event. */
function lastEvidence(marks: readonly Mark[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { role, event, end } of marks)
    if (role === "evidence") last.set(event, Math.max(end, last.get(event) ?? 0));
  return last;
}

function piece(
  text: string,
  marks: readonly Mark[],
  end: number,
  last: ReadonlyMap<number, number>,
  evidenceClass: EvidenceClass,
): string {
  const words = paragraphs(escapeHtml(text));
  if (marks.length === 0) return words;
  const roles = [...new Set(marks.map(({ role }) => role))];
  const eventsOf = (role: Role) =>
    [...new Set(marks.filter((mark) => mark.role === role).map(({ event }) => event))].sort((a, b) => a - b);
  const attributes = roles.map((role) => ` data-${role}="${eventsOf(role).join(" ")}"`).join("");
  const evidence = eventsOf("evidence");
  const [first] = evidence;
  if (first === undefined) return `<span${attributes}>${words}</span>`;
  const numbers = evidence.filter((event) => last.get(event) === end);
  const number = numbers.length === 0 ? "" : ` data-number="${numbers.join(",")}"`;
  return `<span class="${evidenceClass(first)}"${attributes}${number}>${words}</span>`;
}

/** Blank lines part paragraphs, single line breaks stay. No mark holds a blank line, so tags stay nested. */
function paragraphs(html: string): string {
  return html.replace(/[ \t]*\r?\n[ \t]*(?:\r?\n\s*)+/g, "</p>\n<p>").replace(/\r?\n(?!<p>)/g, "<br>\n");
}
