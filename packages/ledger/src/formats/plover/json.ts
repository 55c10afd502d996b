import { textOf } from "../fields/values.js";

/** An object of JSON, whose fields may be anything. */
export type Json = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Json | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** A field of an object's own. */
export const fieldOf = (of: Json | null, name: string): unknown =>
  of !== null && Object.hasOwn(of, name) ? of[name] : undefined;

/** The items of a list, or the value itself; nothing for null. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A field as a text without surrounding blanks; null for nothing, and for what is neither text nor number. */
export const textIn = (of: Json | null, name: string): string | null => plain(fieldOf(of, name));

/** The texts of a field that is a list, or one of them. */
export const textsIn = (of: Json | null, name: string): string[] =>
  listOf(fieldOf(of, name))
    .map(plain)
    .filter((text) => text !== null);

/** Without what no database holds: NUL and halves of characters. */
function plain(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return textOf(Buffer.from(String(value).replaceAll("\0", "")).toString());
}
