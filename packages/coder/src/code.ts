import type { Document } from "@demarche/language";
import { proposeEvents } from "./frames/match.js";
import { Tree } from "./grammar/tree.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { mentionContext } from "./mentions/context.js";
import { Parties } from "./mentions/parties.js";
import { eventRecord } from "./produce.js";
import type { EventRecord, Report } from "./record.js";
import { contextsOf } from "./refine/contexts.js";
import { isRelevant } from "./refine/keep.js";
import { mergeProposals } from "./refine/merge.js";
import { findPlaces } from "./refine/place.js";
import { findNumbers } from "./refine/size/phrase.js";
import { findTimes } from "./refine/when/find.js";

/** Who is named in a parsed report; what all rules ask for parties. */
export function partiesOf(doc: Document, report: Report, lexicon: Lexicon): Parties {
  return new Parties(mentionContext(new Tree(doc), lexicon, report));
}

/**
 * The whole line from a parsed report to its event records. Frames propose events sentence by sentence; refiners drop
 * repetitions, read status, attribution, dates and places, and each event that is left becomes a record.
 */
export function codeDocument(parties: Parties): EventRecord[] {
  const { tree, lexicon, report } = parties.context;
  const { doc } = tree;
  const records: EventRecord[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const sentence = doc.sentence(s);
    const proposed = proposeEvents(parties, lexicon.frameIndex, sentence.start, sentence.end).filter(
      (event) => isRelevant(parties, event),
    );
    if (proposed.length === 0) continue;
    const events = mergeProposals(tree, lexicon, proposed);
    const times = findTimes(sentence.text, sentence.startOffset);
    const places = findPlaces(parties, sentence.start, sentence.end);
    const numbers = findNumbers(sentence.text, sentence.startOffset);
    const contexts = contextsOf(sentence, lexicon);
    const around = { parties, lexicon, report, sentence, times, places, numbers, contexts };
    for (const event of events) records.push(eventRecord(around, event));
  }
  return records;
}
