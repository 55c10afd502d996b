import type { EventRecord } from "@demarche/coder";

/** A stretch of the text, in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words that state an event stand: the trigger where the record says, the others as near to it as they are
 * found in its sentence, since a record gives their order and not their places.
 */
export function evidenceOf({ event_text, because, text_info }: EventRecord, text: string): Stretch[] {
  const { trigger } = because;
  const at = Math.max(event_text.indexOf(trigger.text), 0);
  const found: Stretch[] = [{ start: trigger.start, end: trigger.end }];
  let from = trigger.start;
  for (const word of event_text.slice(0, at).reverse()) {
    const start = text.lastIndexOf(word, from - word.length);
    if (start < text_info.start || from < word.length) break;
    found.unshift({ start, end: start + word.length });
    from = start;
  }
  from = trigger.end;
  for (const word of event_text.slice(at + 1)) {
    const start = text.indexOf(word, from);
    if (start === -1 || start + word.length > text_info.end) break;
    found.push({ start, end: start + word.length });
    from = start + word.length;
  }
  return found;
}
