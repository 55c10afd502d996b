import { NO_HEAD, P, R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import { fixedCue } from "./cue.js";
import type { Link, Reading, Words } from "./reading.js";
import { phraseFrom } from "./source.js";

interface Phrase extends Words {
  readonly source: number;
  readonly cue: Words;
}

/** "according to the ministry", "in the words of the president", "in Rabat's view", "going by the letter". */
export function fixedPhrases(reading: Reading): Link[] {
  const { sentence } = reading;
  const links: Link[] = [];
  for (let word = sentence.start; word < sentence.end; word++) {
    const phrase = phraseAt(reading, word) ?? spelledOut(reading, word);
    if (phrase === null) continue;
    const content = contentOf(reading, phrase);
    if (content !== null) links.push({ source: phrase.source, cue: phrase.cue, content });
  }
  return links;
}

function phraseAt(reading: Reading, word: number): Phrase | null {
  const { tree } = reading;
  if (!tree.isNominal(word) || !tree.has(word, R.case)) return null;
  const preposition = tree.child(word, R.case);
  if (preposition > word) return null;
  return (
    byPreposition(reading, word, preposition) ??
    byNoun(reading, word, preposition) ??
    byPossessor(reading, word, preposition)
  );
}

/** "according to X" by the order of words alone, where the tree has "to" elsewhere; it reaches to the next comma. */
function spelledOut({ parties, tree, sentence }: Reading, word: number): Phrase | null {
  const end = word + 2;
  if (end >= sentence.end || tree.columns.xpos[word] !== P.VBG) return null;
  const cue = fixedCue(parties, formsOf(tree, word, end));
  if (cue === null || cue.source !== null) return null;
  const source = phraseFrom(tree, end, sentence.end);
  if (source === NO_HEAD || (tree.marker(source) !== "" && tree.child(source, R.case) < source)) return null;
  let stop = source + 1;
  while (stop < sentence.end && tree.columns.upos[stop] !== U.PUNCT) stop++;
  return { source, cue: { start: word, end }, start: word, end: stop };
}

/** "according to X"; with a participle before it, "going by X". */
function byPreposition({ parties, tree }: Reading, word: number, preposition: number): Phrase | null {
  const marker = tree.fixed(preposition).replaceAll("_", " ");
  const { end } = tree.extent(preposition);
  if (fixedCue(parties, marker) !== null)
    return { source: word, cue: { start: preposition, end }, start: preposition, end: tree.extent(word).end };
  const before = preposition - 1;
  if (before < 0 || tree.columns.upos[before] !== U.VERB) return null;
  const cue = fixedCue(parties, `${tree.doc.formOf(before).toLowerCase()} ${marker}`);
  if (cue === null || cue.source !== null) return null;
  return { source: word, cue: { start: before, end }, start: before, end: tree.extent(word).end };
}

/** "in the words of X": the words up to X's own preposition are the cue. */
function byNoun({ parties, tree }: Reading, word: number, preposition: number): Phrase | null {
  for (const inner of tree.children(word, OF_PHRASE)) {
    const of = tree.child(inner, R.case);
    if (of === NO_HEAD || of < word) continue;
    if (fixedCue(parties, formsOf(tree, preposition, of + 1)) === null) continue;
    return {
      source: inner,
      cue: { start: preposition, end: of + 1 },
      start: preposition,
      end: tree.extent(inner).end,
    };
  }
  return null;
}

const OF_PHRASE = new Set([R.nmod, R.obl]);

/** "in X's view", "by their own account": listed as "in own view". */
function byPossessor({ parties, tree }: Reading, word: number, preposition: number): Phrase | null {
  const possessor = tree.child(word, R["nmod:poss"]);
  if (possessor === NO_HEAD) return null;
  const view = tree.child(word, R.nmod);
  const end = view > word && tree.doc.formOf(view) === "view" ? view + 1 : word + 1;
  const words = `${tree.doc.formOf(preposition).toLowerCase()} own ${formsOf(tree, word, end)}`;
  if (fixedCue(parties, words) === null) return null;
  return { source: possessor, cue: { start: word, end }, start: preposition, end };
}

function formsOf({ doc }: Tree, start: number, end: number): string {
  let text = doc.formOf(start).toLowerCase();
  for (let i = start + 1; i < end; i++) text += ` ${doc.formOf(i).toLowerCase()}`;
  return text;
}

/** The clause that the phrase hangs on, or, set off by a comma at either end, the rest of the sentence; null for none. */
function contentOf(reading: Reading, phrase: Phrase): Words | null {
  const { tree, path, sentence, trigger } = reading;
  if (phrase.start <= trigger && trigger < phrase.end) return null;
  const anchor = clauseOf(tree, path, phrase.source);
  if (phrase.start <= sentence.start + 1 && trigger >= phrase.end)
    return { start: phrase.end, end: sentence.end };
  const comma = tree.doc.formOf(phrase.start - 1) === ",";
  if (comma && trigger < phrase.start && !goesOn(reading, phrase))
    return { start: sentence.start, end: phrase.start };
  if (anchor === NO_HEAD) return null;
  const { start, end } = tree.extent(anchor);
  return { start, end: trigger < phrase.start && end <= phrase.end ? phrase.start : end };
}

/** The word of the path that a phrase belongs to with no other clause between, or `NO_HEAD`. */
function clauseOf(tree: Tree, path: readonly number[], phrase: number): number {
  let word = tree.head(phrase);
  while (word !== NO_HEAD && !path.includes(word)) {
    if (tree.isVerb(word) && !tree.is(word, R.advcl)) return NO_HEAD;
    word = tree.head(word);
  }
  return word;
}

/** Whether the sentence goes on after the phrase. */
function goesOn({ tree, sentence }: Reading, { end }: Phrase): boolean {
  for (let i = end; i < sentence.end; i++) if (tree.isVerb(i) || tree.isNominal(i)) return true;
  return false;
}
