/** Outcomes by context, then by word ending; a key that begins with `^` is a whole word, the empty key is the rest. */
export type Rules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Endings longer than this are not looked at; whole words are. */
export const LONGEST_ENDING = 6;

export const wholeWord = (word: string): string => `^${word}`;

/** Answers with the rule of the whole word, else with that of its longest known ending. */
export class RuleTable {
  private readonly contexts: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(rules: Rules) {
    this.contexts = new Map(
      Object.entries(rules).map(([context, endings]) => [context, new Map(Object.entries(endings))]),
    );
  }

  /** The outcome for a word in a context, or undefined where nothing is known of the context. */
  find(context: string, word: string): string | undefined {
    const endings = this.contexts.get(context);
    if (endings === undefined) return undefined;
    const whole = endings.get(wholeWord(word));
    if (whole !== undefined) return whole;
    for (let n = Math.min(LONGEST_ENDING, word.length); n >= 0; n--) {
      const outcome = endings.get(word.slice(word.length - n));
      if (outcome !== undefined) return outcome;
    }
    return undefined;
  }

  /** The outcome for exactly this word. */
  findWhole(context: string, word: string): string | undefined {
    return this.contexts.get(context)?.get(wholeWord(word));
  }
}
