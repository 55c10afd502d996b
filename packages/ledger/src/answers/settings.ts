export interface AnswerSettings {
  /** Days within which the words of one sentence may tie an event to an earlier one. */
  readonly textDays: number;
  /** Days within which swapped roles are enough for a deed in kind. */
  readonly patternDays: number;
  /** The same for a deed of another kind. */
  readonly deedDays: number;
  /** Days within which a word follows a deed. */
  readonly wordDays: number;
}

export const ANSWER_DEFAULTS: AnswerSettings = { textDays: 120, patternDays: 30, deedDays: 14, wordDays: 3 };
