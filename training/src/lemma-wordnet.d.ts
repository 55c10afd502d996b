/** The tables of wink-lexicon; the package has no types of its own. */
declare module "wink-lexicon/src/*-exceptions.js" {
  /** Irregular form to dictionary form. */
  const lemmas: Readonly<Record<string, string>>;
  export default lemmas;
}

declare module "wink-lexicon/src/wn-words.js" {
  /** Word to its number. */
  const numbers: Readonly<Record<string, number>>;
  export default numbers;
}

declare module "wink-lexicon/src/wn-word-senses.js" {
  /** Number of a word to the numbers of the topics it has a sense in. */
  const topics: Readonly<Record<string, readonly number[]>>;
  export default topics;
}
