import { dayNumber } from "../days.js";
import { type Facts, isCoded, type Quoted } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { isDeed, isDeedTo, isInKind, isWordTo } from "./kinds.js";
import type { AnswerSettings } from "./settings.js";
import type { TieKind } from "./ties.js";

/** A link: `answering` answers `answered`. Kind of evidence and strength are kept apart. */
export interface Answer {
  readonly answering: string;
  readonly answered: string;
  /** "text": a report ties the two by its words. "pattern": roles are swapped and kind and time fit. */
  readonly evidence: "text" | "pattern";
  /** 0 to 1. */
  readonly strength: number;
  readonly because: string;
  /** The words that tie them; null where only the pattern does. */
  readonly words: Quoted | null;
}

/** A sentence of a report ties the events of two of its records. */
export interface EventTie {
  readonly answered: string;
  readonly kind: TieKind;
  readonly words: Quoted;
}

const TIE_STRENGTH: Readonly<Record<TieKind, number>> = {
  reply: 0.95,
  sequence: 0.85,
  object: 0.8,
  mention: 0.75,
};
const TIE_TELLS: Readonly<Record<TieKind, (words: string) => string>> = {
  reply: (words) => `"${words}" in a sentence that tells both`,
  sequence: (words) => `"${words}" in a sentence that tells both`,
  object: () => "a word against what the same sentence tells",
  mention: (words) => `"${words}", of what the sentence before tells`,
};

/** What an event answers, or null: by the words of a report where there are any, else by roles, kind and time. */
export function answerOf(
  event: Head,
  earlier: readonly Head[],
  ties: readonly EventTie[],
  settings: AnswerSettings,
): Answer | null {
  const candidates = earlier.filter((other) => other.id !== event.id && mayAnswer(event, other));
  const byWords = candidates.flatMap((other) => byText(event, other, ties, settings));
  if (byWords.length > 0) return strongest(byWords);
  if (ties.some(({ kind }) => kind !== "mention")) return null; // its words are about something else
  return strongest(candidates.flatMap((other) => byPattern(event, other, settings)));
}

/** One who was hit, or may have been, acts on the one who acted, or on nobody in particular. */
function mayAnswer(event: Head, other: Head): boolean {
  const { actors, recipients } = sidesOf(event);
  const { actors: doers, recipients: hit } = sidesOf(other);
  const byOneHit = hit.length === 0 || isAimless(other) ? !overlap(actors, doers) : overlap(actors, hit);
  return byOneHit && (recipients.length === 0 || doers.length === 0 || overlap(recipients, doers));
}

/** The same where both sides are known and apart: within one country, codes do not tell who acts on whom. */
function rolesSwapped(event: Head, other: Head): boolean {
  const { actors, recipients } = sidesOf(event);
  const { actors: doers, recipients: hit } = sidesOf(other);
  if (overlap(actors, doers)) return false;
  return overlap(actors, hit) || (isAimless(other) && overlap(recipients, doers));
}

/** Shows of force are felt by others than those whom a report names. */
const isAimless = ({ category }: Facts): boolean => category === "MOBILIZE";

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((party) => b.includes(party));

/** Parties with a code; who is on both sides is counted with those who act. */
const sidesOf = ({ actors, recipients }: Facts) => ({
  actors: actors.filter(isCoded),
  recipients: recipients.filter((party) => isCoded(party) && !actors.includes(party)),
});

/** A sentence tells both, and what stands in it ties them; or a report calls the answer a reply, and roles and kind fit. */
function byText(event: Head, other: Head, ties: readonly EventTie[], settings: AnswerSettings): Answer[] {
  const days = daysBetween(other, event);
  if (days === null || days < 0 || days > settings.textDays) return [];
  const link = { answering: event.id, answered: other.id, evidence: "text" } as const;
  const byItself = overlap(sidesOf(event).actors, sidesOf(other).actors);
  const tied = ties
    .filter(({ answered, kind }) => answered === other.id && (kind === "reply" || !byItself))
    .map(
      ({ kind, words }): Answer => ({
        ...link,
        strength: TIE_STRENGTH[kind],
        because: TIE_TELLS[kind](words.text),
        words,
      }),
    );
  if (tied.length > 0 || event.reply === null || days > settings.patternDays) return tied;
  if (
    !(
      rolesSwapped(event, other) &&
      (isWordTo(event.category, other.category) || isDeedTo(event.category, other.category))
    )
  )
    return [];
  const because = `"${event.reply.text}", and the roles are swapped`;
  return [{ ...link, strength: 0.75 - days / 200, because, words: event.reply }];
}

function byPattern(event: Head, other: Head, settings: AnswerSettings): Answer[] {
  const days = daysBetween(other, event);
  if (days === null || days < 0 || event.status === "not" || other.status !== "happened") return [];
  if (!rolesSwapped(event, other)) return [];
  const word = isWordTo(event.category, other.category);
  const inKind = isInKind(event, other);
  const most = word ? settings.wordDays : inKind ? settings.patternDays : settings.deedDays;
  if (days > most || !(word || isDeedTo(event.category, other.category))) return [];
  if (days === 0 && !(word && isDeed(other))) return []; // which came first cannot be told
  const strength = (inKind ? 0.65 : 0.5) - (0.2 * days) / most;
  const because = `roles swapped ${days} days later, ${inKind ? "in kind" : "and the kind fits"}`;
  return [{ answering: event.id, answered: other.id, evidence: "pattern", strength, because, words: null }];
}

function daysBetween(first: Facts, then: Facts): number | null {
  if (first.date === null || then.date === null) return null;
  return dayNumber(then.date) - dayNumber(first.date);
}

/** Of two equally strong ones the one to what came first in the list. */
const strongest = (answers: readonly Answer[]): Answer | null =>
  answers.reduce<Answer | null>(
    (top, one) => (top === null || one.strength > top.strength ? one : top),
    null,
  );
