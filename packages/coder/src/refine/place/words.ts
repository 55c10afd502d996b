import { type Entry, text, texts } from "../../lexicon/entry.js";

/** The lists of place-words.yaml, in small letters. */
export interface PlaceWords {
  readonly kind: ReadonlySet<string>;
  readonly division: ReadonlySet<string>;
  readonly happening: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly struck: ReadonlySet<string>;
  readonly way: ReadonlySet<string>;
}

export function readPlaceWords(entries: readonly Entry[]): PlaceWords {
  const lists = new Map(entries.map((entry) => [text(entry, "id"), new Set(texts(entry, "value"))]));
  const list = (id: string) => lists.get(id) ?? new Set<string>();
  return {
    kind: list("kind"),
    division: list("division"),
    happening: list("happening"),
    where: list("where"),
    struck: list("struck"),
    way: list("way"),
  };
}
