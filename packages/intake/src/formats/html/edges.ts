/** Lines that publishers add to a text: they tell nothing of what happened. */
const ADDED =
  /^(?:advertisement\b|(?:read|see) (?:more|also)\b|related\b|share this\b|sign up\b|subscribe\b|copyright\b|©|all rights reserved|our standards\b|loading\b|follow (?:us|@)|click here|download (?:our|the) app|continue reading|back to (?:the )?(?:top|list)|source url\b|thank you for (?:your patience|subscribing)|date:|press (?:statement|release)$|by [^.]{1,60}$)/i;
/** Longer lines are sentences that only begin like one. */
const ADDED_LENGTH = 200;
/** Closes a sentence, also within quotation marks. */
const CLOSED = /[.!?…:;。！？](?:["'”’»)\]]*)$/;
const FEWEST_WORDS = 4;
const MANY_WORDS = 15;

/** The blocks without the title and labels before the first sentence, without those after the last, and without added lines. */
export function withoutEdges(blocks: readonly string[], title: string | undefined): string[] {
  const kept = blocks.filter((block) => !isAdded(block) && block !== title);
  const first = kept.findIndex(isSentence);
  if (first === -1) return [...kept];
  return kept.slice(first, kept.findLastIndex(isSentence) + 1);
}

const isAdded = (block: string): boolean => block.length < ADDED_LENGTH && ADDED.test(block);
/** A sentence, or so many words that it must be one that is cut. */
export function isSentence(block: string): boolean {
  const words = block.split(" ").length;
  return words >= MANY_WORDS || (words >= FEWEST_WORDS && CLOSED.test(block));
}
