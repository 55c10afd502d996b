import type { Head, RunningDeadline } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { partiesInCodes } from "../../wording/events.js";
import { oneLine } from "../../wording/one-line.js";
import type { Terminal } from "../format.js";
import { eventLine } from "./event-line.js";
import { indented } from "./section.js";

const INDENT = 4;
/** Events of the meantime that are shown; the others are counted. */
const MOST_EVENTS = 5;

/** A deadline with the words that set it, and what happened by then. */
export function deadlineText(
  deadline: RunningDeadline,
  heads: ReadonlyMap<string, Head>,
  terminal: Terminal,
): string {
  const { due, text, setBy, setFor, happened } = deadline;
  const sides = `${partiesInCodes(setBy)} for ${partiesInCodes(setFor)}`;
  const head = `${stateWord(deadline, terminal)}  due ${due}  ${oneLine(`set by ${sides}: “${text}”`)}`;
  const shown = happened.slice(0, MOST_EVENTS).flatMap((id) => heads.get(id) ?? []);
  const rest = happened.length - shown.length;
  return [
    indented(head, INDENT, terminal),
    ...shown.map((event) => {
      const met = event.id === deadline.metBy ? "met by" : "meanwhile";
      return indented(`${terminal.colors.dim(met)} ${eventLine(event, terminal)}`, 2 * INDENT, terminal);
    }),
    rest > 0 ? indented(terminal.colors.dim(`and ${count(rest, "more event")}`), 2 * INDENT, terminal) : "",
  ].join("");
}

export const stateWord = ({ state }: RunningDeadline, { colors }: Pick<Terminal, "colors">): string =>
  ({ open: colors.yellow, met: colors.green, expired: colors.red })[state](state);
