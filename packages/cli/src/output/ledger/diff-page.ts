import type { EventRecord } from "@demarche/coder";
import type { DocumentDiff, FieldChange, Reading } from "@demarche/ledger";
import { fieldInWords } from "../../wording/fields.js";
import { oneLine } from "../../wording/one-line.js";
import { eventName, partyNames } from "../../wording/parties.js";
import { quotedSentence } from "../../wording/quote.js";
import { colorQuad } from "../colors.js";
import type { Terminal } from "../format.js";
import { indented } from "./section.js";

const INDENT = 4;

/** What a newer reading of a report added, dropped and changed, for people. */
export function diffPage(diff: DocumentDiff, terminal: Terminal): string {
  const { colors } = terminal;
  const [plus, minus, other] = [colors.green("+"), colors.red("−"), colors.yellow("~")];
  const changed = diff.changed.map(
    ({ record, fields }) =>
      recordText(record, other, terminal) + fields.map((field) => fieldText(field, terminal)).join(""),
  );
  return [
    heading(diff, terminal),
    ...diff.added.map((record) => recordText(record, `${plus} added`, terminal)),
    ...diff.dropped.map((record) => recordText(record, `${minus} dropped`, terminal)),
    ...changed,
  ].join("");
}

function heading(diff: DocumentDiff, terminal: Terminal): string {
  const { document, before, after, why, added, dropped, changed, unchanged } = diff;
  const reason =
    why === "text" ? "the report's text has changed" : "another version of the coder read the same text";
  const counts = `${added.length} added, ${dropped.length} dropped, ${changed.length} changed, ${unchanged} as before`;
  const readings = `reading ${readingName(before)} against reading ${readingName(after)}: ${reason}`;
  return [terminal.colors.bold(oneLine(document)), terminal.colors.dim(oneLine(readings)), counts]
    .map((line) => indented(line, 0, terminal))
    .join("");
}

/** "7 (demarche 0.1.0, 2024-03-06)" */
const readingName = ({ seq, coder, version, at }: Reading): string =>
  `${seq} (${coder} ${version}, ${at.slice(0, 10)})`;

function recordText(record: EventRecord, mark: string, terminal: Terminal): string {
  const { colors } = terminal;
  const title = colorQuad(record.quad_code, colors)(eventName(record));
  const way = oneLine(`${partyNames(record.actor)} → ${partyNames(record.recipient)}`);
  const head = `${mark}  ${title}  ${way}  ${colors.dim(oneLine(record.id))}`;
  return `\n${indented(head, 0, terminal)}${indented(quotedSentence(record, colors), INDENT, terminal)}`;
}

function fieldText({ field, before, after }: FieldChange, terminal: Terminal): string {
  const { colors } = terminal;
  const change = `${fieldInWords(field, before)} ${colors.yellow("→")} ${fieldInWords(field, after)}`;
  return indented(`${colors.dim(`${field}:`)} ${change}`, INDENT, terminal);
}
