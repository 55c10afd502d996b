import type { Category, EventRecord } from "@demarche/coder";

/** Words that say that something is a reply to what came before it. */
const REPLYING =
  /\b(?:in (?:response|reply|retaliation|answer|reaction|return|kind)|retaliat\w+|respond(?:s|ed|ing)?|answer(?:s|ed|ing)|hit back|hits back|tit[- ]for[- ]tat|counter-?measures?|reciprocal(?:ly)?|reciprocat\w+|mirror(?:s|ed|ing)?|revenge|aveng\w+)\b/gi;

/** Words that set one thing after another in time or reason. */
const FOLLOWING =
  /\b(?:after|following|over|because of|in view of|in protest at|for|against|to stop|despite|in spite of)\b/gi;

/** How a sentence ties two events: by a word of reply, by one of time or reason, or as a word against its object. */
export type TieKind = "reply" | "sequence" | "object";

/** A sentence tells that one record's event answers another's. Offsets into the document's text, end exclusive. */
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

/** What is said, and not done, against somebody. */
export const WORDS_AGAINST: ReadonlySet<Category> = new Set([
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "REQUEST",
  "PROTEST",
]);

/** The first replying word of a sentence, with offsets into it, or null. */
export const replyingWord = (sentence: string): Word | null =>
  wordsOf(sentence, REPLYING, "reply")[0] ?? null;

/** The ties among the records of a document; only records of one sentence are tied. */
export function tiesAmong(records: readonly EventRecord[]): Tie[] {
  return records.flatMap((record) =>
    records
      .filter((other) => other !== record && other.text_info.sequence === record.text_info.sequence)
      .flatMap((other) => tieBetween(record, other) ?? []),
  );
}

function tieBetween(record: EventRecord, other: EventRecord): Tie | null {
  const sentence = record.text_info.start;
  const [at, otherAt] = [triggerAt(record), triggerAt(other)];
  const word = wordBetween(record.text, at, otherAt);
  const tie = { answering: record.id, answered: other.id };
  if (word !== null) return { ...tie, ...word, start: sentence + word.start, end: sentence + word.end };
  if (otherAt <= at || !WORDS_AGAINST.has(record.event[0]!)) return null;
  return { ...tie, kind: "object", ...record.because.trigger };
}

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
