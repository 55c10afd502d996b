import type { Draft } from "../parsing/draft.js";

/** Names of columns in the data sets and exports that people have, for each field; the first that is there counts. */
const COLUMNS = {
  text: [
    "text",
    "body",
    "content",
    "maintext",
    "main_text",
    "full_text",
    "fulltext",
    "article",
    "articlebody",
    "plain_text",
  ],
  id: ["id", "doc_id", "document_id", "article_id", "uid", "guid"],
  title: ["title", "headline", "head"],
  date: [
    "date",
    "published",
    "date_publish",
    "publish_date",
    "published_at",
    "publication_date",
    "pubdate",
    "datetime",
    "timestamp",
  ],
  publisher: ["publisher", "source", "publication", "source_name", "outlet", "source_domain", "domain"],
  url: ["url", "link", "source_url", "uri"],
  language: ["language", "lang"],
  byline: ["byline", "author", "authors"],
} as const;

type Field = keyof typeof COLUMNS;
export type Row = Readonly<Record<string, unknown>>;

/** The column for each field that a table has. */
export function columnsOf(names: readonly string[]): Partial<Record<Field, string>> {
  const known = new Map(names.map((name) => [name.trim().toLowerCase().replaceAll(" ", "_"), name]));
  const found = Object.entries(COLUMNS).map(([field, aliases]) => [
    field,
    aliases.map((alias) => known.get(alias)).find((name) => name !== undefined),
  ]);
  return Object.fromEntries(found.filter(([, name]) => name !== undefined)) as Partial<Record<Field, string>>;
}

/** A row of a table as a document. Undefined where the table has no column of text. */
export function draftOfRow(row: Row): Draft | undefined {
  const columns = columnsOf(Object.keys(row));
  if (columns.text === undefined) return undefined;
  const value = (field: Field) => (columns[field] === undefined ? "" : textOf(row[columns[field]]));
  const optional = (["id", "title", "publisher", "url", "language", "byline"] as const)
    .map((field) => [field, value(field)] as const)
    .filter(([, text]) => text !== "");
  return {
    ...Object.fromEntries(optional),
    text: value("text"),
    dates: value("date") === "" ? [] : [{ value: value("date"), from: "given" }],
    notes: [],
  };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  return typeof value === "object" ? "" : String(value);
}
