import type { Document } from "@demarche/language";
import { onlyCloses } from "../refine/attribution/quotations.js";

const OPENS: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", "``": "''", "‘": "’" };
/** A quotation that is not closed ends with its paragraph. */
const PARAGRAPH = /\n\s*\n/;

/** 1 for every word between quotation marks, of a whole quotation or of one word ("the 'terrorists'"). */
export function quotedWords(doc: Document): Uint8Array {
  const quoted = new Uint8Array(doc.length);
  let closing: string | null = null;
  let open = 0;
  for (let word = 0; word < doc.length; word++) {
    const form = doc.formOf(word);
    if (closing === null) {
      closing = closingFor(doc, word, form);
      open = word + 1;
    } else if (closes(form, closing)) {
      quoted.fill(1, open, word);
      closing = null;
    } else if (endsParagraph(doc, word)) {
      if (closing !== "'") quoted.fill(1, open, word + 1);
      closing = null;
    }
  }
  return quoted;
}

/** The mark that closes the quotation which a word opens, or null for a word that opens none. */
function closingFor(doc: Document, word: number, form: string): string | null {
  const { columns } = doc;
  if (form === '"') return onlyCloses(doc, word) ? null : '"';
  if (form === "'") return word === 0 || columns.start[word]! > columns.end[word - 1]! ? "'" : null;
  return OPENS[form] ?? null;
}

const closes = (form: string, closing: string): boolean =>
  form === closing || (closing !== "'" && closing !== "’" && (form === "”" || form === '"'));

function endsParagraph({ text, columns, length }: Document, word: number): boolean {
  return word + 1 < length && PARAGRAPH.test(text.slice(columns.end[word]!, columns.start[word + 1]!));
}
