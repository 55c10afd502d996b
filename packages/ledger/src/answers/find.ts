import type { Category } from "@demarche/coder";
import { type Facts, isCoded, type Quoted } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import type { AnswerSettings } from "./settings.js";
import { type TieKind, WORDS_AGAINST } from "./ties.js";

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

const DEEDS_AGAINST: ReadonlySet<Category> = new Set(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE"]);
const TIE_STRENGTH: Readonly<Record<TieKind, number>> = { reply: 0.95, sequence: 0.85, object: 0.8 };
const DAY = 86_400_000;

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
  return strongest(candidates.flatMap((other) => byPattern(event, other, settings)));
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

/** A sentence tells both, and what stands in it ties them; or a report calls the answer a reply, and roles and kind fit. */
function byText(event: Head, other: Head, ties: readonly EventTie[], settings: AnswerSettings): Answer[] {
  const days = daysBetween(other, event);
  if (days === null || days < 0 || days > settings.textDays) return [];
  const link = { answering: event.id, answered: other.id, evidence: "text" } as const;
  const tied = ties
    .filter(({ answered }) => answered === other.id)
    .map(
      ({ kind, words }): Answer => ({
        ...link,
        strength: TIE_STRENGTH[kind],
        because:
          kind === "object"
            ? "a word against what the same sentence tells"
            : `"${words.text}" in a sentence that tells both`,
        words,
      }),
    );
  if (tied.length > 0 || event.reply === null || days > settings.patternDays) return tied;
  if (!(rolesSwapped(event, other) && fits(event, other))) return [];
  const because = `"${event.reply.text}", and the roles are swapped`;
  return [{ ...link, strength: 0.75 - days / 200, because, words: event.reply }];
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
  return [{ answering: event.id, answered: other.id, evidence: "pattern", strength, because, words: null }];
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

/** Of two equally strong ones the one to what came first in the list. */
const strongest = (answers: readonly Answer[]): Answer | null =>
  answers.reduce<Answer | null>(
    (top, one) => (top === null || one.strength > top.strength ? one : top),
    null,
  );
