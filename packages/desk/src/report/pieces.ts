import type { Mark, Stretch } from "./anchors.js";

/** A piece of text without an edge of a mark inside it, with all marks that cover it. */
export interface Piece extends Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Events whose evidence ends here: their number stands after the piece. */
  readonly ends: readonly number[];
}

/** The text cut at the edges of all marks and at blank lines: paragraphs of pieces, nothing lost but white space between. */
export function cutText(text: string, marks: readonly Mark[]): Piece[][] {
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  const ends = lastEvidence(marks);
  return paragraphsOf(text).map((paragraph) => cutParagraph(text, paragraph, byStart, ends));
}

function paragraphsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\s*\n\s*\n\s*|$/g)) {
    if (gap.index > start) found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return found;
}

function cutParagraph(
  text: string,
  { start, end }: Stretch,
  byStart: readonly Mark[],
  ends: ReadonlyMap<number, readonly number[]>,
): Piece[] {
  const inside = byStart.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of inside) for (const edge of [mark.start, mark.end]) edges.add(clamp(edge, start, end));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, text: text.slice(from, to), marks: covering, ends: ends.get(to) ?? [] };
  });
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The events whose last piece of evidence ends at each place. */
function lastEvidence(marks: readonly Mark[]): ReadonlyMap<number, readonly number[]> {
  const last = new Map<number, number>();
  for (const { role, event, end } of marks)
    if (role === "evidence") last.set(event, Math.max(end, last.get(event) ?? 0));
  const at = new Map<number, number[]>();
  for (const [event, end] of last) at.set(end, [...(at.get(end) ?? []), event]);
  return at;
}
