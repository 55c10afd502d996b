import type { Parties } from "../mentions/parties.js";
import type { Attribution } from "../record.js";
import { asClauses } from "./attribution/as-clause.js";
import { colonSpeech } from "./attribution/colon.js";
import { contentIn } from "./attribution/content.js";
import { evidentials } from "./attribution/evidential.js";
import { governedContents } from "./attribution/governed.js";
import { insertedSpeech } from "./attribution/inserted.js";
import { oneACue, outermostFirst } from "./attribution/order.js";
import { fixedPhrases } from "./attribution/phrase.js";
import { quotedSpeech } from "./attribution/quotation.js";
import { type Link, type Reading, readingOf } from "./attribution/reading.js";
import { withRelayed } from "./attribution/relay.js";
import { sourceEntity } from "./attribution/source.js";

/** Who says that the event at `trigger` happened, the outermost first; empty for the publisher's own voice. */
export function attributionOf(parties: Parties, trigger: number): readonly Attribution[] {
  const reading = readingOf(parties, trigger);
  const speech = [...insertedSpeech(reading), ...asClauses(reading), ...governedContents(reading)];
  const quoted = speech.length === 0 ? [...quotedSpeech(reading), ...colonSpeech(reading)] : [];
  const said = withRelayed(reading, [...speech, ...quoted]);
  const links = [...said, ...fixedPhrases(reading), ...evidentials(reading)]
    .filter(({ cue }) => trigger < cue.start || trigger >= cue.end) // no word reports itself
    .map((link) => ({ ...link, content: contentIn(reading, link) }));
  return outermostFirst(oneACue(links)).map((link) => attribution(reading, link));
}

function attribution({ parties, tree }: Reading, { source, cue, content }: Link): Attribution {
  const { doc, columns } = tree;
  const start = columns.start[cue.start]!;
  const end = columns.end[cue.end - 1]!;
  return {
    source: sourceEntity(parties, source, cue),
    cue: { text: doc.text.slice(start, end), start, end },
    content: { start: columns.start[content.start]!, end: columns.end[content.end - 1]! },
  };
}
