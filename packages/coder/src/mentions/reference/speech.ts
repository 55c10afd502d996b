import { NO_HEAD, P, R } from "@demarche/language";
import { obliques } from "../../grammar/obliques.js";
import { subjects } from "../../grammar/subjects.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { referring } from "./antecedent.js";

const MARK = /^["“”„«»]$|^``$|^''$/;
/** Who speaks stands close to the quotation. */
const NEAR = 30;
const CLIMB_LIMIT = 16;
const ADDRESSED = new Set([R.obj, R.iobj]);
const TURNING = new Set([R.advcl, R.ccomp]);

/** First person, or "this country": the source of the speech around it, else who the report speaks for. */
export function speaker(
  parties: Parties,
  head: number,
  kind: "pronoun" | "reference" = "pronoun",
): Party | null {
  const verb = speechVerb(parties, head);
  const said = verb === NO_HEAD ? null : sourceOf(parties, verb, head);
  if (said !== null) return said.coding.code === null ? null : referring(parties, head, said, kind);
  const { sides } = parties.context;
  if (sides.speaker === null) return null;
  return { head, start: head, end: head + 1, kind: "pronoun", locative: false, coding: sides.speaker };
}

/** Second person: whoever is told, asked or turned to. */
export function addressee(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const verb = speechVerb(parties, head);
  if (verb === NO_HEAD) return null;
  const told = [
    ...tree.children(verb, ADDRESSED),
    ...obliques(tree, verb, "to"),
    ...tree
      .children(verb, TURNING)
      .filter((clause) => clause > verb && tree.columns.xpos[clause] === P.VBG)
      .flatMap((clause) => obliques(tree, clause, "to")),
  ];
  for (const word of told) {
    const party = word === head ? null : parties.of(word);
    if (party?.coding.code != null) return referring(parties, head, party, "pronoun");
  }
  return null;
}

function sourceOf(parties: Parties, verb: number, head: number): Party | null {
  for (const subject of subjects(parties.context.tree, verb)) {
    const party = subject === head ? null : parties.of(subject);
    if (party !== null) return party;
  }
  return null;
}

/** The verb of saying that the words around `head` are the content of: beside the quotation, else above it. */
function speechVerb(parties: Parties, head: number): number {
  const quotation = quotationAround(parties, head);
  if (quotation === null) return verbAbove(parties, head);
  const { start, end } = quotation;
  const { length } = parties.context.tree.doc;
  for (let word = end; word < Math.min(length, end + NEAR) && !isMark(parties, word + 1); word++)
    if (saysSomething(parties, word)) return word;
  for (let word = start - 1; word >= Math.max(0, start - NEAR); word--)
    if (saysSomething(parties, word)) return word;
  return NO_HEAD;
}

function verbAbove(parties: Parties, head: number): number {
  const { tree } = parties.context;
  for (let word = head, step = 0; word !== NO_HEAD && step < CLIMB_LIMIT; step++) {
    const above = tree.head(word);
    if (above !== NO_HEAD && (tree.is(word, R.ccomp) || tree.is(above, R.parataxis))) return above;
    word = above;
  }
  return NO_HEAD;
}

function saysSomething({ context: { tree, lexicon } }: Parties, word: number): boolean {
  return (
    tree.isVerb(word) && lexicon.attribution.get("verb", tree.doc.lemmaOf(word).toLowerCase()).length > 0
  );
}

const isMark = ({ context: { tree } }: Parties, word: number): boolean =>
  word < tree.doc.length && MARK.test(tree.doc.formOf(word));

/** The words between the quotation marks around a word of its paragraph, or null. */
function quotationAround(parties: Parties, word: number): { start: number; end: number } | null {
  const { doc } = parties.context.tree;
  let open = -1;
  for (let at = paragraphStart(parties, word); at < word; at++)
    if (isMark(parties, at)) open = open < 0 ? at : -1;
  if (open < 0) return null;
  let end = word + 1;
  while (end < doc.length && !isMark(parties, end) && !breaksLine(parties, end)) end++;
  return { start: open, end: Math.min(doc.length, end + 1) };
}

function paragraphStart(parties: Parties, word: number): number {
  let start = word;
  while (start > 0 && word - start < PARAGRAPH_LIMIT && !breaksLine(parties, start)) start--;
  return start;
}

const PARAGRAPH_LIMIT = 200;

/** Whether a word begins a new line. */
function breaksLine({ context: { tree } }: Parties, word: number): boolean {
  const { start, end } = tree.columns;
  return word > 0 && tree.doc.text.slice(end[word - 1]!, start[word]!).includes("\n");
}
