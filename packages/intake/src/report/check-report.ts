import type { Report } from "@demarche/coder";
import { DemarcheError, type Place } from "@demarche/language";
import { readDay } from "./report-date.js";

const OPTIONAL_TEXTS = ["title", "publisher", "url", "language"] as const;

/** A value that claims to be a report, as one; throws `bad-document`, naming the field that is wrong. */
export function checkReport(value: unknown, where: Place): Report {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badDocument("a document is an object with id and text", where);
  const fields = value as Readonly<Record<string, unknown>>;
  const id = requireText(fields, "id", where);
  const place = { ...where, document: id };
  const text = requireText(fields, "text", place);
  if (text.trim() === "") throw emptyDocument(place);
  return {
    id,
    text,
    ...optionalTexts(fields, place),
    ...optionalDate(fields, place),
    ...optionalMentions(fields, text.length, place),
  };
}

function emptyDocument(where: Place): DemarcheError {
  return new DemarcheError(
    "empty-document",
    "the document has no text",
    "Leave it out, or give its text",
    where,
  );
}

function badDocument(message: string, where: Place): DemarcheError {
  const form = '{"id": "...", "text": "...", "date": "YYYY-MM-DD"}';
  return new DemarcheError("bad-document", message, `A document looks like ${form}; see docs/cli.md`, where);
}

function requireText(fields: Readonly<Record<string, unknown>>, name: string, where: Place): string {
  const value = fields[name];
  if (typeof value === "string" && (name === "text" || value !== "")) return wellFormed(value, name, where);
  throw badDocument(`${name} is ${value === undefined ? "missing" : "no text"}`, where);
}

/** What is no text, though JSON can write it: NUL, and half of a pair that stands for one character. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

function wellFormed(value: string, name: string, where: Place): string {
  const at = value.search(NO_TEXT);
  if (at < 0) return value;
  const what = value[at] === "\0" ? "a NUL" : "half of a surrogate pair";
  throw badDocument(`${name} holds ${what}, at ${at}`, where);
}

function optionalTexts(fields: Readonly<Record<string, unknown>>, where: Place): Partial<Report> {
  const given = OPTIONAL_TEXTS.filter((name) => fields[name] !== undefined && fields[name] !== null);
  return Object.fromEntries(given.map((name) => [name, requireText(fields, name, where)]));
}

function optionalDate(fields: Readonly<Record<string, unknown>>, where: Place): { date?: string } {
  if (fields.date === undefined || fields.date === null) return {};
  return { date: readDay(String(fields.date), where) };
}

function optionalMentions(
  { mentions }: Readonly<Record<string, unknown>>,
  length: number,
  where: Place,
): Pick<Report, "mentions"> {
  if (mentions === undefined || mentions === null) return {};
  if (!Array.isArray(mentions)) throw badDocument("mentions is no list", where);
  return { mentions: mentions.map((mention, index) => readMention(mention, index, length, where)) };
}

function readMention(mention: unknown, index: number, length: number, where: Place) {
  const { start, end } = (mention ?? {}) as { start?: unknown; end?: unknown };
  const inside = Number.isInteger(start) && Number.isInteger(end);
  if (!inside || (start as number) < 0 || (end as number) > length || (start as number) >= (end as number))
    throw badDocument(`mention ${index + 1} is no { start, end } inside the text`, where);
  return { start: start as number, end: end as number };
}
