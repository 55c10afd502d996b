import type { Document } from "@demarche/language";
import type { Reading, Words } from "./reading.js";
import { isQuoteMark, type SpeechClause } from "./speech.js";

/** A quotation with fewer words is a quoted expression, not what somebody says. */
const SHORTEST = 3;
/** Words on either side that are looked through for quotation marks; texts without line breaks are long. */
const WINDOW = 400;
/** '," she told the council in Geneva on Monday. "': so many words may stand between two parts of a speech. */
const INTERRUPTION = 14;

/** Sentences up to the line breaks on both sides, as far as a quotation may reasonably go. */
export function paragraphAround({ tree, sentence }: Reading): Words {
  const { doc } = tree;
  let { start, end } = sentence;
  const [first, last] = [Math.max(0, start - WINDOW), Math.min(doc.length, end + WINDOW)];
  while (start > first && !breaksLine(doc.text, doc.columns.end[start - 1]!, doc.columns.start[start]!))
    start--;
  while (end < last && !breaksLine(doc.text, doc.columns.end[end - 1]!, doc.columns.start[end]!)) end++;
  return { start, end };
}

const breaksLine = (text: string, from: number, to: number) => text.slice(from, to).includes("\n");

/** The stretches between quotation marks; one that is not closed goes on to the end of the paragraph. */
export function quotationsIn({ tree }: Reading, { start, end }: Words): Words[] {
  const found: Words[] = [];
  let open = -1;
  for (let i = start; i < end; i++) {
    const form = tree.doc.formOf(i);
    if (!isQuoteMark(form) || isSingle(form) || (open < 0 && onlyCloses(tree.doc, i))) continue;
    if (open >= 0 && i - open > SHORTEST) found.push({ start: open + 1, end: i });
    open = open >= 0 ? -1 : i;
  }
  if (open >= 0 && end - open > SHORTEST) found.push({ start: open + 1, end });
  return found;
}

/** A mark at the end of a word with a space after it: of a quotation that began before the stretch. */
export function onlyCloses({ columns, length }: Document, mark: number): boolean {
  const { start, end } = columns;
  return mark > 0 && start[mark] === end[mark - 1] && (mark + 1 >= length || start[mark + 1]! > end[mark]!);
}

const isSingle = (form: string) => form === "‘" || form === "’";

/**
 * All that a clause after a quotation says in direct speech: the quotation before it, and the one after it that goes on
 * ('"They came," she said. "They shot at us."'). Null where no quotation ends right before the clause.
 */
export function directSpeech(
  reading: Reading,
  clause: SpeechClause,
  quotations: readonly Words[],
): Words | null {
  const { doc } = reading.tree;
  const at = quotations.findIndex(({ end }) => end < clause.start && clause.start - end <= 2);
  const before = quotations[at];
  if (before === undefined || isPartial(reading, before)) return null;
  const after = quotations[at + 1];
  const goesOn =
    after !== undefined &&
    after.start - clause.end <= INTERRUPTION &&
    /^[.,:]$/.test(doc.formOf(after.start - 2)) &&
    !endsTwice(reading, clause.end, after.start - 2);
  return { start: before.start, end: goesOn ? after.end : before.end };
}

/** A quotation that begins inside a sentence of the publisher's: 'it was "an act of war," she said'. */
function isPartial({ tree }: Reading, { start }: Words): boolean {
  const mark = start - 1;
  const { sentence } = tree.columns;
  return mark > 0 && sentence[mark - 1] === sentence[start] && !/^[,:]$/.test(tree.doc.formOf(mark - 1));
}

/** Whether a sentence of the publisher's stands between. */
function endsTwice({ tree }: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (/^[.!?]$/.test(tree.doc.formOf(i))) return true;
  return false;
}
