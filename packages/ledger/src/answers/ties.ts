import type { Category, EventRecord } from "@demarche/coder";
import { isWordAgainst, isWordTo } from "./kinds.js";

/** Words that say that something is a reply to what came before it. */
const REPLYING =
  /\b(?:in (?:response|reply|retaliation|answer|reaction|return|kind)|retaliat\w+|respond(?:s|ed|ing)?|answer(?:s|ed|ing)|hit back|hits back|tit[- ]for[- ]tat|counter-?measures?|reciprocal(?:ly)?|reciprocat\w+|mirror(?:s|ed|ing)?|revenge|aveng\w+)\b/gi;

/** Words that set one thing after another in time or reason. */
const FOLLOWING =
  /\b(?:after|following|over|because of|in view of|in protest at|for|against|to stop|despite|in spite of)\b/gi;

/** What names an act that was told before: "the decision", "this step", "Oslo's claims". */
const ACT =
  /\b(?:the|this|these|that|those|his|her|its|their|\S+['’]s) (?:[\w-]+ )?(?:accusation|action|allegation|announcement|arrest|attack|ban|charge|claim|deal|decision|demand|deployment|detention|drill|embargo|exercise|expulsion|gesture|help|incident|list|measure|move|offer|order|pledge|proposal|protest|raid|release|remark|request|restriction|sanction|shelling|statement|step|strike|suspension|tariff|threat|treatment|verdict|visit|warning)s?\b/i;

/**
 * How a report ties two events: by a word of reply, by one of time or reason, as a word against what the same sentence
 * tells, or by naming what the sentence before told.
 */
export type TieKind = "reply" | "sequence" | "object" | "mention";

/** A report tells that one record's event answers another's. Offsets into the document's text, end exclusive. */
export interface Tie {
  readonly answering: string;
  readonly answered: string;
  readonly kind: TieKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TieKind;
}

/** The first replying word of a sentence, with offsets into it, or null. */
export const replyingWord = (sentence: string): Word | null =>
  wordsOf(sentence, REPLYING, "reply")[0] ?? null;

/** The ties among the records of a document: within a sentence, and to what the last sentence with events told. */
export function tiesAmong(records: readonly EventRecord[]): Tie[] {
  return records.flatMap((record) => {
    const together = records.filter((other) => other !== record && sentenceOf(other) === sentenceOf(record));
    const tied = together.flatMap((other) => {
      const [tie, back] = [tieBetween(record, other), tieBetween(other, record)];
      return tie === null || (back !== null && firmer(back, tie)) ? [] : [tie];
    });
    return [...tied, ...mentions(record, records)];
  });
}

/** Of two that answer each other by the same sentence, one does so by a word of its own, or comes first in it. */
const firmer = (a: Tie, b: Tie): boolean =>
  a.kind === b.kind ? a.start < b.start : FIRMNESS.indexOf(a.kind) < FIRMNESS.indexOf(b.kind);

const FIRMNESS: readonly TieKind[] = ["reply", "sequence", "object", "mention"];

const sentenceOf = ({ text_info }: EventRecord): number => text_info.sequence;

/** A word about an act that the sentence does not tell itself is about one of the sentence before it. */
function mentions(record: EventRecord, records: readonly EventRecord[]): Tie[] {
  const act = ACT.exec(record.text);
  if (act === null || !isVerbal(record)) return [];
  const before = records.filter((other) => sentenceOf(other) < sentenceOf(record));
  const last = Math.max(...before.map(sentenceOf));
  const start = record.text_info.start + act.index;
  return before
    .filter((other) => sentenceOf(other) === last && sentenceOf(record) - last <= MENTION_SENTENCES)
    .map((other) => ({
      answering: record.id,
      answered: other.id,
      kind: "mention",
      text: act[0],
      start,
      end: start + act[0].length,
    }));
}

const isVerbal = ({ quad_code, event }: EventRecord): boolean =>
  quad_code === 1 || quad_code === 3 || isWordAgainst(event[0]!);

/** How many sentences on an act is still called "the decision". */
const MENTION_SENTENCES = 2;

function tieBetween(record: EventRecord, other: EventRecord): Tie | null {
  const sentence = record.text_info.start;
  const [at, otherAt] = [triggerAt(record), triggerAt(other)];
  const word = wordBetween(record.text, at, otherAt);
  const tie = { answering: record.id, answered: other.id };
  const itsOwn = sameParties(record, other);
  if (word !== null && (word.kind === "reply" || !itsOwn))
    return { ...tie, ...word, start: sentence + word.start, end: sentence + word.end };
  const category = record.event[0]!;
  const about = otherAt > at ? isWordAgainst(category) : BLAMING.has(category);
  if (!about || itsOwn || !isWordTo(category, other.event[0]!)) return null;
  return { ...tie, kind: "object", ...record.because.trigger };
}

/** What may be said of what stands before it: "Hackers attacked the port; Oslo blamed a gang". */
const BLAMING: ReadonlySet<Category> = new Set(["ACCUSE", "REJECT"]);

/** What one side says of another in one breath ("denied it and accused ...") is one word, not a word on a word. */
const sameParties = (a: EventRecord, b: EventRecord): boolean =>
  a.actor.some(({ code }) => code !== null && b.actor.some((other) => other.code === code));

const triggerAt = ({ because, text_info }: EventRecord): number => because.trigger.start - text_info.start;

/**
 * The word that ties what stands at `answer` to what stands at `answered`: what is answered comes after the word, and
 * the answer does not stand between the two. A word of reply is preferred to one of time or reason.
 */
export function wordBetween(sentence: string, answer: number, answered: number): Word | null {
  const fitting = (words: readonly Word[]) =>
    words.filter(({ end }) => end <= answered && !(answer >= end && answer < answered)).at(-1);
  return (
    fitting(wordsOf(sentence, REPLYING, "reply")) ?? fitting(wordsOf(sentence, FOLLOWING, "sequence")) ?? null
  );
}

const wordsOf = (sentence: string, pattern: RegExp, kind: TieKind): Word[] =>
  [...sentence.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
