import { DemarcheError } from "@demarche/language";

/** One entry of a data file and where it stands, so that a complaint can name the line. */
export interface Entry {
  readonly file: string;
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The error for a data entry that cannot be used. */
export function invalidEntry(entry: Entry, message: string, hint: string): DemarcheError {
  const id = entry.value.id;
  return new DemarcheError("invalid-data", `${entry.file}:${entry.line}: ${message}`, hint, {
    file: entry.file,
    line: entry.line,
    ...(typeof id === "string" ? { rule: id } : {}),
  });
}

/** A required string field. */
export function text(entry: Entry, field: string): string {
  const value = entry.value[field];
  if (typeof value === "string" && value.length > 0) return value;
  throw invalidEntry(entry, `"${field}" must be a text`, `Write ${field}: ...`);
}

/** An optional string field; null where it is not given or empty. */
export function optionalText(entry: Entry, field: string): string | null {
  const value = entry.value[field];
  if (value === undefined || value === "" || value === "null") return null;
  if (typeof value === "string") return value;
  throw invalidEntry(entry, `"${field}" must be a text`, `Write ${field}: and one value`);
}

/** A required whole number. */
export function integer(entry: Entry, field: string): number {
  const value = text(entry, field);
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw invalidEntry(entry, `"${field}" is ${value}`, "Write a whole number");
}

/** A list of strings; a single string counts as a list of one, a missing field as an empty list. */
export function texts(entry: Entry, field: string): readonly string[] {
  const value = entry.value[field];
  if (value === undefined || value === "") return [];
  const list = Array.isArray(value) ? value : [value];
  for (const item of list)
    if (typeof item !== "string")
      throw invalidEntry(entry, `"${field}" must be a list of texts`, `Write ${field}: [one, two]`);
  return list as string[];
}

/** An optional true or false; false where it is not given. */
export function flag(entry: Entry, field: string): boolean {
  const value = optionalText(entry, field);
  if (value === null || value === "false") return false;
  if (value === "true") return true;
  throw invalidEntry(entry, `"${field}" must be true or false`, `Write ${field}: true or leave it out`);
}

/** A field that must be one of a closed list. */
export function oneOf<T extends string>(entry: Entry, field: string, allowed: readonly T[]): T {
  return allowedValue(entry, field, text(entry, field), allowed);
}

/** A list of which each item must be one of a closed list. */
export function manyOf<T extends string>(entry: Entry, field: string, allowed: readonly T[]): readonly T[] {
  return texts(entry, field).map((value) => allowedValue(entry, field, value, allowed));
}

function allowedValue<T extends string>(
  entry: Entry,
  field: string,
  value: string,
  allowed: readonly T[],
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw invalidEntry(entry, `"${field}" is ${value}`, `Use one of ${allowed.join(", ")}`);
}
