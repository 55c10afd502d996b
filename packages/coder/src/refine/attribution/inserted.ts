import type { Link, Reading, Words } from "./reading.js";
import { isQuoteMark, type SpeechClause, speechClauses } from "./speech.js";

/** "..., officials said", "The ship, Athens claims, was seized": who speaks stands beside or inside what is said. */
export function insertedSpeech(reading: Reading): Link[] {
  const { sentence, trigger } = reading;
  return speechClauses(reading, sentence)
    .filter((clause) => trigger < clause.start || (trigger >= clause.end && isInserted(reading, clause)))
    .map((clause) => ({
      source: clause.source,
      cue: clause.match,
      content: contentBeside(reading, clause),
    }));
}

/** Whether the statement goes on after the clause: a comma follows, and something went before. */
function isInserted({ tree, sentence }: Reading, clause: SpeechClause): boolean {
  return (
    clause.start > sentence.start + 1 && clause.end < sentence.end && tree.doc.formOf(clause.end) === ","
  );
}

function contentBeside({ tree, sentence, trigger }: Reading, clause: SpeechClause): Words {
  const goesOn = clause.end + 1 < sentence.end && isQuoteMark(tree.doc.formOf(clause.end + 1));
  return trigger > clause.start || goesOn ? sentence : { start: sentence.start, end: clause.start };
}
