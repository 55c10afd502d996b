import type { Head, RunningDeadline } from "@demarche/ledger";
import { partiesInCodes, shortId } from "../../wording/events.js";
import { oneLine } from "../../wording/one-line.js";
import { csvRow } from "../cells.js";
import type { Terminal } from "../format.js";
import { grid } from "../grid.js";
import { stateWord } from "./deadline-text.js";
import { eventLine } from "./event-line.js";

const TITLES = ["event", "due", "state", "set by", "for", "words", "what came of it"];

/** Deadlines for people, a row each; `heads` are the events by which they were met. */
export function deadlineTable(
  deadlines: readonly RunningDeadline[],
  heads: ReadonlyMap<string, Head>,
  terminal: Terminal,
): string {
  const rows = deadlines.map((deadline) => [
    terminal.colors.bold(oneLine(shortId(deadline.event))),
    dueText(deadline),
    stateWord(deadline, terminal),
    oneLine(partiesInCodes(deadline.setBy)),
    oneLine(partiesInCodes(deadline.setFor)),
    `“${oneLine(deadline.text)}”`,
    outcome(deadline, heads, terminal),
  ]);
  return grid(
    TITLES.map((title) => ({ title })),
    rows,
    terminal,
  );
}

/** "2022-10-10", "2022-10-06 12:00" */
const dueText = ({ due }: RunningDeadline): string => oneLine(due.slice(0, 16).replace("T", " "));

function outcome(
  { metBy, happened }: RunningDeadline,
  heads: ReadonlyMap<string, Head>,
  terminal: Terminal,
): string {
  const met = metBy === null ? undefined : heads.get(metBy);
  if (met !== undefined) return eventLine(met, terminal);
  if (happened.length === 0) return terminal.colors.dim("nothing between the two");
  const ids = happened.slice(0, 3).map(shortId).join(", ");
  return terminal.colors.dim(
    oneLine(`meanwhile ${ids}${happened.length > 3 ? ` and ${happened.length - 3} more` : ""}`),
  );
}

const CSV: Readonly<Record<string, (deadline: RunningDeadline) => unknown>> = {
  event: ({ event }) => event,
  due: ({ due }) => due,
  state: ({ state }) => state,
  set_by: ({ setBy }) => setBy,
  set_for: ({ setFor }) => setFor,
  words: ({ text }) => text,
  met_by: ({ metBy }) => metBy,
  happened: ({ happened }) => happened,
  record: ({ record }) => record,
};

/** Deadlines as comma-separated values, with a line of names; lists are joined by "; ". */
export const deadlineCsv = (deadlines: readonly RunningDeadline[]): string =>
  csvRow(Object.keys(CSV)) +
  deadlines.map((deadline) => csvRow(Object.values(CSV).map((cell) => cell(deadline)))).join("");
