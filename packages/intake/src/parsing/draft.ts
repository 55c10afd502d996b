import type { DateSource, Note } from "../reading.js";

/** A moment that something claims as that of publication, in the words that it stood in. */
export interface DateClaim {
  readonly value: string;
  readonly from: DateSource;
}

/** What a parser found in a document, before it is checked. */
export interface Draft {
  /** Empty where there is only a `url` to be read. */
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Code or name of the language that the document says it is in. */
  readonly language?: string;
  /** The most trustworthy first. */
  readonly dates: readonly DateClaim[];
  readonly updated?: string;
  readonly notes: readonly Note[];
}

/** All that a parser found. */
export interface Parsed {
  readonly drafts: readonly Draft[];
  /** Addresses of further feeds: the parts of a sitemap's index. */
  readonly feeds?: readonly string[];
}

/** A document to be parsed by a library, in a worker that may be ended at any time. */
export interface Task {
  readonly kind: "html" | "feed" | "json" | "pdf" | "docx" | "mail";
  readonly bytes: Uint8Array;
  readonly charset?: string;
  readonly url?: string;
  readonly textLength: number;
  readonly pages: number;
}

/** What a worker answers; classes do not cross from it. */
export type Answer =
  | Parsed
  | { readonly fault: { readonly code: string; readonly message: string; readonly hint: string } };
