import type { Report } from "@demarche/coder";
import type { DemarcheError, Place } from "@demarche/language";

/** What a date of publication was read from. `given`: the source itself says so, in a field that holds nothing else. */
export type DateSource = "given" | "markup" | "feed" | "url" | "text";

/** What is odd about a document and does not stop it from being read. */
export type Note =
  /** The page says that the rest is for subscribers. */
  | "paywall"
  /** A page of entries that grows while something happens. */
  | "live-blog"
  /** A date later than tomorrow stood there and was passed over. */
  | "future-date"
  /** The bytes did not say their encoding; it was guessed. */
  | "charset-guessed"
  /** Bytes that mean nothing in the encoding stand as U+FFFD. */
  | "characters-lost"
  /** Characters that turn the direction of writing, or cannot be seen, were taken out. */
  | "hidden-characters"
  /** The text comes from the feed; the page was not read. */
  | "from-feed"
  /** More text than is read of one document; the rest was left. */
  | "cut";

/** What is known of a document beside the report: how its date was found, who wrote it, when it changed. */
export interface About {
  readonly dateFrom?: DateSource;
  readonly byline?: string;
  /** ISO date-time at which the publisher last changed it. */
  readonly updated?: string;
  /** ISO 639-1 code of the language that the text is in, where it is long enough to tell. */
  readonly detected?: string;
  readonly notes: readonly Note[];
}

/** A report to be coded. `bytes` is what it took from its source. */
export interface Read {
  readonly report: Report;
  readonly where: Place;
  readonly bytes: number;
  readonly about: About;
}

/** Why there is nothing to code. A text in another language is in `uncoded`, to be kept as it is. */
export interface NotRead {
  readonly error: DemarcheError;
  readonly bytes: number;
  readonly uncoded?: Report;
  readonly about?: About;
}

export type Reading = Read | NotRead;
