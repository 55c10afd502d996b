import { P } from "@demarche/language";
import { directSpeech, paragraphAround, quotationsIn } from "./quotations.js";
import type { Link, Reading, Words } from "./reading.js";
import { isQuoteMark, type SpeechClause, speechClauses } from "./speech.js";

/** "..., officials said", "The ship, Athens claims, was seized": who speaks stands beside or inside what is said. */
export function insertedSpeech(reading: Reading): Link[] {
  const clauses = speechClauses(reading, reading.sentence);
  if (clauses.length === 0) return [];
  const quotations = quotationsIn(reading, paragraphAround(reading));
  return clauses.flatMap((clause) => {
    const speech = directSpeech(reading, clause, quotations);
    const content = speech ?? contentBeside(reading, clause);
    if (content === null || reading.trigger < content.start || reading.trigger >= content.end) return [];
    return [{ source: clause.source, cue: clause.match, content, direct: speech !== null }];
  });
}

/** What is said without quotation marks, or in part: all before the clause, or all around one that is inserted. */
function contentBeside(reading: Reading, clause: SpeechClause): Words | null {
  const { sentence, trigger } = reading;
  if (trigger >= clause.start && trigger < clause.end) return null;
  if (isInserted(reading, clause)) return sentence;
  return trigger < clause.start ? { start: sentence.start, end: clause.start } : null;
}

/** Whether the statement goes on after the clause: a comma follows, and what went before is not all of it. */
function isInserted({ tree, sentence }: Reading, clause: SpeechClause): boolean {
  const { doc, columns } = tree;
  const next = clause.end + 1;
  if (clause.start <= sentence.start + 1 || next >= sentence.end || doc.formOf(clause.end) !== ",")
    return false;
  if (isQuoteMark(doc.formOf(next))) return true;
  const wasQuoted = isQuoteMark(doc.formOf(clause.start - 1));
  const isAside = columns.xpos[next] === P.VBG || doc.formOf(next) === "as"; // ", she said, adding that"
  return !wasQuoted && !isAside;
}
