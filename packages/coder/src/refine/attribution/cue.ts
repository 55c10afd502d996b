import { NO_HEAD, P, R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { AttributionCue, AttributionKind, CuePhrase } from "../../lexicon/cues.js";
import type { Parties } from "../../mentions/parties.js";

/** A cue as it stands in the text, words `[start, end)`. */
export interface CueMatch {
  readonly cue: AttributionCue;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand inside a cue of several words ("let Canberra know"). */
const GAP = 3;

/** The verb of saying at a word, with its particle and the words that belong to it, or null. */
export function verbCue(parties: Parties, word: number): CueMatch | null {
  const { tree } = parties.context;
  const lemma = verbLemma(tree, word);
  if (lemma === null) return null;
  const phrase = phraseCue(parties, "verb", lemma, word);
  if (phrase !== null) return phrase;
  const particle = tree.child(word, R["compound:prt"]);
  return particle === NO_HEAD || isPreposition(tree, particle) ? wordCue(parties, "verb", word, lemma) : null;
}

/** A particle that has an object of its own is none ("wrote on X"). */
function isPreposition(tree: Tree, particle: number): boolean {
  const next = particle + 1;
  return next < tree.doc.length && tree.is(next, R.obl) && !tree.has(next, R.case);
}

/** The lemma of a verb; also of one that is tagged as noun. */
function verbLemma(tree: Tree, word: number): string | null {
  const upos = tree.columns.upos[word];
  const isVerb = upos === U.VERB || upos === U.AUX;
  if (!isVerb && !isVerbInDisguise(tree, word)) return null;
  return tree.doc.lemmaOf(word).toLowerCase();
}

/** A plural noun with a verb's arguments: a subject ("the video/NN shows/NNS"), or an object after a compound. */
export function isVerbInDisguise(tree: Tree, word: number): boolean {
  if (tree.columns.xpos[word] !== P.NNS || tree.has(word, R.cop)) return false;
  return tree.has(word, R.nsubj) || (tree.has(word, R.compound) && tree.has(word, R.obj));
}

export function nounCue(parties: Parties, word: number): CueMatch | null {
  const { tree } = parties.context;
  const upos = tree.columns.upos[word];
  if (upos !== U.NOUN && upos !== U.PROPN) return null;
  return wordCue(parties, "noun", word, tree.doc.lemmaOf(word).toLowerCase());
}

/** "certain", "convinced", "reportedly", "alleged": by the form, since participles have a verb's lemma. */
export function formCue(parties: Parties, kind: "adjective" | "adverb", word: number): CueMatch | null {
  return wordCue(parties, kind, word, parties.context.tree.doc.formOf(word).toLowerCase());
}

/** A fixed phrase by its words, "according to" or "in the words of"; null where it is no cue. */
export function fixedCue(parties: Parties, words: string): AttributionCue | null {
  return parties.context.lexicon.attribution.get("phrase", words)[0] ?? null;
}

function wordCue(parties: Parties, kind: AttributionKind, word: number, text: string): CueMatch | null {
  const [cue] = parties.context.lexicon.attribution.get(kind, text);
  return cue === undefined ? null : { cue, start: word, end: word + 1 };
}

function phraseCue(parties: Parties, kind: AttributionKind, first: string, word: number): CueMatch | null {
  const { tree, lexicon } = parties.context;
  let longest: CueMatch | null = null;
  for (const phrase of lexicon.attribution.phrasesFrom(kind, first)) {
    const end = phraseEnd(tree, phrase, word);
    if (end > (longest?.end ?? 0)) longest = { cue: phrase.cue, start: word, end };
  }
  return longest;
}

/** The end of a cue of several words whose first is at `word`; 0 where the others do not follow. */
function phraseEnd({ doc }: Tree, { words }: CuePhrase<AttributionCue>, word: number): number {
  let at = word;
  for (const wanted of words.slice(1)) {
    const limit = Math.min(at + 1 + GAP, doc.length);
    let next = at + 1;
    while (next < limit && doc.formOf(next).toLowerCase() !== wanted) next++;
    if (next >= limit || doc.columns.sentence[next] !== doc.columns.sentence[word]) return 0;
    at = next;
  }
  return at + 1;
}
