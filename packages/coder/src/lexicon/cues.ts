import type { Aux } from "../record.js";
import { type Entry, oneOf, text, texts } from "./entry.js";

/** "point_out" is written as it stands in the text: "point out". */
const cueWords = (word: string) => word.toLowerCase().replaceAll("_", " ");

/** A word that tells that somebody asserts something: "say", "according to", "reportedly". */
export interface AttributionCue {
  readonly id: string;
  readonly kind: AttributionKind;
  readonly words: readonly string[];
  /** What the source does with the content: asserts, denies, alleges, ... */
  readonly status: string;
}

const ATTRIBUTION_KINDS = ["verb", "noun", "phrase", "adverb", "adjective"] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

export function readAttributionCue(entry: Entry): AttributionCue {
  return {
    id: text(entry, "id"),
    kind: oneOf(entry, "kind", ATTRIBUTION_KINDS),
    words: texts(entry, "words").map(cueWords),
    status: text(entry, "status"),
  };
}

/** A word that changes whether what it governs happened. */
export interface StatusCue {
  readonly id: string;
  readonly kind: StatusKind;
  readonly words: readonly string[];
  /** What it reaches: a clausal complement, the object, the word's own clause. */
  readonly scope: ReadonlySet<string>;
  /** "none" keeps the event as asserted in spite of what stands around it. */
  readonly status: Aux | "none";
}

const STATUS_KINDS = [
  "verb",
  "noun",
  "adjective",
  "adverb",
  "auxiliary",
  "conjunction",
  "determiner",
  "phrase",
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];
const STATUSES = ["negation", "future", "hypothetical", "historical", "none"] as const;

export function readStatusCue(entry: Entry): StatusCue {
  return {
    id: text(entry, "id"),
    kind: oneOf(entry, "kind", STATUS_KINDS),
    words: texts(entry, "words").map(cueWords),
    scope: new Set(texts(entry, "scope")),
    status: oneOf(entry, "status", STATUSES),
  };
}

/** Cues by kind and word; a later entry of the same word and kind is kept beside the earlier. */
export class CueIndex<T extends { readonly kind: string; readonly words: readonly string[] }> {
  private readonly byKey = new Map<string, T[]>();

  constructor(cues: readonly T[]) {
    for (const cue of cues)
      for (const word of cue.words) {
        const key = `${cue.kind} ${word}`;
        const list = this.byKey.get(key);
        if (list === undefined) this.byKey.set(key, [cue]);
        else list.push(cue);
      }
  }

  get(kind: T["kind"], word: string): readonly T[] {
    return this.byKey.get(`${kind} ${word}`) ?? [];
  }
}
