import type { TableBatch } from "@demarche/ledger";
import { csvRow, plainCell } from "./cells.js";
import type { Terminal } from "./format.js";
import { grid } from "./grid.js";

/** A way to write what a query reads, a part of the rows at a time. */
export interface AnswerFormat {
  readonly part: (batch: TableBatch) => string;
  readonly tail: () => string;
}

export const ANSWER_FORMATS = ["table", "csv", "jsonl", "json"] as const;
export type AnswerFormatName = (typeof ANSWER_FORMATS)[number];

export function openAnswerFormat(name: AnswerFormatName, terminal: Terminal): AnswerFormat {
  if (name === "csv") return csv();
  if (name === "table") return table(terminal);
  return name === "jsonl" ? { part: lines, tail: () => "" } : json();
}

function csv(): AnswerFormat {
  let named = false;
  const part = ({ columns, rows }: TableBatch): string => {
    const head = named ? "" : csvRow(columns);
    named = true;
    return head + rows.map(csvRow).join("");
  };
  return { part, tail: () => "" };
}

const lines = (batch: TableBatch): string =>
  objects(batch)
    .map((row) => `${row}\n`)
    .join("");

function json(): AnswerFormat {
  let before = "[\n";
  const part = (batch: TableBatch): string => {
    const rows = objects(batch);
    if (rows.length === 0) return "";
    const text = before + rows.join(",\n");
    before = ",\n";
    return text;
  };
  return { part, tail: () => (before === "[\n" ? "[]\n" : "\n]\n") };
}

/** Each row as JSON; of columns with the same name the later ones are numbered. */
function objects({ columns, rows }: TableBatch): string[] {
  const names = columns.map((name, at) => {
    const before = columns.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name}_${before + 1}`;
  });
  return rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
  );
}

/** A table for people; each part is laid out for itself, under its own titles. */
function table(terminal: Terminal): AnswerFormat {
  let count = 0;
  const part = ({ columns, rows }: TableBatch): string => {
    count += rows.length;
    const figures = columns.map((_, at) => rows.length > 0 && rows.every((row) => isFigure(row[at])));
    return grid(
      columns.map((title, at) => ({ title, right: figures[at]! })),
      rows.map((row) => row.map(plainCell)),
      terminal,
    );
  };
  return { part, tail: () => terminal.colors.dim(`(${count} ${count === 1 ? "row" : "rows"})\n`) };
}

const isFigure = (value: unknown): boolean => typeof value === "number" || value === null;
