import { NO_HEAD, P, R, U } from "@demarche/language";
import { obliques } from "../../grammar/obliques.js";
import { subjects } from "../../grammar/subjects.js";
import type { Tree } from "../../grammar/tree.js";
import type { Parties } from "../../mentions/parties.js";
import { entityOf, type Party, UNCODED } from "../../mentions/party.js";
import type { Entity } from "../../record.js";
import { fixedCue, isVerbInDisguise } from "./cue.js";
import type { Words } from "./reading.js";

/** Who a verb of saying has as its source: its own subject before an inherited one; of a passive, its agent. */
export function verbSource(tree: Tree, verb: number): number {
  const quoted = quotedSource(tree, verb);
  if (quoted !== NO_HEAD) return quoted;
  const mistaken = mistakenSubject(tree, verb);
  if (mistaken !== NO_HEAD) return mistaken;
  const own = tree.children(verb, SUBJECT).filter((subject) => subject < verb);
  if (own.length > 1 && !tree.isPassive(verb)) return own.at(-1)!; // "Ghana, the minister said, expelled him"
  const subject = subjects(tree, verb)[0] ?? NO_HEAD;
  return subject === NO_HEAD ? NO_HEAD : nameBefore(tree, subject, verb);
}

/** "China, its neighbour and ally, said": the name at the beginning, where the tree has the apposition as the subject. */
function nameBefore(tree: Tree, subject: number, verb: number): number {
  const { doc, columns } = tree;
  const { start, end } = tree.extent(subject);
  const name = start - 2;
  if (subject > verb || name < 0 || doc.formOf(start - 1) !== "," || doc.formOf(verb - 1) !== ",")
    return subject;
  if (end > verb || columns.upos[name] !== U.PROPN || columns.sentence[name] !== columns.sentence[verb])
    return subject;
  let first = name;
  while (first > 0 && columns.upos[first - 1] === U.PROPN) first--;
  const opens =
    first === 0 || columns.sentence[first - 1] !== columns.sentence[first] || doc.formOf(first - 1) === ",";
  return opens ? phraseFrom(tree, first, start) : subject;
}

const SUBJECT = new Set([R.nsubj]);

/**
 * Whose statement it is where the tree takes the verb for a passive or a noun: "a source/NN confirmed/acl that ...",
 * "officials/nsubj:pass said/VBN that ...", "the video/compound shows/NNS soldiers ...".
 */
function mistakenSubject(tree: Tree, verb: number): number {
  if (isVerbInDisguise(tree, verb))
    return tree.child(verb, R.nsubj) === NO_HEAD ? tree.child(verb, R.compound) : NO_HEAD;
  if (tree.columns.xpos[verb] !== P.VBN || !tree.has(verb, R.ccomp) || tree.has(verb, R["aux:pass"]))
    return NO_HEAD;
  if (tree.is(verb, R.acl) && tree.is(tree.head(verb), R.root)) return tree.head(verb);
  return tree.has(verb, R.aux) ? NO_HEAD : tree.child(verb, R["nsubj:pass"]);
}

/** "cited the ministry as saying", "was quoted as saying": whoever is quoted. */
function quotedSource(tree: Tree, verb: number): number {
  if (tree.marker(verb) !== "as" || tree.columns.xpos[verb] !== P.VBG) return NO_HEAD;
  const above = tree.head(verb);
  if (above === NO_HEAD) return NO_HEAD;
  if (!tree.isVerb(above)) return above;
  const subject = tree.child(above, R["nsubj:pass"]);
  return subject !== NO_HEAD ? subject : tree.child(above, R.obj);
}

const TIME = /^(?:today|yesterday|tomorrow|tonight|.*day|week|month|year|morning|evening|night)$/i;

/** Whose statement a noun names: its possessor, its by- or from-phrase. */
export function nounSource(tree: Tree, noun: number): number {
  const possessor = tree.child(noun, R["nmod:poss"]);
  if (possessor !== NO_HEAD && !TIME.test(tree.doc.formOf(possessor))) return possessor;
  return obliques(tree, noun, "by")[0] ?? obliques(tree, noun, "from")[0] ?? NO_HEAD;
}

/** Relations inside a noun phrase, from the word before to its head. */
const INSIDE = new Set([
  R.compound,
  R.amod,
  R.nummod,
  R.det,
  R["nmod:poss"],
  R["nmod:desc"],
  R["nmod:unmarked"],
  R.flat,
  R.case,
  R.advmod,
]);
const PHRASE_LIMIT = 8;

/** Head of the noun phrase that begins at a word, whatever it hangs on, or `NO_HEAD`. */
export function phraseFrom(tree: Tree, start: number, end: number): number {
  let word = start;
  while (word < end && !tree.isNominal(word)) {
    const upos = tree.columns.upos[word];
    if (upos !== U.DET && upos !== U.ADJ && upos !== U.ADV) return NO_HEAD;
    word++;
  }
  if (word >= end) return NO_HEAD;
  for (;;) {
    const head = tree.head(word);
    const goesOn = head > word && head < Math.min(end, start + PHRASE_LIMIT) && tree.isNominal(head);
    if (!goesOn || !INSIDE.has(tree.columns.relation[word]!)) return word;
    word = head;
  }
}

/** What hangs on a noun without naming it. */
const LOOSE = new Set([
  R["acl:relcl"],
  R.acl,
  R.appos,
  R.conj,
  R.cc,
  R.punct,
  R.parataxis,
  R.advcl,
  R.case,
  R.cop,
  R.nsubj,
  R.aux,
  R.mark,
  R.ccomp,
  R.xcomp,
  R.obj,
  R.dep,
]);

/** The end of a phrase with the name right after it, up to the cue ("spokesman | Ivan Petrov said"). */
function withName({ columns }: Tree, end: number, cue: number): number {
  let stop = end;
  while (stop < cue && columns.upos[stop] === U.PROPN) stop++;
  return stop === cue ? stop : end;
}

/** The source as a party, or as bare words where it is none that is known; null for a dateline. */
export function sourceEntity(parties: Parties, head: number, cue: Words): Entity | null {
  const { tree, inDateline } = parties.context;
  if (head === NO_HEAD || inDateline[head] === 1) return null;
  const known = parties.of(head);
  const whole = tree.extent(head, LOOSE);
  const name =
    known !== null && known.start <= head && head < known.end ? known : { start: head, end: head + 1 };
  let start = Math.min(whole.start, name.start);
  while (start < head && fixedCue(parties, tree.doc.formOf(start).toLowerCase()) !== null) start++; // "quoting police"
  const end = withName(tree, Math.max(whole.end, name.end), cue.start);
  const party: Party = {
    head,
    start: start < cue.end && head >= cue.end ? cue.end : start,
    end: end > cue.start && head < cue.start ? cue.start : end,
    kind: known?.kind ?? "name",
    locative: false,
    coding: known?.coding ?? UNCODED,
  };
  return entityOf(party, tree.doc.text, tree.columns.start, tree.columns.end);
}
