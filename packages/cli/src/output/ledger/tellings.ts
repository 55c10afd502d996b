import type { Telling } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { oneLine } from "../../wording/one-line.js";
import { sourceNames } from "../../wording/parties.js";
import { quotedSentence } from "../../wording/quote.js";
import type { Terminal } from "../format.js";
import { indented } from "./section.js";

const INDENT = 4;

/** Who tells an event: each report with the sentence, whose word it is, and why the record belongs to the event. */
export function tellingList(tellings: readonly Telling[], most: number, terminal: Terminal): string {
  const shown = tellings.slice(0, most).map((telling, at) => tellingText(telling, at + 1, terminal));
  const rest = tellings.length - shown.length;
  const more = `and ${count(rest, "more record")}; --limit shows more`;
  return shown.join("") + (rest > 0 ? indented(terminal.colors.dim(more), INDENT, terminal) : "");
}

function tellingText(telling: Telling, number: number, terminal: Terminal): string {
  const { colors } = terminal;
  const { record, because, decidedBy, copyOf } = telling;
  const source = sourceNames(record.attribution);
  const according = source === "" ? "" : ` ${colors.dim(`according to ${oneLine(source)}`)}`;
  const copy = copyOf === null ? "" : `; its text repeats ${oneLine(copyOf)}`;
  const by = decidedBy === "rule" ? "" : ` (${oneLine(decidedBy)})`;
  return [
    indented(reportName(telling), INDENT, terminal, String(number).padStart(3)),
    indented(quotedSentence(record, colors) + according, INDENT, terminal),
    indented(colors.dim(`record ${oneLine(record.id)}${by}: ${oneLine(because)}${copy}`), INDENT, terminal),
  ].join("");
}

/** "The Paper, 2022-09-27: A visit (visit)" */
export function reportName({ publisher, published, title, record }: Telling): string {
  const from = [publisher, published].filter((part) => part !== null).join(", ");
  const named = title === null ? record.document : `${title} (${record.document})`;
  return oneLine(from === "" ? named : `${from}: ${named}`);
}
