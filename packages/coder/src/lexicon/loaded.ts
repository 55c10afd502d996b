import { type Entry, invalidEntry, oneOf, optionalText, text, texts } from "./entry.js";

const LOADED_KINDS = [
  "label",
  "government",
  "violence",
  "euphemism",
  "legitimacy",
  "aggression",
  "manner",
  "praise",
  "speech",
  "repression",
] as const;
/** Families of loaded words; told in data/loaded-words.yaml. */
export type LoadedKind = (typeof LOADED_KINDS)[number];
const TAGS = ["noun", "verb", "adjective", "adverb"] as const;
type LoadedTag = (typeof TAGS)[number];

/** A family of words that judge. */
export interface LoadedTerm {
  readonly id: string;
  readonly kind: LoadedKind;
  /** Each as the words of the text: hyphens stand by themselves. */
  readonly words: readonly (readonly string[])[];
  /** The only use that is loaded, or null. */
  readonly tag: LoadedTag | null;
  /** Lemmas right before or after with which it is a plain term. */
  readonly unless: ReadonlySet<string>;
  readonly examples: readonly LoadedExample[];
}

interface LoadedExample {
  readonly text: string;
  /** The loaded words of the text, in order. */
  readonly found: readonly string[];
}

/** One way to write a loaded term. */
export interface LoadedPhrase {
  readonly words: readonly string[];
  readonly term: LoadedTerm;
}

export function readLoadedTerm(entry: Entry): LoadedTerm {
  const words = texts(entry, "words").map((word) =>
    word
      .toLowerCase()
      .split(/\s+|(-)/)
      .filter(Boolean),
  );
  if (words.length === 0) throw invalidEntry(entry, '"words" is empty', "List at least one word");
  return {
    id: text(entry, "id"),
    kind: oneOf(entry, "kind", LOADED_KINDS),
    words,
    tag: optionalText(entry, "tag") === null ? null : oneOf(entry, "tag", TAGS),
    unless: new Set(texts(entry, "unless").map((word) => word.toLowerCase())),
    examples: readExamples(entry),
  };
}

function readExamples(entry: Entry): readonly LoadedExample[] {
  const examples = texts(entry, "example").map((example) => {
    const [, sentence = "", found = ""] = /^(.+\S)\s+=\s+(\S.*)$/u.exec(example) ?? [];
    if (sentence === "")
      throw invalidEntry(entry, "an example has no result", 'End it with "= WORDS", or "= -" for none');
    return { text: sentence, found: found === "-" ? [] : found.split("; ") };
  });
  if (examples.length === 0) throw invalidEntry(entry, "there is no example", "Write example: ... = WORDS");
  return examples;
}

/** Ways to write loaded terms by their first word, the longest first. */
export function indexLoaded(terms: readonly LoadedTerm[]): ReadonlyMap<string, readonly LoadedPhrase[]> {
  const byFirst = new Map<string, LoadedPhrase[]>();
  for (const term of terms)
    for (const words of term.words) {
      const first = words[0]!;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, term }]);
    }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
