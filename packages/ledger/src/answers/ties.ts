/** Words that tie what a sentence tells to something that came before it. */
const REPLYING =
  /\b(?:in (?:response|reply|retaliation|answer|reaction|return|kind)|retaliat\w+|respond(?:s|ed|ing)?|answer(?:s|ed|ing)|hit back|hits back|tit[- ]for[- ]tat|counter-?measures?|reciprocal(?:ly)?|reciprocat\w+|mirror(?:s|ed|ing)?|revenge|aveng\w+)\b/gi;

const FOLLOWING =
  /\b(?:after|following|over|because of|in view of|in protest at|for|against|to stop|despite|in spite of)\b/gi;

export interface Tie {
  readonly word: string;
  /** End of the word in the sentence. */
  readonly end: number;
  readonly replies: boolean;
}

/** The replying word of a sentence, or null. */
export const replyingWord = (sentence: string): string | null => tiesOf(sentence, REPLYING)[0]?.word ?? null;

/**
 * The word that ties what stands at `answer` to what stands at `answered`: what is answered comes after the word, and
 * the answer does not stand between the two. A word of reply is preferred to one of time or reason.
 */
export function tieBetween(sentence: string, answer: number, answered: number): Tie | null {
  const fitting = (ties: readonly Tie[]) =>
    ties.filter(({ end }) => end <= answered && !(answer >= end && answer < answered)).at(-1);
  return fitting(tiesOf(sentence, REPLYING)) ?? fitting(tiesOf(sentence, FOLLOWING)) ?? null;
}

const tiesOf = (sentence: string, pattern: RegExp): Tie[] =>
  [...sentence.matchAll(pattern)].map((match) => ({
    word: match[0],
    end: match.index + match[0].length,
    replies: pattern === REPLYING,
  }));
