import type { Category, EventRecord, QuadCode } from "@demarche/coder";
import { replyOf } from "../answers/reply.js";
import { namesAgain } from "./names-again.js";
import { tellingWords } from "./words.js";

/** How far an event has come, by what its records say. */
export type Status = "happened" | "planned" | "possible" | "not";

/** Words of a document, with UTF-16 offsets into its text, end exclusive. */
export interface Quoted {
  readonly document: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What of a record, or of all records of an event, tells which happening it is. */
export interface Facts {
  readonly category: Category;
  readonly mode: string | null;
  readonly quad: QuadCode;
  readonly scale: number;
  readonly status: Status;
  /** ISO dates, or null where neither text nor report has one. */
  readonly date: string | null;
  readonly enddate: string | null;
  /** False where the text tells the date itself. */
  readonly dateAssumed: boolean;
  /** Whether it is named as something that is known already ("the expulsion of the consul"), on no day that is told. */
  readonly namedAgain: boolean;
  /** Country or organisation codes, sorted; what has no code stands for itself in lower case after "~". */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly country: string | null;
  readonly words: readonly string[];
  /** The sentence that tells it, or how it begins. */
  readonly text: string;
  /** The words by which a report calls it a reply ("in response"), or null. */
  readonly reply: Quoted | null;
  readonly sizes: Readonly<Record<string, number>>;
  readonly confidence: number;
}

/** A record's facts with the document whose text it is, and the sentence. */
export type Placed = Facts & { readonly document: string; readonly sentence: string };

/** `source` is the document whose text the record's document repeats, or the record's own. */
export const placedFacts = (record: EventRecord, source: string): Placed => ({
  ...factsOf(record),
  document: source,
  sentence: `${record.document} ${record.text_info.sequence}`,
});

export function factsOf(record: EventRecord): Facts {
  const sizes = Object.entries(record.size).map(([what, { number }]) => [what, number] as const);
  return {
    category: record.event[0] ?? "CONSULT",
    mode: record.mode[0] ?? null,
    quad: record.quad_code,
    scale: record.event_scale,
    status: statusOf(record),
    date: record.date,
    enddate: record.enddate ?? record.date,
    dateAssumed: record.date_info?.assumed ?? true,
    namedAgain: namesAgain(record),
    actors: partyKeys(record.actor),
    recipients: partyKeys(record.recipient),
    place: record.event_loc?.resolution === "country" ? null : (record.event_loc?.name ?? null),
    country: record.event_loc?.country ?? null,
    words: tellingWords(record.text),
    text: beginning(record.text),
    reply: replyOf(record),
    sizes: Object.fromEntries(sizes),
    confidence: record.confidence,
  };
}

const MOST_TEXT = 500;

const beginning = (text: string): string =>
  text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT).replace(/[\uD800-\uDBFF]$/, "")} ...`;

export function statusOf({ aux }: Pick<EventRecord, "aux">): Status {
  if (aux.includes("negation")) return "not";
  if (aux.includes("hypothetical")) return "possible";
  return aux.includes("future") ? "planned" : "happened";
}

function partyKeys(parties: EventRecord["actor"]): string[] {
  return [...new Set(parties.map(({ code, entity_text }) => code ?? `~${entity_text.toLowerCase()}`))].sort();
}

/** The party, where it belongs to a country or organisation. */
export const isCoded = (party: string): boolean => !party.startsWith("~");
