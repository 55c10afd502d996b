import type { EventLine } from "@demarche/ledger";
import { daysOf, eventTitle, partiesInCodes, shortId, statusWord } from "../../wording/events.js";
import { oneLine } from "../../wording/one-line.js";
import { csvRow } from "../cells.js";
import { colorQuad, colorStatus } from "../colors.js";
import type { Terminal } from "../format.js";
import { grid } from "../grid.js";
import { eventLine } from "./event-line.js";

/** From this many columns on there is room for the sentence. */
const WIDE = 110;
/** Below so many, no columns. */
const NARROW = 76;
const TITLES = ["event", "date", "status", "what", "who", "to whom"];

/** Events for people, a line each: ids as the verbs take them, who did what to whom, how many reports tell it. */
export function eventTable(events: readonly EventLine[], terminal: Terminal): string {
  const { colors, width } = terminal;
  if (width < NARROW) return events.map((event) => `${eventLine(event, terminal)}\n`).join("");
  const wide = width >= WIDE;
  const columns = [
    ...TITLES.map((title) => ({ title })),
    { title: "reports", right: true },
    ...(wide ? [{ title: "sentence", cut: true }] : []),
  ];
  const rows = events.map((event) => [
    colors.bold(oneLine(shortId(event.id))),
    daysOf(event),
    colorStatus(statusWord(event.status), colors),
    colorQuad(event.quad, colors)(eventTitle(event)),
    oneLine(partiesInCodes(event.actors)),
    oneLine(partiesInCodes(event.recipients)),
    String(event.reports),
    ...(wide ? [colors.dim(oneLine(event.text ?? ""))] : []),
  ]);
  return grid(columns, rows, terminal);
}

const CSV: Readonly<Record<string, (event: EventLine) => unknown>> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  enddate: ({ enddate }) => enddate,
  status: ({ status }) => statusWord(status),
  category: ({ category }) => category,
  mode: ({ mode }) => mode,
  quad: ({ quad }) => quad,
  scale: ({ scale }) => scale,
  actors: ({ actors }) => actors,
  recipients: ({ recipients }) => recipients,
  place: ({ place }) => place,
  country: ({ country }) => country,
  records: ({ records }) => records,
  reports: ({ reports }) => reports,
  confidence: ({ confidence }) => confidence,
  sentence: ({ text }) => text,
};

/** Events as comma-separated values, with a line of names; lists are joined by "; ". */
export const eventCsv = (events: readonly EventLine[]): string =>
  csvRow(Object.keys(CSV)) +
  events.map((event) => csvRow(Object.values(CSV).map((cell) => cell(event)))).join("");
