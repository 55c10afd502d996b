import { NO_HEAD, R, U } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";
import type { LoadedKind, LoadedPhrase, LoadedTerm } from "../lexicon/loaded.js";
import { nameCovering } from "../mentions/context.js";
import type { Parties } from "../mentions/parties.js";
import type { EventRecord, TextSpan } from "../record.js";
import { attributionOf } from "../refine/attribution.js";
import { quotedWords } from "./quoted-words.js";

/** A term of judgement in the publisher's own voice. */
export interface LoadedWord extends TextSpan {
  /** Entry of data/loaded-words.yaml. */
  readonly id: string;
  readonly kind: LoadedKind;
}

const TAG_OF: Readonly<Record<NonNullable<LoadedTerm["tag"]>, ReadonlySet<number>>> = {
  noun: new Set([U.NOUN, U.PROPN]),
  verb: new Set([U.VERB]),
  adjective: new Set([U.ADJ]),
  adverb: new Set([U.ADV]),
};

/**
 * The loaded words that nobody is quoted with and no source is named for, in text order. What parties say in the events of
 * the report is not its own voice either: "condemned the brutal attack".
 */
export function loadedWords(parties: Parties, records: readonly EventRecord[]): LoadedWord[] {
  const { tree, lexicon } = parties.context;
  const quoted = quotedWords(tree.doc);
  const sayings = new Set(records.filter(isVerbal).map(({ because }) => because.trigger.start));
  const found: LoadedWord[] = [];
  for (let word = 0; word < tree.doc.length; word++) {
    const phrase = phraseAt(tree, lexicon.loaded, word);
    if (phrase === null) continue;
    const end = word + phrase.words.length;
    if (quoted[word] === 0 && isOwnVoice(parties, word, end) && !isSaid(tree, sayings, word))
      found.push(loadedWord(tree, word, end, phrase.term));
    word = end - 1;
  }
  return found;
}

/** Quad classes 1 and 3 are words, 2 and 4 are deeds. */
const isVerbal = ({ quad_code }: EventRecord): boolean => quad_code === 1 || quad_code === 3;

/** Whether the trigger of a verbal event stands before the word and governs it; what "we" say is the publisher's own. */
function isSaid(tree: Tree, sayings: ReadonlySet<number>, word: number): boolean {
  for (let above = tree.head(word); above !== NO_HEAD; above = tree.head(above))
    if (above < word && sayings.has(tree.columns.start[above]!)) return !isFirstPerson(tree, above);
  return false;
}

function isFirstPerson(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, R.nsubj);
  return subject !== NO_HEAD && /^(?:I|we)$/i.test(tree.doc.formOf(subject));
}

/** No part of a name ("Liberation Front"), and nobody is named who says it. */
function isOwnVoice(parties: Parties, start: number, end: number): boolean {
  const { context } = parties;
  for (let word = start; word < end; word++)
    if (nameCovering(context, word) !== null || isProper(context.tree, word)) return false;
  return attributionOf(parties, end - 1).length === 0;
}

/** A proper noun; the capital of a first word tells nothing. */
function isProper({ columns }: Tree, word: number): boolean {
  const isFirst = word === 0 || columns.sentence[word - 1] !== columns.sentence[word];
  return columns.upos[word] === U.PROPN && (!isFirst || columns.upos[word + 1] === U.PROPN);
}

function phraseAt(
  tree: Tree,
  index: ReadonlyMap<string, readonly LoadedPhrase[]>,
  word: number,
): LoadedPhrase | null {
  const phrases = keysOf(tree, word).flatMap((key) => index.get(key) ?? []);
  return phrases.find((phrase) => standsAt(tree, phrase, word)) ?? null;
}

function standsAt(tree: Tree, { words, term }: LoadedPhrase, start: number): boolean {
  const { doc } = tree;
  const end = start + words.length;
  if (end > doc.length || !words.every((wanted, i) => keysOf(tree, start + i).includes(wanted))) return false;
  if (
    words.length > 1 &&
    term.tag !== "verb" &&
    !words.every((wanted, i) => isStill(tree, start + i, wanted))
  )
    return false; // "terrorists attacked" is no terrorist attack
  if (words.length === 1 && term.tag !== null && !TAG_OF[term.tag].has(tree.columns.upos[start]!))
    return false;
  return ![start - 1, end].some((beside) => isPlainBeside(tree, term, beside));
}

/** As written, or the plural of a noun. */
const isStill = ({ doc, columns }: Tree, word: number, wanted: string): boolean =>
  doc.formOf(word).toLowerCase() === wanted ||
  columns.upos[word] === U.NOUN ||
  columns.upos[word] === U.PROPN;

/** As written and by lemma; a name's lemma keeps its plural ("Terrorists attacked"). */
function keysOf({ doc, columns }: Tree, word: number): string[] {
  const form = doc.formOf(word).toLowerCase();
  const lemma = columns.upos[word] === U.PROPN ? form.replace(/s$/, "") : doc.lemmaOf(word).toLowerCase();
  return form === lemma ? [form] : [form, lemma];
}

/** A hyphen is passed over: "anti-terrorist". */
function isPlainBeside({ doc }: Tree, { unless }: LoadedTerm, word: number): boolean {
  if (word < 0 || word >= doc.length) return false;
  const at = doc.formOf(word) === "-" ? word - 1 : word;
  return at >= 0 && (unless.has(doc.lemmaOf(at).toLowerCase()) || unless.has(doc.formOf(at).toLowerCase()));
}

function loadedWord(
  { doc, columns }: Tree,
  first: number,
  end: number,
  { id, kind }: LoadedTerm,
): LoadedWord {
  const start = columns.start[first]!;
  const stop = columns.end[end - 1]!;
  return { id, kind, text: doc.text.slice(start, stop), start, end: stop };
}
