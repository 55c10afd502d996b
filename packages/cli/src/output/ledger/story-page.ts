import type { Telling, ToldEvent } from "@demarche/ledger";
import { count } from "../../terminal/progress.js";
import { daysOf, eventTitle, shortId, statusWord } from "../../wording/events.js";
import { oneLine } from "../../wording/one-line.js";
import { quotedSentence } from "../../wording/quote.js";
import { colorQuad, colorStatus } from "../colors.js";
import type { Terminal } from "../format.js";
import { way } from "./event-line.js";
import type { Story, StoryEvent } from "./full-story.js";
import { evidenceOf } from "./links.js";
import { indented } from "./section.js";

const INDENT = 6;
/** Publishers that are named beside the one that is quoted; the others are counted. */
const MOST_NAMES = 4;

/** A chain of answers to be read from the top: each event in its report's words, with what it answers and who tells it. */
export function storyPage(story: Story, terminal: Terminal): string {
  const numbers = new Map(story.events.map(({ event }, at) => [event.head.id, at + 1]));
  const told = story.events.map((one) => eventText(one, { numbers, about: story.about, terminal }));
  const cut = story.cut ? "\nThe story goes on; --limit shows more of it.\n" : "";
  return `${heading(story, terminal)}${told.join("")}${cut}`;
}

function heading({ events }: Story, terminal: Terminal): string {
  const days = events.flatMap(({ event }) => event.head.date ?? []);
  const links = events.filter(({ answers }) => answers !== null).length;
  const span = days.length === 0 ? "" : `, ${[...new Set([days[0], days.at(-1)])].join(" to ")}`;
  const text = `${count(events.length, "event")}, ${count(links, "answer")}${span}`;
  return indented(terminal.colors.dim(text), 0, terminal);
}

interface Place {
  readonly numbers: ReadonlyMap<string, number>;
  readonly about: string | null;
  readonly terminal: Terminal;
}

function eventText(told: StoryEvent, { numbers, about, terminal }: Place): string {
  const { colors } = terminal;
  const { head } = told.event;
  const title = colorQuad(head.quad, colors)(eventTitle(head));
  const doubt = head.status === "happened" ? "" : `  ${colorStatus(statusWord(head.status), colors)}`;
  const asked = head.id === about ? colors.cyan("▸") : " ";
  const first = `${colors.bold(daysOf(head))}  ${title}  ${way(head)}${doubt}  ${colors.dim(oneLine(shortId(head.id)))}`;
  const number = `${asked}${String(numbers.get(head.id)).padStart(3)}`;
  return [
    `\n${indented(first, INDENT, terminal, number)}`,
    answerText(told, numbers, terminal),
    sourcesText(told, terminal),
  ].join("");
}

function answerText(
  { answers }: StoryEvent,
  numbers: ReadonlyMap<string, number>,
  terminal: Terminal,
): string {
  if (answers === null) return "";
  const which = numbers.get(answers.answered) ?? shortId(answers.answered);
  const text = `answers ${which}, ${evidenceOf(answers)}`;
  return indented(terminal.colors.dim(oneLine(text)), INDENT, terminal);
}

/** The sentence that tells it best, whose it is, who else tells it and who denies it. */
function sourcesText({ event, denied }: StoryEvent, terminal: Terminal): string {
  const best = bestTelling(event);
  if (best === undefined) return "";
  const quoted = `${quotedSentence(best.record, terminal.colors)} ${terminal.colors.dim(`— ${oneLine(sourceOf(best))}`)}`;
  const others = [...new Set(event.tellings.map(sourceOf))].filter((source) => source !== sourceOf(best));
  const more = others.length > MOST_NAMES ? ` and ${others.length - MOST_NAMES} more` : "";
  const also = [
    ...(others.length > 0 ? [`also told by ${others.slice(0, MOST_NAMES).join(", ")}${more}`] : []),
    ...(denied.length > 0 ? [`denied by ${denied.join(", ")}`] : []),
  ].join("; ");
  return (
    indented(quoted, INDENT, terminal) +
    (also === "" ? "" : indented(terminal.colors.dim(oneLine(also)), INDENT, terminal))
  );
}

/** The most certain record among those that say what the event is said to be. */
function bestTelling({ head, tellings }: ToldEvent): Telling | undefined {
  const sure = (telling: Telling): number =>
    telling.record.confidence + (telling.record.event[0] === head.category ? 1 : 0);
  return [...tellings].sort((a, b) => sure(b) - sure(a))[0];
}

const sourceOf = ({ publisher, record }: Telling): string => publisher ?? record.document;
