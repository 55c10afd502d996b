import type { Attribution, Because, Entity, EventRecord, Location } from "@demarche/coder";
import { oneLine } from "./one-line.js";
import { partyNames, sourceNames } from "./parties.js";
import { sizesOf } from "./sizes.js";
import { statusOf } from "./status.js";

const LONGEST = 160;

/** Fields whose values have words of their own; the rest are told as lists or as JSON. */
const WORDS: Readonly<Record<string, (value: never) => string>> = {
  actor: (value: Entity[]) => partyNames(value),
  recipient: (value: Entity[]) => partyNames(value),
  aux: (value: EventRecord["aux"]) => statusOf({ aux: value }),
  attribution: (value: Attribution[]) => sourceNames(value) || "the report itself",
  event_loc: (value: Location | null) => (value === null ? "none" : [value.name, value.country].join(", ")),
  size: (value: EventRecord["size"]) => sizesOf({ size: value }) || "none",
  because: ({ rule, trigger, grounds }: Because) => `${rule} on “${trigger.text}” (${grounds.join(", ")})`,
};

/** The value of a record's field, as JSON, in words and on one line. */
export function fieldInWords(field: string, json: string): string {
  const value: unknown = JSON.parse(json);
  const text = WORDS[field]?.(value as never) ?? plain(value);
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function plain(value: unknown): string {
  if (value === null) return "none";
  if (Array.isArray(value) && value.every((part) => typeof part === "string"))
    return value.join(", ") || "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}
