import type { Colors } from "picocolors/types.js";
import type { Coded } from "../coding/coded.js";
import { csvFormat } from "./csv.js";
import { htmlFormat } from "./html/page.js";
import { jsonlFormat } from "./jsonl.js";
import { tableFormat } from "./table.js";

/** A way to write coded reports, one after another. */
export interface Format {
  readonly head: () => string;
  readonly document: (coded: Coded) => string;
  readonly tail: () => string;
}

export const FORMATS = ["table", "jsonl", "csv", "html"] as const;
export type FormatName = (typeof FORMATS)[number];

/** What a table may use of the terminal. */
export interface Terminal {
  /** Columns of text. */
  readonly width: number;
  readonly colors: Colors;
}

export function openFormat(name: FormatName, terminal: Terminal): Format {
  if (name === "jsonl") return jsonlFormat;
  if (name === "csv") return csvFormat;
  return name === "html" ? htmlFormat() : tableFormat(terminal);
}

/** The format that a file's name asks for; a table where it tells none. */
export function formatOf(file: string | undefined): FormatName {
  const extension = file?.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return FORMATS.find((name) => name === extension) ?? "table";
}
