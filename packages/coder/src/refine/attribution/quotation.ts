import type { Link, Reading, Words } from "./reading.js";
import { isQuoteMark, type SpeechClause, speechClauses } from "./speech.js";

/** A quotation with fewer words is a quoted expression, not what somebody says. */
const SHORTEST = 3;
/** Who speaks stands close to the quotation. */
const INTRODUCTION = 40;

/** Whoever speaks the quotation around the trigger: beside it, or beside an earlier one that it continues. */
export function quotedSpeech(reading: Reading): Link[] {
  const paragraph = paragraphAround(reading);
  const quotations = quotationsIn(reading, paragraph);
  const around = quotations.findIndex(({ start, end }) => start <= reading.trigger && reading.trigger < end);
  if (around < 0) return [];
  const content = quotations[around]!;
  const clause =
    clauseAfter(reading, quotations, around, paragraph) ??
    clauseBefore(reading, quotations, around, paragraph);
  return clause === null ? [] : [{ source: clause.source, cue: clause.match, content }];
}

/** Sentences up to the line breaks on both sides. */
function paragraphAround({ tree, sentence }: Reading): Words {
  const { doc } = tree;
  let { start, end } = sentence;
  while (start > 0 && !breaksLine(doc.text, doc.columns.end[start - 1]!, doc.columns.start[start]!)) start--;
  while (end < doc.length && !breaksLine(doc.text, doc.columns.end[end - 1]!, doc.columns.start[end]!)) end++;
  return { start, end };
}

const breaksLine = (text: string, from: number, to: number) => text.slice(from, to).includes("\n");

/** The stretches between quotation marks; one that is not closed goes on to the end of the paragraph. */
function quotationsIn({ tree }: Reading, { start, end }: Words): Words[] {
  const found: Words[] = [];
  let open = -1;
  for (let i = start; i < end; i++) {
    const form = tree.doc.formOf(i);
    if (!isQuoteMark(form) || isSingle(form)) continue;
    if (open >= 0 && i - open > SHORTEST) found.push({ start: open + 1, end: i });
    open = open >= 0 ? -1 : i;
  }
  if (open >= 0 && end - open > SHORTEST) found.push({ start: open + 1, end });
  return found;
}

const isSingle = (form: string) => form === "‘" || form === "’";

/** '..." said X': directly after the quotation. */
function clauseAfter(
  reading: Reading,
  quotations: readonly Words[],
  at: number,
  paragraph: Words,
): SpeechClause | null {
  const { end } = quotations[at]!;
  const next = quotations[at + 1]?.start ?? paragraph.end;
  const [first] = speechClauses(reading, { start: end, end: Math.min(next, paragraph.end) });
  return first !== undefined && first.start <= end + 1 ? first : null;
}

/** 'X said: "...', or the clause beside the quotation before, where only its sentence ends in between. */
function clauseBefore(
  reading: Reading,
  quotations: readonly Words[],
  at: number,
  paragraph: Words,
): SpeechClause | null {
  for (let q = at; q >= 0; q--) {
    const before = quotations[q - 1]?.end ?? paragraph.start;
    const gap = { start: Math.max(before, quotations[q]!.start - INTRODUCTION), end: quotations[q]!.start };
    const clause = speechClauses(reading, gap).at(-1);
    if (clause !== undefined) return q > 0 || leadsTo(reading, clause, gap.end) ? clause : null;
    if (gap.end - gap.start > SHORTEST) return null;
  }
  return null;
}

/** Whether the clause runs up to the quotation, with a comma or a colon at most between. */
function leadsTo({ tree }: Reading, { end }: SpeechClause, quotation: number): boolean {
  const { doc } = tree;
  for (let i = end; i < quotation; i++)
    if (!/^[,:]$/.test(doc.formOf(i)) && !isQuoteMark(doc.formOf(i))) return false;
  return true;
}
