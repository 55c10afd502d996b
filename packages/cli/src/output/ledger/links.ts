import type { Answer, Head } from "@demarche/ledger";
import { oneLine } from "../../wording/one-line.js";
import type { Terminal } from "../format.js";
import { eventLine } from "./event-line.js";
import type { FullEvent } from "./full-event.js";
import { indented } from "./section.js";

const INDENT = 4;

/** What an event answers, and what answers it, each with its evidence. */
export function linkList({ head, links }: FullEvent, terminal: Terminal): string {
  const heads = new Map(links.events.map((event) => [event.id, event]));
  const line = (answer: Answer): string => {
    const forth = answer.answering === head.id;
    const other = heads.get(forth ? answer.answered : answer.answering);
    return other === undefined ? "" : linkText(answer, other, { forth, terminal });
  };
  return links.answers.map(line).join("");
}

function linkText(
  answer: Answer,
  other: Head,
  { forth, terminal }: { forth: boolean; terminal: Terminal },
): string {
  const head = `${terminal.colors.dim(forth ? "it answers" : "answered by")} ${eventLine(other, terminal)}`;
  return (
    indented(head, INDENT, terminal, forth ? "  ↑" : "  ↓") +
    indented(terminal.colors.dim(evidenceOf(answer)), INDENT, terminal)
  );
}

/** "by a report's words (0.95): “in response” in a sentence that tells both, in counter-expulsion" */
export function evidenceOf({ evidence, strength, because, words }: Answer): string {
  const kind = evidence === "text" ? "by a report's words" : "by pattern only";
  const where = words === null ? "" : `, in ${words.document}`;
  return oneLine(`${kind} (${strength.toFixed(2)}): ${because}${where}`);
}
