import type { EventRecord, Report } from "@demarche/coder";
import type { DemarcheError } from "@demarche/language";

/** A report with the events that it states. */
export interface Coded {
  readonly report: Report;
  readonly records: readonly EventRecord[];
}

/** What became of one report: its events, or why there are none. */
export type Result = Coded | { readonly error: DemarcheError };

/** A result with the bytes that the report took from its source. */
export type Outcome = Result & { readonly bytes: number };
