import type { Line } from "./lines.js";

/** Pages from which a line that stands on most of them is a running head or foot. */
const PAGES_OF_HEADS = 3;
/** Distance of two lines, in heights of a line, from which a paragraph ends. */
const GAP = 1.75;

/** The paragraphs of a document out of the lines of its pages, without running heads and page numbers. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const heads = runningHeads(pages);
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const page of pages) {
    const lines = page.filter(
      (line, at) => !(isEdge(page, at) && (heads.has(shapeOf(line)) || isNumber(line))),
    );
    for (const [at, line] of lines.entries()) {
      if (last !== undefined && goesOn(last, line, at === 0))
        paragraphs.push(join(paragraphs.pop()!, line.text));
      else paragraphs.push(line.text);
      last = line;
    }
  }
  return paragraphs;
}

function goesOn(last: Line, line: Line, newPage: boolean): boolean {
  if (newPage) return !/[.!?:"”]$/.test(last.text);
  const height = Math.max(last.height, line.height, 1);
  const sameSize = Math.abs(last.height - line.height) < height * 0.2;
  const below = last.top - line.top;
  return sameSize && below < height * GAP && below > -height * 3;
}

/** A word that was parted at the end of a line is whole again. */
function join(text: string, next: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

const isEdge = (page: readonly Line[], at: number): boolean => at < 2 || at >= page.length - 2;
const isNumber = ({ text }: Line): boolean => /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/i.test(text);
/** Numbers apart, so that "Page 3" and "Page 4" are one. */
const shapeOf = ({ text }: Line): string => text.replace(/\d+/g, "#");

function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const shape of new Set(page.filter((_, at) => isEdge(page, at)).map(shapeOf)))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const enough = [...counts].filter(([, count]) => count >= PAGES_OF_HEADS && count * 2 > pages.length);
  return new Set(enough.map(([shape]) => shape));
}
