import { NO_HEAD, P, R, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import { type CueMatch, verbCue } from "./cue.js";
import type { Reading, Words } from "./reading.js";
import { phraseFrom, verbSource } from "./source.js";

/** A clause that only says who speaks ("officials said on Monday"), words `[start, end)`. */
export interface SpeechClause extends Words {
  readonly source: number;
  readonly match: CueMatch;
}

const QUOTE = /^(?:["“”„«»]|``|''|‘|’)$/;
const BREAK = /^(?:[,;:?!—–]|--|["“”„«»]|``|''|‘|’)$/;
const SUBJECT_LIMIT = 14;
/** A name with its appositions ('...," Ivan Petrov, the head of the board, a body of the ministry, said'). */
const LONG_SUBJECT = 26;
/** Below this a word is no verb of saying where no quotation stands beside it. */
const SURE = 0.5;

export const isQuoteMark = (form: string) => QUOTE.test(form);

/** The speech clauses that begin after a comma or a quotation mark, by the order of words, in a stretch of words. */
export function speechClauses(reading: Reading, { start, end }: Words): SpeechClause[] {
  const found: SpeechClause[] = [];
  for (let verb = start; verb < end; verb++) {
    const clause = speechClauseAt(reading, verb, start, end);
    if (clause !== null) found.push(clause);
  }
  return found;
}

function speechClauseAt(reading: Reading, verb: number, from: number, to: number): SpeechClause | null {
  const { parties, tree } = reading;
  const tag = tree.columns.xpos[verb];
  const isInverted = tag === P.VBN && opensAfter(tree, verb);
  if (tag !== P.VBD && tag !== P.VBZ && tag !== P.VBP && !isInverted && !isPerfect(tree, verb)) return null;
  const match = verbCue(parties, verb);
  if (match === null) return null;
  const opening = lastBreak(tree, verb, from);
  if (verb - opening > SUBJECT_LIMIT) return null;
  const quoted = opening >= from && isQuoteMark(tree.doc.formOf(opening));
  if (quoted && !isClosing(tree, opening)) return null;
  if (!quoted && (match.cue.weight < SURE || match.cue.status === "asks")) return null;
  const clause =
    opening === verb - 1 ? inverted(tree, match, opening, to, quoted) : straight(tree, match, opening);
  return clause !== null && isBare(tree, match, clause.source, quoted)
    ? { ...clause, end: clauseEnd(tree, match, to) }
    : null;
}

/** ", a panel has found". */
function isPerfect(tree: Tree, verb: number): boolean {
  const have = tree.child(verb, R.aux);
  return have !== NO_HEAD && tree.doc.lemmaOf(have) === "have" && !tree.has(verb, R["aux:pass"]);
}

/** ", reported/VBN state radio": what is said is the verb's clause and stands before it. */
function opensAfter(tree: Tree, verb: number): boolean {
  const said = tree.child(verb, R.ccomp);
  return said !== NO_HEAD && said < verb && tree.doc.formOf(verb - 1) === "," && !tree.has(verb, R.aux);
}

/** A quotation mark that stands at the end of a word. */
function isClosing({ columns }: Tree, mark: number): boolean {
  return mark > 0 && columns.start[mark] === columns.end[mark - 1];
}

/** The nearest comma or quotation mark before the verb; `from - 1` for the beginning of the stretch. */
function lastBreak({ doc }: Tree, verb: number, from: number): number {
  let i = verb - 1;
  while (i >= from && !BREAK.test(doc.formOf(i))) i--;
  return Math.max(i, from - 1);
}

/** ", officials in Minsk said": the subject begins right after the break. */
function straight(tree: Tree, match: CueMatch, opening: number): SpeechClause | null {
  const start = opening + 1;
  if (LINKING.has(tree.columns.upos[start]!) || isRelative(tree, start)) return null;
  const source = subjectBetween(tree, start, match.start);
  return source === NO_HEAD ? null : { source, match, start, end: match.end };
}

function isRelative(tree: Tree, word: number): boolean {
  return tree.columns.xpos[word] === P.WRB || tree.isRelativePronoun(word);
}

const LINKING = new Set([U.CCONJ, U.SCONJ, U.ADP, U.VERB]);

/** The verb's own subject, or the head of the phrase that begins here where the tree has lost it. */
function subjectBetween(tree: Tree, start: number, verb: number): number {
  const own = tree.child(verb, R.nsubj);
  if (own >= start && own < verb) return own;
  for (let i = start; i < verb; i++) if (hasTense(tree, i)) return NO_HEAD;
  return phraseFrom(tree, start, verb);
}

function hasTense(tree: Tree, word: number): boolean {
  const tag = tree.columns.xpos[word];
  return tree.isVerb(word) && (tag === P.VBD || tag === P.VBZ || tag === P.VBP || tag === P.MD);
}

/** ", said a farmer"; or, where nobody follows, ", Ivan Petrov, a spokesman, said". */
function inverted(
  tree: Tree,
  match: CueMatch,
  opening: number,
  to: number,
  quoted: boolean,
): SpeechClause | null {
  const after = phraseFrom(tree, match.end, to);
  if (after !== NO_HEAD && (quoted || mayStandFirst(tree, match, after)))
    return { source: after, match, start: match.start, end: match.end };
  const source = subjectBefore(tree, match.start, opening);
  if (source === NO_HEAD) return null;
  const { start } = tree.extent(source);
  const before = start - 1;
  return before >= 0 && before < opening && BREAK.test(tree.doc.formOf(before))
    ? { source, match, start, end: match.end }
    : null;
}

/** Verbs that open a speech clause without a quotation before them: ", reported state radio". */
function mayStandFirst(tree: Tree, { cue, start, end }: CueMatch, source: number): boolean {
  if (cue.tellsObject || !SPEAKS.has(cue.status)) return false;
  if (tree.is(start, R.conj))
    return cue.weight >= SURE && !tree.has(start, R.cc) && endsSentence(tree, end, source);
  return cue.weight >= SURER;
}

/** Whether nothing but the phrase of the source follows. */
function endsSentence(tree: Tree, start: number, source: number): boolean {
  const { end } = tree.extent(source);
  const { doc, columns } = tree;
  const next = end < doc.length && columns.upos[end] === U.PUNCT ? end + 1 : end;
  return source >= start && (next >= doc.length || columns.sentence[next] !== columns.sentence[source]);
}

const SURER = 0.8;
const SPEAKS = new Set(["asserts", "reports"]);

/** The subject before an apposition; where the tree has lost it, the phrase after the quotation. */
function subjectBefore(tree: Tree, verb: number, opening: number): number {
  const source = verbSource(tree, verb);
  if (source !== NO_HEAD) return source < verb ? source : NO_HEAD;
  let mark = opening - 1;
  while (mark > opening - LONG_SUBJECT && mark >= 0 && !isQuoteMark(tree.doc.formOf(mark))) mark--;
  return mark >= 0 && isQuoteMark(tree.doc.formOf(mark)) && isClosing(tree, mark)
    ? phraseFrom(tree, mark + 1, opening)
    : NO_HEAD;
}

/** Whether the verb has no content of its own after it, only who is told, when and where. */
function isBare(tree: Tree, { cue, start, end }: CueMatch, source: number, quoted: boolean): boolean {
  const isInverted = quoted && source > start;
  for (let c = tree.firstChild[start]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    if (c < end || c === source) continue;
    const relation = tree.columns.relation[c]!;
    if (relation === R.ccomp && !afterQuote(tree, c) && !isInverted) return false; // '," said X, summing up'
    if (relation === R.csubj || relation === R["csubj:pass"]) return false;
    if (relation === R.xcomp && c < source) return false;
    if (relation === R.obj && !cue.tellsObject && !tree.is(source, R.obj)) return false;
  }
  return true;
}

/** Whether a clause opens with a quotation mark. */
function afterQuote(tree: Tree, clause: number): boolean {
  const { start } = tree.extent(clause);
  return isQuoteMark(tree.doc.formOf(start)) || (start > 0 && isQuoteMark(tree.doc.formOf(start - 1)));
}

/** The clause ends at the next break. */
function clauseEnd({ doc }: Tree, { end }: CueMatch, to: number): number {
  let i = end;
  while (i < to && !BREAK.test(doc.formOf(i)) && doc.formOf(i) !== ".") i++;
  return i;
}
