import type { EventRecord } from "@demarche/coder";
import stringWidth from "string-width";
import type { Coded } from "../coding/coded.js";
import { count } from "../terminal/progress.js";
import { oneLine } from "../wording/one-line.js";
import { eventName, partyNames, sourceNames } from "../wording/parties.js";
import { statusOf } from "../wording/status.js";
import { colorQuad, colorStatus } from "./colors.js";
import type { Format, Terminal } from "./format.js";
import { GAP, layRow, pad, wrap } from "./layout.js";

/** From this many columns on, each event is a row of cells; below it, a few lines. */
const WIDE = 110;
const FIXED = { number: 3, date: 10, status: 8, event: 13 } as const;
/** Share of the free width that actor, recipient, source and words get. */
const SHARES = [0.28, 0.28, 0.2, 0.24] as const;
const TITLES = ["date", "status", "event", "who", "to whom", "according to", "words"] as const;

/** A table for people, as wide as the terminal: who did what to whom, when, according to whom, in which words. */
export function tableFormat(terminal: Terminal): Format {
  let first = true;
  const document = (coded: Coded): string => {
    const gap = first ? "" : "\n";
    first = false;
    return gap + heading(coded, terminal) + events(coded.records, terminal);
  };
  return { head: () => "", document, tail: () => "" };
}

function heading({ report, records }: Coded, { width, colors }: Terminal): string {
  const { id, title, publisher, date } = report;
  const about = [publisher, date, title === undefined ? undefined : id, count(records.length, "event")];
  const lines = [
    ...wrap(colors.bold(oneLine(title ?? id)), width),
    ...wrap(colors.dim(oneLine(about.filter((part) => part !== undefined).join(" · "))), width),
  ];
  return `${lines.join("\n")}\n`;
}

function events(records: readonly EventRecord[], terminal: Terminal): string {
  if (records.length === 0) return "";
  return terminal.width >= WIDE ? rows(records, terminal) : blocks(records, terminal);
}

function rows(records: readonly EventRecord[], { width, colors }: Terminal): string {
  const fixed = Object.values(FIXED);
  const gaps = GAP.length * TITLES.length;
  const free = width - gaps - fixed.reduce((sum, column) => sum + column, 0);
  const widths = [...fixed, ...SHARES.map((share) => Math.floor(share * free))];
  const lines = records.map((record, index) => {
    const { number, date, status, event, who, whom, source, words } = cellsOf(record, index, colors);
    return layRow([number, date, status, event, who, whom, colors.dim(source), words], widths);
  });
  return `\n${layRow(["  #", ...TITLES.map(colors.dim)], widths)}${lines.join("")}`;
}

function blocks(records: readonly EventRecord[], { width, colors }: Terminal): string {
  const indent = " ".repeat(FIXED.number) + GAP;
  const block = (record: EventRecord, index: number): string => {
    const { number, date, status, event, who, whom, source, words } = cellsOf(record, index, colors);
    const according = source === "" ? "" : colors.dim(`, according to ${source}`);
    const body = [`${who} ${colors.dim("→")} ${whom}`, `“${words}”${according}`];
    const lines = body.flatMap((line) => wrap(line, Math.max(width - indent.length, 20)));
    const head = [number, date, pad(status, FIXED.status)].join(GAP);
    const first =
      stringWidth(head + GAP + event) <= width ? head + GAP + event : `${head.trimEnd()}\n${indent}${event}`;
    return `\n${[first, ...lines.map((line) => indent + line)].join("\n")}\n`;
  };
  return records.map(block).join("");
}

type Cells = Record<"number" | "date" | "status" | "event" | "who" | "whom" | "source" | "words", string>;

/** The texts of one event, made safe for a terminal before they are coloured. */
function cellsOf(record: EventRecord, index: number, colors: Terminal["colors"]): Cells {
  return {
    number: rightAligned(index + 1, colors),
    date: dateOf(record),
    status: colorStatus(statusOf(record), colors),
    event: colorQuad(record.quad_code, colors)(eventName(record)),
    who: oneLine(partyNames(record.actor)),
    whom: oneLine(partyNames(record.recipient)),
    source: oneLine(sourceNames(record.attribution)),
    words: oneLine(record.event_text.join(" … ")),
  };
}

function rightAligned(number: number, colors: Terminal["colors"]): string {
  const digits = String(number);
  return " ".repeat(Math.max(0, FIXED.number - digits.length)) + colors.dim(digits);
}

function dateOf({ date, enddate }: EventRecord): string {
  if (date === null) return "undated";
  return enddate === null || enddate === date ? date : `${date} ${enddate}`;
}
