import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** What stands between two columns. */
export const GAP = "  ";

/** The lines of a text, broken at words (and inside a word that is too long) so that none is wider than `width`. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split("\n");
}

/** The text with spaces after it, up to a width in columns of the terminal: a wide character counts two. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** One row: cells are wrapped to their widths (one that is indented is not), and their lines stand side by side. */
export function layRow(cells: readonly string[], widths: readonly number[]): string {
  const columns = cells.map((cell, index) => (cell.startsWith(" ") ? [cell] : wrap(cell, widths[index]!)));
  const height = Math.max(...columns.map((lines) => lines.length));
  const line = (at: number) => columns.map((lines, index) => pad(lines[at] ?? "", widths[index]!)).join(GAP);
  return Array.from({ length: height }, (_, at) => `${line(at).trimEnd()}\n`).join("");
}

/** As many words of a text as fit into a width, and an ellipsis where that is not all. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  return `${wrap(text, width - 1)[0]!}…`;
}
