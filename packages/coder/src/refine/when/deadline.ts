import type { Tree } from "../../grammar/tree.js";
import type { Deadline } from "../../record.js";
import { parseNumber } from "../numbers.js";
import { dayFromIso, isoOf } from "./calendar.js";
import { CLOCK, type Clock, clockIn, readClock } from "./clock.js";
import type { TimeMention } from "./mention.js";
import { setsDeadline } from "./obligation.js";
import { COUNT } from "./rule.js";
import { dueAfter, type Span } from "./term.js";
import { unitOf } from "./unit.js";
import type { When } from "./when.js";

/** A deadline as its sentence gives it, offsets into the document; the event's date tells when it falls due. */
export interface DeadlineMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "by Friday" may also tell of the past; "a deadline of Friday" may not. */
  readonly certain: boolean;
  /** Ends a state, if it is still to come ("until Friday"). */
  readonly lasting: boolean;
  readonly duration: string | null;
  readonly dueFrom: (event: When) => string | null;
}

const UNITS = "hour|day|week|fortnight|month|year";
const SPAN = `(?<count>${COUNT})(?<working> working| business)?[ -](?<unit>${UNITS})s?`;
const DEEDS =
  "leave|depart|quit|comply|respond|reply|answer|withdraw|pay|free|release|accept|decide|hand|surrender|get|pack|vacate|evacuate|close|cut|end|lift|stop|halt|disarm|resign|apologi[sz]e|explain|appeal|return|vote";
/** "within 48 hours", "two days to leave", "a 72-hour ultimatum", "gave them ten days". */
const TERMS = [
  `\\bwithin (?:the (?:next|coming) )?${SPAN}\\b(?! of\\b)`,
  `\\b${SPAN}(?: in which)? to (?:${DEEDS})\\b`,
  `\\b${SPAN} (?:deadline|ultimatum|notice)\\b`,
  `\\b(?:deadline|ultimatum|notice) of ${SPAN}\\b`,
  `(?<=\\b(?:give|gives|gave|given|giving) (?:[\\w'’-]+ ){0,6})(?<count>${COUNT}) (?<unit>hour|day|week)s?\\b(?! (?:of|in|ago|later|before|after|earlier)\\b)`,
].map((source) => new RegExp(source, "gi"));

/** What stands before a date that something is due by. */
const BY =
  "\\b(?<by>by|until|till|before|no later than|not later than|(?:deadline|ultimatum) (?:of|is|to|on|for)|expir(?:es?|ing)(?: on| at)?)";
const DUE = new RegExp(
  `${BY}\\s+(?:the\\s+)?(?:(?<clock>${CLOCK})\\s+(?:local time\\s+)?(?:of\\s+)?)?$`,
  "i",
);
const DUE_CLOCK = new RegExp(`${BY}\\s+(?<clock>${CLOCK})`, "gi");

/** The deadlines that a sentence sets, or tells of. */
export function findDeadlines(
  sentence: string,
  offset: number,
  times: readonly TimeMention[],
): readonly DeadlineMention[] {
  if (
    !/\d|hour|day|week|month|year|night|noon|\b(?:by|until|till|before|later than|deadline|expir)/i.test(
      sentence,
    )
  )
    return [];
  const terms = TERMS.flatMap((term) =>
    [...sentence.matchAll(term)].map((match) => fromTerm(match, sentence, offset)),
  );
  const dated = times.flatMap((time) => fromDate(sentence, offset, time));
  const clocked = [...sentence.matchAll(DUE_CLOCK)].map((match) => fromClock(match, offset));
  return apart([...terms, ...dated, ...clocked]);
}

function fromTerm(match: RegExpMatchArray, sentence: string, offset: number): DeadlineMention {
  const { count = "", working, unit = "" } = match.groups ?? {};
  const number = parseNumber(count) ?? 1;
  const span: Span = { number, unit: unitOf(unit), working: working !== undefined };
  const clock = clockIn(sentence.replace(match[0], " "));
  return {
    ...place(match[0], match.index ?? 0, offset),
    certain: true,
    lasting: false,
    duration: ISO[unitOf(unit)]?.(/fortnight/i.test(unit) ? 2 * number : number) ?? null,
    dueFrom: ({ date, info }) =>
      date === null || info?.precision !== "day" ? null : dueAfter(date, span, clock),
  };
}

const ISO: Readonly<Record<string, (n: number) => string>> = {
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  year: (n) => `P${n}Y`,
};

function fromDate(sentence: string, offset: number, time: TimeMention): DeadlineMention[] {
  const match = DUE.exec(sentence.slice(0, time.start - offset));
  if (match === null) return [];
  const { by = "", clock } = match.groups ?? {};
  const text = sentence.slice(match.index, time.end - offset);
  const last = !/before/i.test(by);
  const dueFrom = ({ date }: When) => {
    const from = date === null ? null : dayFromIso(date);
    const period = time.reading({ report: from, future: true, anchor: null });
    if (period === null || (from !== null && period.end < from)) return null;
    return atClock(isoOf(last ? period.end : period.start), clock === undefined ? null : readClock(clock));
  };
  return [{ ...place(text, match.index, offset), ...kindOf(by), duration: null, dueFrom }];
}

function fromClock(match: RegExpMatchArray, offset: number): DeadlineMention {
  const { by = "", clock = "" } = match.groups ?? {};
  const dueFrom = ({ date, info }: When) =>
    date === null || info?.precision !== "day" ? null : atClock(date, readClock(clock));
  return { ...place(match[0], match.index ?? 0, offset), ...kindOf(by), duration: null, dueFrom };
}

function kindOf(by: string) {
  const lasting = /until|till/i.test(by);
  return { certain: lasting || /deadline|ultimatum|expir/i.test(by), lasting };
}

function place(text: string, index: number, offset: number) {
  return { text, start: offset + index, end: offset + index + text.length };
}

/** Midnight ends the day, so that the day alone tells it. */
function atClock(date: string, clock: Clock | null): string {
  return clock === null || clock === "24:00" ? date : `${date}T${clock}`;
}

/** Of deadlines that overlap the first counts. */
function apart(deadlines: readonly DeadlineMention[]): DeadlineMention[] {
  const kept: DeadlineMention[] = [];
  for (const one of deadlines)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept;
}

/** The deadline that the event at `trigger` sets, in words, as a duration and as the moment it falls due. */
export function deadlineOf(
  tree: Tree,
  trigger: number,
  deadlines: readonly DeadlineMention[],
  event: When,
): Deadline | null {
  const found = deadlines.find((one) => setsDeadline(tree, trigger, one));
  if (found === undefined) return null;
  const due = found.dueFrom(event);
  return due === null && found.duration === null ? null : { text: found.text, duration: found.duration, due };
}
