/** Types of the event record: PLOVER's data chapter, field names as there, what PLOVER lacks beside it. */

export type Category =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadCode = 1 | 2 | 3 | 4;

export type Aux = "negation" | "future" | "hypothetical" | "historical";

/** A stretch of the document's text: `text === document.text.slice(start, end)`, UTF-16 code units. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words that tell an aux of an event: "did not" has "not" for its negation. */
export interface AuxCue extends TextSpan {
  readonly aux: Aux;
}

/** One party of an event. `code` is null where the text names a party that belongs to no known actor. */
export interface Entity {
  readonly entity_text: string;
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
  readonly sector: string | null;
  readonly other_sectors: readonly string[];
  readonly office: string | null;
  readonly identifier_text: string | null;
  /** Wikidata id, where known. */
  readonly identifier_id: string | null;
}

/** One link of the chain of who says so, outermost first. `source` is null for an unnamed one. */
export interface Attribution {
  readonly source: Entity | null;
  readonly cue: TextSpan;
  readonly content: { readonly start: number; readonly end: number };
}

export interface DateInfo {
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: "day" | "week" | "month" | "year";
  /** True when the text gives no date and the report's date stands in. */
  readonly assumed: boolean;
}

/** How many, or how much money: `number` is the least that the text allows ("dozens" is 24, "10 to 15" is 10). */
export interface Count {
  readonly number: number;
  /** True where the text leaves the number open ("some", "at least", "nearly", "dozens", a range). */
  readonly approx: boolean;
  /** The least and the most that the text allows, where it says so ("at least 10", "up to 15", "10 to 15"). */
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217, of money. */
  readonly currency?: string;
}

export interface Deadline {
  readonly text: string;
  /** ISO 8601 duration, where the text gives one. */
  readonly duration: string | null;
  /** ISO date or date-time, where it can be told. */
  readonly due: string | null;
}

/** Of a place that several claim: all its names, and ISO 3166 alpha-3 codes, in no order of right. */
export interface Dispute {
  readonly names: readonly string[];
  readonly claimants: readonly string[];
  /** Who holds it; null where nobody does, several do, or an authority without a code of its own. */
  readonly administered_by: string | null;
  /** What each claimant calls it, by its code. */
  readonly called: Readonly<Record<string, readonly string[]>>;
}

export interface Location {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly country: string | null;
  /** The first-order division (province, state, oblast) of a city, or the division itself; null where not known. */
  readonly admin: string | null;
  readonly geonames_id: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly resolution: "country" | "admin" | "city" | "feature";
  readonly disputed: Dispute | null;
}

/** Why an event was coded: the rule, the word that set it off, and the path from the trigger to each party. */
export interface Because {
  readonly rule: string;
  readonly trigger: TextSpan;
  readonly path: string;
  /** What speaks for and against the event being right, as named in data/confidence.yaml. */
  readonly grounds: readonly string[];
}

export interface EventRecord {
  readonly id: string;
  readonly document: string;
  readonly date: string | null;
  readonly enddate: string | null;
  readonly date_info: DateInfo | null;
  readonly event: readonly Category[];
  readonly mode: readonly string[];
  readonly context: readonly string[];
  readonly quad_code: QuadCode;
  readonly event_scale: number;
  readonly actor: readonly Entity[];
  readonly recipient: readonly Entity[];
  readonly aux: readonly Aux[];
  /** The words that tell `aux`, in text order; none where only the event's date tells that it is background. */
  readonly aux_info: readonly AuxCue[];
  readonly attribution: readonly Attribution[];
  readonly event_loc: Location | null;
  readonly size: Readonly<Record<string, Count>>;
  readonly deadline: Deadline | null;
  /** The words that state the event, in text order. */
  readonly event_text: readonly string[];
  readonly text: string;
  readonly text_info: { readonly sequence: number; readonly start: number; readonly end: number };
  readonly because: Because;
  readonly confidence: number;
  readonly cite_info: {
    readonly title: string | null;
    readonly url: string | null;
    readonly publication: string | null;
    readonly language: string;
  };
  readonly coder: { readonly name: "demarche"; readonly version: string };
}

/** A phrase that names or refers to a party; several parties for "the two countries". */
export interface Mention extends TextSpan {
  /** How the words came to be a party: a name, a title, a pronoun, ... */
  readonly kind: string;
  readonly parties: readonly Entity[];
  /** The words elsewhere in the report that a reference stands for; none for a name. */
  readonly refers_to: readonly TextSpan[];
  /** Which entry of the data or which other words told each party. */
  readonly because: readonly string[];
}

/** A report as the coder takes it. */
export interface Report {
  readonly id: string;
  readonly text: string;
  /** ISO date of publication. */
  readonly date?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  /** Spans that the caller already knows to be actors. */
  readonly mentions?: readonly { readonly start: number; readonly end: number }[];
}
