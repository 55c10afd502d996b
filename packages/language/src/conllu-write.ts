import { type Document, NO_HEAD } from "./document.js";

/** Writes a document as CoNLL-U. `id` gives `# newdoc id` and the prefix of each `sent_id`. */
export function writeConllu(document: Document, id?: string): string {
  const lines: string[] = id === undefined ? [] : [`# newdoc id = ${id}`];
  for (let s = 0; s < document.sentenceCount; s++) writeSentence(document, s, id, lines);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function writeSentence(document: Document, s: number, id: string | undefined, lines: string[]): void {
  const sentence = document.sentence(s);
  if (opensParagraph(document, sentence.start)) lines.push("# newpar");
  lines.push(`# sent_id = ${id === undefined ? "" : `${id}-`}${s + 1}`);
  lines.push(`# text = ${oneLine(document.text.slice(sentence.startOffset, sentence.endOffset))}`);
  for (let i = sentence.start; i < sentence.end; ) {
    const end = surfaceEnd(document, i, sentence.end);
    if (end - i > 1) lines.push(rangeLine(document, i, end, sentence.start));
    for (; i < end; i++) lines.push(wordLine(document, i, sentence.start, end));
  }
  lines.push("");
}

function opensParagraph(document: Document, i: number): boolean {
  if (i === 0) return false;
  return /\n\s*\n/.test(document.token(i - 1).spaceAfter);
}

/** Index after the last word of the surface token that begins at word `i`. */
function surfaceEnd(document: Document, i: number, limit: number): number {
  let end = i + 1;
  while (end < limit && document.columns.joined[end] === 1) end++;
  return end;
}

function rangeLine(document: Document, i: number, end: number, first: number): string {
  const forms: string[] = [];
  for (let k = i; k < end; k++) forms.push(document.formOf(k));
  const id = `${i - first + 1}-${end - first}`;
  return [id, field(forms.join("")), ..."_______".split(""), misc(document, end - 1)].join("\t");
}

/** `end` is the end of the surface token; white space is told on its own line where it has several words. */
function wordLine(document: Document, i: number, first: number, end: number): string {
  const head = document.columns.head[i]!;
  const alone = end === i + 1 && document.columns.joined[i] === 0;
  return [
    i - first + 1,
    field(document.formOf(i)),
    field(document.lemmaOf(i)),
    document.uposOf(i),
    document.xposOf(i),
    document.featuresOf(i) || "_",
    head === NO_HEAD ? 0 : head - first + 1,
    head === NO_HEAD ? "root" : document.relationOf(i),
    "_",
    alone ? misc(document, i) : "_",
  ].join("\t");
}

function misc(document: Document, i: number): string {
  const space = document.token(i).spaceAfter;
  if (space === " ") return "_";
  return space === "" ? "SpaceAfter=No" : `SpacesAfter=${escapeSpace(space)}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  " ": "\\s",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "|": "\\p",
  "\\": "\\\\",
};

const escapeSpace = (space: string): string =>
  space.replace(/[ \n\r\t|\\]/g, (character) => ESCAPES[character]!);

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** A column value: never empty, no tab or line break. */
const field = (text: string): string => oneLine(text) || "_";
