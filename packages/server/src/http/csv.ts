import type { Cell, Columns } from "../contracts/contract.js";

/** The line of column names. */
export const csvHead = (columns: Columns<never>): string => line(Object.keys(columns));

/** One item as a line of comma-separated values (RFC 4180); lists are joined by "; ". */
export const csvLine = (columns: Columns<never>, item: unknown): string =>
  line(Object.values(columns).map((cell) => cell(item as never)));

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(",")}\r\n`;

/** A spreadsheet takes a text that begins with one of = + - @ for a formula; an apostrophe before it prevents that. */
function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join("; ");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
