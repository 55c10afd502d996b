import { oneLine } from "../wording/one-line.js";

/** What a cell of a list can hold. */
export type Cell = unknown;

/** One line of comma-separated values, as RFC 4180 has them. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvField).join(",")}\r\n`;

/** A spreadsheet takes a text that begins with one of = + - @ for a formula; an apostrophe before it prevents that. */
function csvField(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = textOf(cell);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell on one line of a terminal; a dash for none. */
export function plainCell(cell: Cell): string {
  return cell === null || cell === undefined ? "–" : oneLine(textOf(cell));
}

function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (Array.isArray(cell)) return cell.map((part) => (part === null ? "" : textOf(part))).join("; ");
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
