import type { EventRecord, SourcingProfile } from "@demarche/coder";

/** A stretch of the text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a stretch is to an event: the words that state it, a party, who says so and what; or a loaded word of none. */
export type Role = "evidence" | "actor" | "recipient" | "source" | "cue" | "content" | "loaded";

export interface Mark extends Stretch {
  readonly role: Role;
  /** Index of the event among the report's records; -1 for what belongs to none. */
  readonly event: number;
}

/** Whether a record's words stand in the text where it says; a text that was changed later may have lost them. */
export const isAnchored = ({ because: { trigger } }: EventRecord, text: string): boolean =>
  text.slice(trigger.start, trigger.end) === trigger.text;

/** All that is marked in a report's text. */
export function marksOf(text: string, records: readonly EventRecord[], profile: SourcingProfile): Mark[] {
  return [
    ...records.flatMap((record, event) => (isAnchored(record, text) ? recordMarks(record, event, text) : [])),
    ...profile.loaded.map(({ start, end }): Mark => ({ start, end, role: "loaded", event: -1 })),
  ];
}

function recordMarks(record: EventRecord, event: number, text: string): Mark[] {
  const mark = (role: Role, { start, end }: Stretch): Mark => ({ start, end, role, event });
  return [
    ...evidenceOf(record, text).map((stretch) => mark("evidence", stretch)),
    ...record.actor.map((party) => mark("actor", party)),
    ...record.recipient.map((party) => mark("recipient", party)),
    ...record.attribution.flatMap(({ source, cue, content }) => [
      ...(source === null ? [] : [mark("source", source)]),
      mark("cue", cue),
      mark("content", content),
    ]),
  ];
}

/**
 * Where the words that state an event stand: the trigger where the record says, the others as near to it as they are
 * found in its sentence, since a record gives their order and not their places.
 */
export function evidenceOf({ event_text, because, text_info }: EventRecord, text: string): Stretch[] {
  const { start, end } = because.trigger;
  const at = Math.max(event_text.indexOf(because.trigger.text), 0);
  const before = wordsBefore(text, event_text.slice(0, at), start, text_info.start);
  return [...before, { start, end }, ...wordsAfter(text, event_text.slice(at + 1), end, text_info.end)];
}

function wordsBefore(text: string, words: readonly string[], from: number, least: number): Stretch[] {
  const found: Stretch[] = [];
  for (const word of [...words].reverse()) {
    const start = from < word.length ? -1 : text.lastIndexOf(word, from - word.length);
    if (start < least) break;
    found.unshift({ start, end: start + word.length });
    from = start;
  }
  return found;
}

function wordsAfter(text: string, words: readonly string[], from: number, most: number): Stretch[] {
  const found: Stretch[] = [];
  for (const word of words) {
    const start = text.indexOf(word, from);
    if (start === -1 || start + word.length > most) break;
    found.push({ start, end: start + word.length });
    from = start + word.length;
  }
  return found;
}
