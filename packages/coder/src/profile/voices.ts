import { U } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Entity, EventRecord } from "../record.js";

/**
 * Who vouches for events: a side (by its code), the media, a document, people whom the text does not
 * name, others of no known country, or the publisher in its own voice.
 */
export type VoiceKind = "side" | "media" | "document" | "anonymous" | "other" | "publisher";

/** One voice of a report and the events that it asserts. */
export interface Voice {
  readonly kind: VoiceKind;
  /** Country or organisation of a side; null for all others. */
  readonly code: string | null;
  readonly events: number;
  /** Share of the report's events, 0 to 1; the shares of a report sum to 1. */
  readonly share: number;
  /** How many of the events come from somebody whom the text does not name ("a senior Israeli official"). */
  readonly unnamed: number;
  /** The sources as the text writes them, each once. */
  readonly sources: readonly string[];
}

interface Speaker {
  readonly kind: VoiceKind;
  readonly code: string | null;
  readonly unnamed: boolean;
  readonly text: string | null;
}

/** The voices that assert the events of a report, the most frequent first. Of a chain the innermost source counts. */
export function voicesOf(tree: Tree, lexicon: Lexicon, records: readonly EventRecord[]): Voice[] {
  const groups = new Map<string, Speaker[]>();
  for (const record of records) {
    const speaker = speakerOf(tree, lexicon, record);
    const key = `${speaker.kind} ${speaker.code ?? ""}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [speaker]);
    else known.push(speaker);
  }
  return [...groups.values()]
    .map((speakers) => voice(speakers, records.length))
    .sort(
      (a, b) =>
        b.events - a.events || a.kind.localeCompare(b.kind) || (a.code ?? "").localeCompare(b.code ?? ""),
    );
}

function voice(speakers: readonly Speaker[], all: number): Voice {
  const { kind, code } = speakers[0]!;
  return {
    kind,
    code,
    events: speakers.length,
    share: speakers.length / all,
    unnamed: speakers.filter(({ unnamed }) => unnamed).length,
    sources: [...new Set(speakers.flatMap(({ text }) => text ?? []))],
  };
}

function speakerOf(tree: Tree, lexicon: Lexicon, { attribution }: EventRecord): Speaker {
  const innermost = attribution.at(-1);
  if (innermost === undefined) return { kind: "publisher", code: null, unnamed: false, text: null };
  const { source } = innermost;
  if (source === null) return { kind: "anonymous", code: null, unnamed: true, text: null };
  const { code, sector, entity_text: text } = source;
  const head = headOf(tree, source);
  const noun = isNamed(tree, head)
    ? undefined
    : lexicon.sourceKinds.get(tree.doc.lemmaOf(head).toLowerCase());
  if (sector === "JRN" || noun === "media") return { kind: "media", code: null, unnamed: false, text };
  if (code !== null) return { kind: "side", code, unnamed: noun === "person", text };
  if (noun === "person") return { kind: "anonymous", code: null, unnamed: true, text };
  return { kind: noun === "document" ? "document" : "other", code: null, unnamed: false, text };
}

/** A name or a pronoun, or a noun right before a name ("spokesman Ivan Petrov"). */
function isNamed({ columns, doc }: Tree, head: number): boolean {
  const next =
    head + 1 < doc.length && columns.sentence[head + 1] === columns.sentence[head] ? head + 1 : head;
  return columns.upos[head] === U.PRON || columns.upos[head] === U.PROPN || columns.upos[next] === U.PROPN;
}

/** The word of a source that hangs on none of its others. */
function headOf(tree: Tree, source: Entity): number {
  const words = wordsIn(tree, source);
  return words.find((word) => !words.includes(tree.head(word))) ?? words[0]!;
}

/** The words that a source's span holds. */
function wordsIn({ doc, columns }: Tree, { start, end }: Entity): number[] {
  let [low, high] = [0, doc.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const words: number[] = [];
  for (let word = low; word < doc.length && columns.end[word]! <= end; word++) words.push(word);
  return words;
}
