import { NO_HEAD } from "@demarche/language";
import type { Link, Reading, Words } from "./reading.js";
import { phraseFrom } from "./source.js";

/** A name before or after a colon has few words. */
const LONGEST = 7;

/** Headlines: "Minister: army attacked the port", "Army attacked the port: minister". The colon is the cue. */
export function colonSpeech(reading: Reading): Link[] {
  const { tree, sentence, trigger } = reading;
  for (let i = sentence.start + 1; i < sentence.end - 1; i++) {
    if (tree.doc.formOf(i) !== ":") continue;
    const before = { start: sentence.start, end: i };
    const after = { start: i + 1, end: sentence.end };
    const [speaker, content] = trigger > i ? [before, after] : [after, before];
    const source = speakerIn(reading, speaker);
    return source === NO_HEAD ? [] : [{ source, cue: { start: i, end: i + 1 }, content }];
  }
  return [];
}

/** The party that is all there is on one side of the colon; a dateline is none. */
function speakerIn({ parties, tree }: Reading, { start, end }: Words): number {
  if (end - start > LONGEST || parties.context.inDateline[start] === 1) return NO_HEAD;
  for (let i = start; i < end; i++) if (tree.isVerb(i)) return NO_HEAD;
  const head = phraseFrom(tree, start, end);
  if (head === NO_HEAD) return NO_HEAD;
  if (parties.context.lexicon.sourceKinds.has(tree.doc.lemmaOf(head).toLowerCase())) return head;
  const kind = parties.of(head)?.kind;
  return kind === "agent" || kind === "person" || kind === "name" ? head : NO_HEAD;
}
