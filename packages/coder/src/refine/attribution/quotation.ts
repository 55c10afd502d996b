import { directSpeech, paragraphAround, quotationsIn } from "./quotations.js";
import type { Link, Reading, Words } from "./reading.js";
import { isQuoteMark, type SpeechClause, speechClauses } from "./speech.js";

/** More words than these between two quotations, without a speech clause, part them. */
const CLOSE = 3;
/** Who speaks stands close to the quotation. */
const INTRODUCTION = 40;

/** Whoever speaks the quotation around the trigger: beside it, or beside an earlier one that it continues. */
export function quotedSpeech(reading: Reading): Link[] {
  const paragraph = paragraphAround(reading);
  const quotations = quotationsIn(reading, paragraph);
  const around = quotations.findIndex((words) => holds(words, reading.trigger));
  if (around < 0) return [];
  const clause =
    clauseAfter(reading, quotations, around, paragraph) ??
    clauseBefore(reading, quotations, around, paragraph);
  if (clause === null) return [];
  const speech = directSpeech(reading, clause, quotations);
  const content = speech !== null && holds(speech, reading.trigger) ? speech : quotations[around]!;
  return [{ source: clause.source, cue: clause.match, content, direct: true }];
}

const holds = ({ start, end }: Words, word: number) => start <= word && word < end;

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
    if (gap.end - gap.start > CLOSE) return null;
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
