import type { Terminal } from "../format.js";
import { wrap } from "../layout.js";

/** A part of a page for people: a heading, and its text; nothing where there is no text. */
export const section = (title: string, body: string, { colors }: Terminal): string =>
  body === "" ? "" : `\n${colors.bold(title)}\n${body}`;

/** A text in lines that fit, all moved in by some columns; the first one may have a mark of its own before it. */
export function indented(text: string, by: number, { width }: Terminal, mark = ""): string {
  const lines = wrap(text, Math.max(width - by, 20));
  const first = mark.padEnd(by);
  return lines
    .map((line, at) => `${at === 0 ? first : " ".repeat(by)}${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}
