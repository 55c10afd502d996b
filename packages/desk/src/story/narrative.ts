import type { Citation, Story } from "@demarche/server/schemas";
import { partyName } from "../wording/countries.js";
import { dueText, longDay } from "../wording/dates.js";
import { headline, pastHeadline } from "../wording/events.js";

type Move = Story["moves"][number];
type Event = Move["event"];

/** A sentence of the narrative with the numbers of the records that bear it out, counted from 1. */
export interface Sentence {
  readonly text: string;
  readonly cites: readonly number[];
}

/** What is told of one move: the act itself, then what it answers and what it sets. */
export interface Passage {
  readonly event: Event;
  readonly step: number;
  readonly sentences: readonly Sentence[];
}

export interface Narrative {
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Every citation once, in the order in which the narrative needs them. */
  readonly sources: readonly Citation[];
}

/** A chain of answers as sentences, each with the records that say so; what no record bears out is not told. */
export function narrate(story: Story): Narrative {
  const told = story.moves.filter(({ citations }) => citations.length > 0);
  const sources = told.flatMap(({ citations }) => citations);
  const numbers = new Map(sources.map(({ record }, at) => [record, at + 1]));
  const cites = ({ citations }: Move) => citations.map(({ record }) => numbers.get(record)!);
  const byId = new Map(told.map((move) => [move.event.id, move]));
  const passages = told.map((move) => ({
    event: move.event,
    step: move.step,
    sentences: [
      { text: actText(move), cites: cites(move) },
      ...answerSentences(story, move, byId, cites),
      ...deadlineSentences(story, move, numbers),
    ],
  }));
  return { title: titleOf(story, told), passages, sources };
}

/** "Russia – Japan, 26 September to 5 October 2022" */
function titleOf({ event }: Story, moves: readonly Move[]): string {
  const head = moves.find((move) => move.event.id === event)?.event ?? moves[0]?.event;
  const days = moves.flatMap((move) => move.event.date ?? []);
  const parties = head === undefined ? "A story" : `${names(head.actors)} – ${names(head.recipients)}`;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return parties;
  return `${parties}, ${first === last ? longDay(first) : `${longDay(first)} to ${longDay(last)}`}`;
}

const names = (codes: readonly string[]): string =>
  codes.length === 0 ? "somebody not named" : codes.map(partyName).join(" and ");

const LEADS = {
  happened: "",
  planned: "it was planned that ",
  possible: "it was thought possible that ",
  not: "it was denied that ",
} as const;

/** "On 27 September 2022, Russia expelled people of Japan." */
function actText({ event, citations }: Move): string {
  const isOpen = event.status === "planned" || event.status === "possible";
  const act = `${LEADS[event.status]}${isOpen ? headline(event) : pastHeadline(event)}`;
  const by = new Set(citations.map((citation) => citation.by));
  const source = by.size > 0 && !by.has(null) ? `, according to ${[...by].join(" and ")}` : "";
  const sentence = event.date === null ? act : `on ${longDay(event.date)}, ${act}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${source}.`;
}

function answerSentences(
  { links }: Story,
  move: Move,
  byId: ReadonlyMap<string, Move>,
  cites: (move: Move) => number[],
): Sentence[] {
  return links.flatMap(({ answering, answered, evidence }) => {
    const other = byId.get(answered);
    if (answering !== move.event.id || other === undefined) return [];
    const way = evidence === "text" ? "This answered" : "By order and kind, this answered";
    const { event } = other;
    const when = event.date === null ? "" : ` on ${longDay(event.date)}`;
    const text = `${way} an act${when}: ${pastHeadline(event)}.`;
    return [{ text, cites: [...cites(move), ...cites(other)] }];
  });
}

const ENDS = {
  open: "It is still open.",
  met: "It was met.",
  expired: "It passed without being met.",
} as const;

function deadlineSentences(
  { deadlines }: Story,
  move: Move,
  numbers: ReadonlyMap<string, number>,
): Sentence[] {
  return deadlines.flatMap(({ event, record, due, setBy, setFor, state }) => {
    const number = numbers.get(record);
    if (event.id !== move.event.id || number === undefined) return [];
    const text = `${names(setBy)} gave ${names(setFor)} until ${dueText(due)}. ${ENDS[state]}`;
    return [{ text, cites: [number] }];
  });
}
