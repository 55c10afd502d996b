import { U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { Link, Reading, Words } from "./reading.js";

/** What is said of a stretch of words: without a speech clause at its edge, marks, quotation marks and "that". */
export function contentIn(reading: Reading, { content: whole, cue, direct }: Link): Words {
  const { tree, trigger } = reading;
  if (direct) return trimmed(reading, whole.start, whole.end);
  const { start, end } = withoutCue(statementAround(tree, whole, trigger), cue, trigger);
  return trimmed(reading, start, end);
}

/** The part on the trigger's side of a semicolon or of ", while". */
function statementAround({ doc }: Tree, { start, end }: Words, trigger: number): Words {
  for (let i = trigger + 1; i < end; i++)
    if (doc.formOf(i) === ";" || (doc.formOf(i) === "," && isContrast(doc.formOf(i + 1)))) end = i;
  for (let i = trigger - 1; i >= start; i--) if (doc.formOf(i) === ";") start = i + 1;
  return { start, end };
}

const isContrast = (form: string) => form === "while" || form === "whereas";

/** Drops the cue, and what lies beyond it, from the side of the stretch that it stands on. */
function withoutCue({ start, end }: Words, cue: Words, trigger: number): Words {
  if (cue.start <= start && cue.end > start && cue.end <= trigger) return { start: cue.end, end };
  if (cue.start > trigger && cue.end >= end) return { start, end: Math.min(end, cue.start) };
  return { start, end };
}

function trimmed({ tree, parties }: Reading, from: number, to: number): Words {
  let start = from;
  let end = to;
  while (start < end - 1 && parties.context.inDateline[start] === 1) start++;
  while (start < end - 1 && (isMark(tree, start) || tree.doc.formOf(start).toLowerCase() === "that")) start++;
  while (end > start + 1 && isMark(tree, end - 1)) end--;
  return { start, end };
}

function isMark(tree: Tree, word: number): boolean {
  return tree.columns.upos[word] === U.PUNCT;
}
