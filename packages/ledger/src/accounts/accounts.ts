import type { EventRecord, TextSpan } from "@demarche/coder";
import { statusOf } from "../identity/facts.js";
import type { Telling, ToldEvent } from "../read/event.js";
import { justifies } from "./justification.js";

export type Stance = "asserts" | "denies" | "justifies";

/** A figure that an account gives, with what it counts. */
export interface Figure {
  readonly what: string;
  readonly number: number;
  readonly approx: boolean;
}

/** One place in a report that an account rests on; offsets into that document's text. */
export interface Words {
  readonly document: string;
  readonly record: string;
  readonly trigger: TextSpan;
  /** Who is named as the source there, or null: the publisher's own voice, or an unnamed source. */
  readonly source: TextSpan | null;
}

/** What one side says of an event. */
export interface Account {
  /** A country or organisation code, "publisher: NAME" for a report's own voice, or the source's own words. */
  readonly side: string;
  readonly stance: Stance;
  readonly figures: readonly Figure[];
  readonly words: readonly Words[];
}

export interface Accounts {
  readonly accounts: readonly Account[];
  /** Parties of the event of whom no word is reported. */
  readonly silent: readonly string[];
  /** What is counted differently, with the figures, smallest first. */
  readonly disputed: readonly { readonly what: string; readonly numbers: readonly number[] }[];
}

const UNNAMED = "unnamed source";

/** Who asserts an event, who denies it, who justifies it, and who is silent. */
export function accountsOf({ head, tellings }: ToldEvent): Accounts {
  const accounts = new Map<string, Account>();
  for (const telling of tellings) {
    const side = sideOf(telling);
    const stance = stanceOf(telling.record, side, head.actors);
    const key = `${side} ${stance}`;
    accounts.set(
      key,
      withTelling(accounts.get(key) ?? { side, stance, figures: [], words: [] }, telling.record),
    );
  }
  const list = [...accounts.values()];
  const heard = new Set(list.map(({ side }) => side));
  return {
    accounts: list,
    silent: [...head.actors, ...head.recipients].filter(
      (party) => !party.startsWith("~") && !heard.has(party),
    ),
    disputed: disputedFigures(list),
  };
}

/** Who says it: the innermost source, whose words the others pass on. */
function sideOf({ record, publisher }: Telling): string {
  const innermost = record.attribution.at(-1);
  if (innermost === undefined) return `publisher: ${publisher ?? record.document}`;
  if (innermost.source === null) return UNNAMED;
  return innermost.source.code ?? innermost.source.entity_text;
}

function stanceOf(record: EventRecord, side: string, actors: readonly string[]): Stance {
  if (statusOf(record) === "not") return "denies";
  return actors.includes(side) && justifies(record.text) ? "justifies" : "asserts";
}

function withTelling(account: Account, record: EventRecord): Account {
  const figures = Object.entries(record.size).map(([what, { number, approx }]) => ({ what, number, approx }));
  const fresh = figures.filter(
    (figure) => !account.figures.some(({ what, number }) => what === figure.what && number === figure.number),
  );
  const source = record.attribution.at(-1)?.source ?? null;
  return {
    ...account,
    figures: [...account.figures, ...fresh],
    words: [
      ...account.words,
      {
        document: record.document,
        record: record.id,
        trigger: record.because.trigger,
        source: source === null ? null : { text: source.entity_text, start: source.start, end: source.end },
      },
    ],
  };
}

function disputedFigures(accounts: readonly Account[]): Accounts["disputed"] {
  const numbers = new Map<string, Set<number>>();
  for (const { what, number } of accounts.flatMap(({ figures }) => figures))
    numbers.set(what, (numbers.get(what) ?? new Set()).add(number));
  return [...numbers]
    .filter(([, given]) => given.size > 1)
    .map(([what, given]) => ({ what, numbers: [...given].sort((a, b) => a - b) }));
}
