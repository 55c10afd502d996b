export interface AnswerSettings {
  /** Days within which the words of one sentence may tie an event to an earlier one. */
  readonly textDays: number;
  /** Days within which swapped roles and a fitting kind are enough. */
  readonly patternDays: number;
  /** Days within which a word follows a deed. */
  readonly wordDays: number;
}

export const ANSWER_DEFAULTS: AnswerSettings = { textDays: 120, patternDays: 30, wordDays: 3 };
