import type { EventDecision } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { daysOf, eventTitle, statusWord } from "../../wording/events.js";
import { oneLine } from "../../wording/one-line.js";
import { colorQuad, colorStatus } from "../colors.js";
import type { Terminal } from "../format.js";
import { accountTable } from "./accounts.js";
import { deadlineText } from "./deadline-text.js";
import { way } from "./event-line.js";
import type { FullEvent } from "./full-event.js";
import { linkList } from "./links.js";
import { indented, section } from "./section.js";
import { tellingList } from "./tellings.js";

const INDENT = 4;

/** One event for people: what it is, who says so, who tells it, what it answers, deadlines, what people decided. `most` records are shown. */
export function eventPage(event: FullEvent, most: number, terminal: Terminal): string {
  const deadlines = event.deadlines.map((deadline) => deadlineText(deadline, event.named, terminal));
  return [
    heading(event, terminal),
    section("Who says so", accountTable(event, terminal), terminal),
    section("Told by", tellingList(event.tellings, most, terminal), terminal),
    section("Answers", linkList(event, terminal), terminal),
    section("Deadlines", deadlines.join(""), terminal),
    section(
      "Decided by people",
      event.decisions.map((one) => decisionText(one, terminal)).join(""),
      terminal,
    ),
  ].join("");
}

function heading({ head }: FullEvent, terminal: Terminal): string {
  const { colors } = terminal;
  const { place, country, dateAssumed, confidence, records, documents } = head;
  const title = `${colors.bold(colorQuad(head.quad, colors)(eventTitle(head)))}  ${colors.bold(way(head))}`;
  const where = [place, country].filter((part) => part !== null).join(", ");
  const when = `${daysOf(head)}${dateAssumed && head.date !== null ? " (assumed)" : ""}`;
  const about = [
    colorStatus(statusWord(head.status), colors),
    when,
    ...(where === "" ? [] : [oneLine(where)]),
  ];
  const basis = `${count(records, "record")} in ${count(documents.length, "report")}`;
  const id = `${oneLine(head.id)} · ${basis} · confidence ${confidence.toFixed(2)}`;
  return [title, about.join(" · "), colors.dim(id)].map((line) => indented(line, 0, terminal)).join("");
}

/** "214  2024-03-06  merge by anna: both tell the same note" */
function decisionText(
  { seq, at, kind, by, because, undoneBy, undoes }: EventDecision,
  terminal: Terminal,
): string {
  const undone = undoneBy === null ? "" : terminal.colors.dim(` (taken back by ${undoneBy})`);
  const of = undoes === null ? "" : ` of ${undoes}`;
  return indented(
    `${terminal.colors.bold(String(seq))}  ${at.slice(0, 10)}  ${oneLine(`${kind}${of} by ${by}: ${because}`)}${undone}`,
    INDENT,
    terminal,
  );
}
