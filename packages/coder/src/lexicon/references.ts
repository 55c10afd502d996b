import { type Entry, invalidEntry, oneOf, optionalText, text, texts } from "./entry.js";

/** What a pronoun can stand for. */
export type PronounMeaning = (typeof PRONOUNS)[number];
/** A class of parties that a common noun can stand for. */
export type PartyClass = (typeof CLASSES)[number];
export type Gender = (typeof GENDERS)[number];

const KINDS = ["pronoun", "class", "counterpart", "side", "opposite", "order", "title", "empty"] as const;
const PRONOUNS = [
  "man",
  "woman",
  "thing",
  "several",
  "speaker",
  "addressee",
  "mutual",
  "pair",
  "noun",
] as const;
const CLASSES = [
  "country",
  "organisation",
  "charity",
  "armed group",
  "government",
  "company",
  "person",
] as const;
const GENDERS = ["man", "woman"] as const;
const PLACES = ["first", "second"] as const;
const EMPTY = ["self", "clause"] as const;
const COUNTERPARTS = ["office", "country"] as const;

/** A short report with a phrase in it and the codes of those it stands for. */
export interface ReferenceExample {
  readonly id: string;
  readonly text: string;
  readonly phrase: string;
  readonly codes: readonly string[];
}

/** The words that refer, by what they are looked up for. */
export interface ReferenceWords {
  readonly pronouns: ReadonlyMap<string, PronounMeaning>;
  readonly classes: ReadonlyMap<string, readonly PartyClass[]>;
  readonly counterparts: ReadonlyMap<string, (typeof COUNTERPARTS)[number]>;
  readonly sides: ReadonlySet<string>;
  /** Of which the plural means two. */
  readonly opposites: ReadonlySet<string>;
  readonly order: ReadonlyMap<string, (typeof PLACES)[number]>;
  readonly genders: ReadonlyMap<string, Gender>;
  readonly empty: ReadonlyMap<string, ReadonlySet<(typeof EMPTY)[number]>>;
  readonly examples: readonly ReferenceExample[];
}

/** Reads data/references.yaml. */
export function readReferences(entries: readonly Entry[]): ReferenceWords {
  const of = (kind: (typeof KINDS)[number]) =>
    entries.filter((entry) => oneOf(entry, "kind", KINDS) === kind);
  const words = (entry: Entry) => texts(entry, "words").map((word) => word.toLowerCase());
  const single = <T extends string>(kind: (typeof KINDS)[number], allowed: readonly T[]) =>
    new Map(
      of(kind).flatMap((entry) =>
        words(entry).map((word) => [word, oneOf(entry, "means", allowed)] as const),
      ),
    );
  return {
    pronouns: single("pronoun", PRONOUNS),
    classes: several(of("class"), CLASSES),
    counterparts: single("counterpart", COUNTERPARTS),
    opposites: new Set(of("opposite").flatMap(words)),
    sides: new Set(of("side").flatMap(words)),
    order: single("order", PLACES),
    genders: single("title", GENDERS),
    empty: new Map(
      [...several(of("empty"), EMPTY)].map(([word, meanings]) => [word, new Set(meanings)] as const),
    ),
    examples: entries.map(readExample),
  };

  function several<T extends string>(
    list: readonly Entry[],
    allowed: readonly T[],
  ): ReadonlyMap<string, readonly T[]> {
    const index = new Map<string, T[]>();
    for (const entry of list)
      for (const word of words(entry))
        index.set(word, [...(index.get(word) ?? []), oneOf(entry, "means", allowed)]);
    return index;
  }
}

function readExample(entry: Entry): ReferenceExample {
  const match = /^(.+\S)\s+=\s+(\S+) (\S+)$/u.exec(optionalText(entry, "example") ?? "");
  if (match === null)
    throw invalidEntry(entry, "the example has no result", 'End it with "= PHRASE CODES", "= The+bloc EUR"');
  const [, sentences = "", phrase = "", codes = ""] = match;
  return {
    id: text(entry, "id"),
    text: sentences,
    phrase: phrase.replaceAll("+", " "),
    codes: codes === "-" ? [] : codes.split("+"),
  };
}
