import type { Category } from "@demarche/coder";
import { type Facts, isCoded } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { replyingWord, tieBetween } from "./ties.js";

/** A link: `answering` answers `answered`. Kind of evidence and strength are kept apart. */
export interface Answer {
  readonly answering: string;
  readonly answered: string;
  /** "text": a report ties the two by its words. "pattern": roles are swapped and kind and time fit. */
  readonly evidence: "text" | "pattern";
  /** 0 to 1. */
  readonly strength: number;
  readonly because: string;
}

/** A sentence that tells an event; events of one sentence are told together. */
export interface Told {
  readonly event: string;
  readonly sentence: string;
  readonly text: string;
  /** Where in the sentence the event's trigger begins. */
  readonly at: number;
}

export interface AnswerSettings {
  /** Days within which words may tie an event to an earlier one. */
  readonly textDays: number;
  /** Days within which swapped roles and a fitting kind are enough. */
  readonly patternDays: number;
  /** Days within which a word follows a deed. */
  readonly wordDays: number;
}

export const ANSWER_DEFAULTS: AnswerSettings = { textDays: 120, patternDays: 30, wordDays: 3 };

const WORDS_AGAINST: ReadonlySet<Category> = new Set(["ACCUSE", "REJECT", "THREATEN", "REQUEST", "PROTEST"]);
const DEEDS_AGAINST: ReadonlySet<Category> = new Set(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE"]);
const DAY = 86_400_000;

/** Links among events; each event answers at most one other by each kind of evidence. */
export function findAnswers(
  events: readonly Head[],
  told: readonly Told[],
  settings: AnswerSettings = ANSWER_DEFAULTS,
): Answer[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const together = groupBy(told, ({ sentence }) => sentence);
  const ofEvent = groupBy(told, ({ event }) => event);
  return events
    .flatMap((event) => {
      const earlier = events.filter((other) => other.id !== event.id && mayAnswer(event, other));
      const text = best(earlier.flatMap((other) => byText(event, other, { together, ofEvent, settings })));
      if (text !== null) return [text];
      const pattern = best(earlier.flatMap((other) => byPattern(event, other, settings)));
      return pattern === null ? [] : [pattern];
    })
    .filter(({ answered }) => byId.has(answered));
}

/** One who was hit, or may have been, acts on one who acted, or on nobody in particular. */
function mayAnswer(event: Head, other: Head): boolean {
  const hit = sidesOf(other).recipients;
  const { actors, recipients } = sidesOf(event);
  const byOneHit = hit.length === 0 ? !overlap(actors, other.actors) : overlap(actors, hit);
  return byOneHit && (recipients.length === 0 || overlap(recipients, other.actors));
}

/** The same where who was hit is known. */
const rolesSwapped = (event: Head, other: Head): boolean =>
  overlap(sidesOf(event).actors, sidesOf(other).recipients);

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((party) => b.includes(party));

const sidesOf = ({ actors, recipients }: Facts) => ({
  actors: actors.filter(isCoded),
  recipients: recipients.filter(isCoded),
});

interface Reports {
  readonly together: ReadonlyMap<string, readonly Told[]>;
  readonly ofEvent: ReadonlyMap<string, readonly Told[]>;
  readonly settings: AnswerSettings;
}

/** A sentence tells both, and what stands in it ties them; or a replying word stands where only the answer is told. */
function byText(event: Head, other: Head, { together, ofEvent, settings }: Reports): Answer[] {
  const days = daysBetween(other, event);
  if (days === null || days < 0 || days > settings.textDays) return [];
  const link = (strength: number, because: string): Answer[] => [
    { answering: event.id, answered: other.id, evidence: "text", strength, because },
  ];
  for (const { sentence, text, at } of ofEvent.get(event.id) ?? []) {
    const both = together.get(sentence)?.find((one) => one.event === other.id);
    const tie = both === undefined ? null : tieBetween(text, at, both.at);
    if (tie !== null) return link(tie.replies ? 0.95 : 0.85, `"${tie.word}" in a sentence that tells both`);
    if (both !== undefined && both.at > at && WORDS_AGAINST.has(event.category))
      return link(0.8, "a word against what the same sentence tells");
    const reply = both === undefined ? replyingWord(text) : null;
    if (reply !== null && days <= settings.patternDays && rolesSwapped(event, other) && fits(event, other))
      return link(0.75 - days / 200, `"${reply}", and the roles are swapped`);
  }
  return [];
}

function byPattern(event: Head, other: Head, settings: AnswerSettings): Answer[] {
  const days = daysBetween(other, event);
  if (days === null || days < 0 || event.status === "not" || other.status !== "happened") return [];
  if (!rolesSwapped(event, other)) return [];
  const inKind =
    event.category === other.category && event.mode === other.mode && DEEDS_AGAINST.has(other.category);
  const word =
    WORDS_AGAINST.has(event.category) && (DEEDS_AGAINST.has(other.category) || other.category === "ACCUSE");
  const most = word ? settings.wordDays : settings.patternDays;
  if (days > most || !(inKind || fits(event, other))) return [];
  if (days === 0 && !word) return [];
  const strength = (inKind ? 0.65 : 0.5) - (0.2 * days) / most;
  const because = `roles swapped ${days} days later, ${inKind ? "in kind" : "and the kind fits"}`;
  return [{ answering: event.id, answered: other.id, evidence: "pattern", strength, because }];
}

/** What can answer what: words a deed or words, a deed a deed of the same sort. */
function fits(event: Facts, other: Facts): boolean {
  if (!(DEEDS_AGAINST.has(other.category) || WORDS_AGAINST.has(other.category))) return false;
  if (WORDS_AGAINST.has(event.category)) return true;
  if (!DEEDS_AGAINST.has(event.category)) return false;
  const armed = (category: Category) => category === "ASSAULT" || category === "MOBILIZE";
  return DEEDS_AGAINST.has(other.category) && armed(event.category) === armed(other.category);
}

function daysBetween(first: Facts, then: Facts): number | null {
  if (first.date === null || then.date === null) return null;
  return Math.round((Date.parse(then.date) - Date.parse(first.date)) / DAY);
}

const best = (answers: readonly Answer[]): Answer | null =>
  answers.reduce<Answer | null>(
    (top, one) => (top === null || one.strength > top.strength ? one : top),
    null,
  );

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
