import type { EventRecord, Report, SourcingProfile } from "@demarche/coder";
import type { DemarcheError } from "@demarche/language";

/** A report with the events that it states, and whose word they rest on. */
export interface Coded {
  readonly report: Report;
  readonly records: readonly EventRecord[];
  readonly profile: SourcingProfile;
}

/** What became of one report: its events, or why there are none; `uncoded` is one in another language, to be kept. */
export type Result = Coded | { readonly error: DemarcheError; readonly uncoded?: Report };

/** A result with the bytes that the report took from its source. */
export type Outcome = Result & { readonly bytes: number };
