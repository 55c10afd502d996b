import stringWidth from "string-width";
import { oneLine } from "../wording/one-line.js";
import type { Terminal } from "./format.js";
import { cut, GAP, layRow, pad, wrap } from "./layout.js";

/** A column of a grid. */
export interface Column {
  readonly title: string;
  /** Figures stand at the right. */
  readonly right?: boolean;
  /** Its texts are cut to the room that the others leave, not wrapped. */
  readonly cut?: boolean;
}

/** Words up to this length are not broken. */
const LONGEST_WORD = 16;
const NARROWEST = 6;

/**
 * Rows under titles, as wide as they need and no wider than the terminal: the widest columns are wrapped. Where even that
 * is too narrow, each row is a block of lines. Cells may be coloured; they must be safe for a terminal.
 */
export function grid(
  columns: readonly Column[],
  given: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  const rows = withCut(columns, given, terminal.width);
  const natural = naturalWidths(columns, rows);
  const least = columns.map((_, at) => Math.max(NARROWEST, ...rows.map((row) => longestWord(row[at]!))));
  const widths = fitted(natural, least, terminal.width - GAP.length * (columns.length - 1));
  if (widths === null) return blocks(columns, rows, terminal);
  const head = layRow(
    columns.map(({ title, right }, at) =>
      aligned(terminal.colors.dim(oneLine(title)), widths[at]!, right === true),
    ),
    widths,
  );
  const lines = rows.map((row) =>
    layRow(
      row.map((cell, at) => aligned(cell, widths[at]!, columns[at]!.right === true)),
      widths,
    ),
  );
  return head + lines.join("");
}

const naturalWidths = (columns: readonly Column[], rows: readonly (readonly string[])[]): number[] =>
  columns.map(({ title }, at) => Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[at]!))));

/** The rows with the column that may be cut as wide as the others leave room for it. */
function withCut(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const which = columns.findIndex((column) => column.cut === true);
  if (which < 0) return rows;
  const others = naturalWidths(columns, rows).reduce((sum, each, at) => sum + (at === which ? 0 : each), 0);
  const room = Math.max(LONGEST_WORD, width - others - GAP.length * (columns.length - 1));
  return rows.map((row) => row.map((cell, at) => (at === which ? cut(cell, room) : cell)));
}

const aligned = (cell: string, width: number, right: boolean): string =>
  right ? " ".repeat(Math.max(0, width - stringWidth(cell))) + cell : cell;

const longestWord = (cell: string): number =>
  Math.min(LONGEST_WORD, Math.max(...cell.split(" ").map((word) => stringWidth(word))));

/** The widths with the widest made narrower until they fit; null where they cannot, as none falls below its least. */
function fitted(natural: readonly number[], least: readonly number[], room: number): number[] | null {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  for (; over > 0; over--) {
    const loose = widths.map((width, at) => (width > least[at]! ? width : 0));
    const widest = loose.indexOf(Math.max(...loose));
    if (loose[widest] === 0) return null;
    widths[widest]!--;
  }
  return widths;
}

function blocks(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, colors }: Terminal,
): string {
  const names = Math.min(Math.max(...columns.map(({ title }) => stringWidth(title))), Math.floor(width / 3));
  const block = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const lines = wrap(cell, Math.max(width - names - GAP.length, LONGEST_WORD));
        const name = pad(colors.dim(wrap(oneLine(columns[at]!.title), names)[0]!), names);
        return lines
          .map((line, index) => `${index === 0 ? name : " ".repeat(names)}${GAP}${line}\n`)
          .join("");
      })
      .join("");
  return rows.map(block).join("\n");
}
