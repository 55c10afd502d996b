import { CATEGORIES, type Category } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import { type Command, InvalidArgumentError, Option } from "commander";
import { ledgerOption, type OfLedger } from "../ledger-option.js";

export const LIST_FORMATS = ["table", "jsonl", "csv"] as const;

/** Options of a verb that prints a list out of a ledger. */
export interface ListOptions extends OfLedger {
  readonly format: (typeof LIST_FORMATS)[number];
}

export const withListOptions = (verb: Command): Command =>
  verb
    .addOption(new Option("--format <F>", "how to write the list").choices(LIST_FORMATS).default("table"))
    .addOption(ledgerOption());

/** JSON Lines: one value a line. */
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** A party's code as the ledger has it: "jpn" is JPN. */
export function parseCode(value: string): string {
  if (/^[a-z]{2,}$/i.test(value)) return value.toUpperCase();
  throw new InvalidArgumentError("Give the code of a country or organisation, as JPN, RUS or NATO.");
}

/** Gathers the two codes of a dyad. */
export function parseDyad(value: string, before: readonly string[] = []): readonly string[] {
  if (before.length === 2) throw new InvalidArgumentError("A dyad is two codes, as in --dyad JPN RUS.");
  return [...before, parseCode(value)];
}

/** The two codes of a dyad, where one is given. Throws `not-a-dyad`. */
export function dyadOf(dyad: readonly string[] | undefined): readonly [string, string] | undefined {
  if (dyad === undefined) return undefined;
  const [one, other] = dyad;
  if (one !== undefined && other !== undefined) return [one, other];
  throw new DemarcheError(
    "not-a-dyad",
    `${dyad.join(" ")} is one party`,
    "A dyad is two codes: --dyad JPN RUS",
  );
}

/** How far an event has come, in the words of tables; the ledger has "not" for what is denied. */
export const EVENT_STATUSES = {
  happened: "happened",
  planned: "planned",
  possible: "possible",
  denied: "not",
} as const;
export type EventStatusName = keyof typeof EVENT_STATUSES;

/** A category of PLOVER, in any case. */
export function parseCategory(value: string): Category {
  const category = CATEGORIES.find((name) => name === value.toUpperCase());
  if (category !== undefined) return category;
  throw new InvalidArgumentError(`The categories are ${CATEGORIES.join(", ")}.`);
}
