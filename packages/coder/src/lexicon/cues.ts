import type { Aux } from "../record.js";
import { type Entry, invalidEntry, manyOf, oneOf, optionalText, text, texts } from "./entry.js";

/** "point_out" is written as it stands in the text: "point out". */
const cueWords = (word: string) => word.toLowerCase().replaceAll("_", " ");

/** A word that tells that somebody asserts something: "say", "according to", "reportedly". */
export interface AttributionCue {
  readonly id: string;
  readonly kind: AttributionKind;
  readonly words: readonly string[];
  /** What the source does with the content: asserts, denies, alleges, ... */
  readonly status: string;
  /** How well the word alone tells that this is attribution, 0 to 1. */
  readonly weight: number;
  /** Where the source is, if not in the usual place. */
  readonly source: string | null;
  /** Where the content may be besides a clause and a quotation: "obj", "xcomp" or a preposition. */
  readonly content: ReadonlySet<string>;
  /** True where the object is who is told. */
  readonly tellsObject: boolean;
}

const ATTRIBUTION_KINDS = ["verb", "noun", "phrase", "adverb", "adjective"] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

export function readAttributionCue(entry: Entry): AttributionCue {
  return {
    id: text(entry, "id"),
    kind: oneOf(entry, "kind", ATTRIBUTION_KINDS),
    words: texts(entry, "words").map(cueWords),
    status: text(entry, "status"),
    weight: weightOf(entry),
    source: optionalText(entry, "source"),
    content: new Set(texts(entry, "content")),
    tellsObject: optionalText(entry, "addressee") !== null,
  };
}

function weightOf(entry: Entry): number {
  const weight = Number(optionalText(entry, "weight") ?? 1);
  if (weight >= 0 && weight <= 1) return weight;
  throw invalidEntry(entry, `"weight" must be a number from 0 to 1`, "Write weight: 0.5 or leave it out");
}

/** A word that changes whether what it governs happened. */
export interface StatusCue {
  readonly id: string;
  readonly kind: StatusKind;
  readonly words: readonly string[];
  /** What it reaches: a clausal complement, the object, the word's own clause. */
  readonly scope: ReadonlySet<StatusScope>;
  /** "none" keeps the event as asserted in spite of what stands around it. */
  readonly status: Aux | "none";
  readonly example: StatusExample;
}

/** A sentence, a word in it and the status that this has: "asserted" or aux joined by "+". */
export interface StatusExample {
  readonly text: string;
  readonly trigger: string;
  readonly status: string;
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
  "performative",
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];
const STATUS_SCOPES = [
  "xcomp",
  "ccomp",
  "subjunctive",
  "advcl",
  "purpose",
  "obj",
  "noun_complement",
  "claim",
  "conj",
  "clause",
  "main",
  "fulfil",
  "self",
  "through",
] as const;
/** Where the event stands, seen from the word; told in data/status.yaml. */
export type StatusScope = (typeof STATUS_SCOPES)[number];
const STATUSES = ["negation", "future", "hypothetical", "historical", "none"] as const;

export function readStatusCue(entry: Entry): StatusCue {
  return {
    id: text(entry, "id"),
    kind: oneOf(entry, "kind", STATUS_KINDS),
    words: texts(entry, "words").map(cueWords),
    scope: new Set(manyOf(entry, "scope", STATUS_SCOPES)),
    status: oneOf(entry, "status", STATUSES),
    example: readStatusExample(entry),
  };
}

function readStatusExample(entry: Entry): StatusExample {
  const match = /^(.+\S)\s+=\s+(\S+) (\S+)$/u.exec(text(entry, "example"));
  if (match === null)
    throw invalidEntry(entry, "the example has no result", 'End it with "= WORD STATUS", "= expel future"');
  const [, sentence = "", trigger = "", status = ""] = match;
  return { text: sentence, trigger, status };
}

/** A cue of several words, in order. */
export interface CuePhrase<T> {
  readonly words: readonly string[];
  readonly cue: T;
}

/** Cues by kind and word; a later entry of the same word and kind is kept beside the earlier. */
export class CueIndex<T extends { readonly kind: string; readonly words: readonly string[] }> {
  private readonly byKey = new Map<string, T[]>();
  private readonly phrasesByKey = new Map<string, CuePhrase<T>[]>();

  constructor(readonly all: readonly T[]) {
    for (const cue of all)
      for (const text of cue.words) {
        push(this.byKey, `${cue.kind} ${text}`, cue);
        const words = text.split(" ");
        if (words.length > 1) push(this.phrasesByKey, `${cue.kind} ${words[0]}`, { words, cue });
      }
  }

  get(kind: T["kind"], word: string): readonly T[] {
    return this.byKey.get(`${kind} ${word}`) ?? [];
  }

  /** The cues of several words that begin with this one. */
  phrasesFrom(kind: T["kind"], first: string): readonly CuePhrase<T>[] {
    return this.phrasesByKey.get(`${kind} ${first}`) ?? [];
  }
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
