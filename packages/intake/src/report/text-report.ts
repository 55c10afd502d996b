import type { Report } from "@demarche/coder";
import type { Place } from "@demarche/language";
import { checkReport } from "./check-report.js";
import { readDay } from "./report-date.js";

const OPENING = /^---[ \t]*\r?\n/;
const FIELD = /^(id|title|date|publisher|url|language):[ \t]*(.*?)[ \t]*\r?$/;
/** A longer block between two rules is part of the report, not its front matter. */
const FRONT_MATTER_LINES = 40;

/**
 * The report of a .txt or .md file. A block of `field: value` lines between two `---` lines at its very start gives
 * title, date, publisher, url, language and id; offsets count from the first character after it.
 */
export function readTextReport(text: string, id: string, where: Place): Report {
  const { fields, body } = splitFrontMatter(text, where);
  return checkReport({ id, ...fields, text: body }, where);
}

type Fields = Partial<Record<"id" | "title" | "date" | "publisher" | "url" | "language", string>>;

function splitFrontMatter(text: string, where: Place): { fields: Fields; body: string } {
  const opening = OPENING.exec(text);
  if (opening === null) return { fields: {}, body: text };
  const fields: Fields = {};
  let start = opening[0].length;
  for (let line = 2; line <= FRONT_MATTER_LINES; line++) {
    const end = text.indexOf("\n", start);
    const content = text.slice(start, end === -1 ? undefined : end);
    if (content.trimEnd() === "---") return { fields, body: end === -1 ? "" : text.slice(end + 1) };
    if (end === -1) break;
    const [, name, value] = FIELD.exec(content) ?? [];
    if (name !== undefined && value !== undefined)
      fields[name as keyof Fields] =
        name === "date" ? readDay(unquote(value), { ...where, line }) : unquote(value);
    start = end + 1;
  }
  return { fields: {}, body: text };
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
