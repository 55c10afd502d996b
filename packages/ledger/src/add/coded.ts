import type { EventRecord, Report } from "@demarche/coder";

/** A report with what a coder read in it. */
export interface CodedReport {
  readonly report: Report;
  readonly records: readonly EventRecord[];
  readonly coder: { readonly name: string; readonly version: string };
}

/** What adding a batch did. */
export interface Added {
  /** Reports that were not there. */
  readonly documents: number;
  /** Reports whose text is new under an id that was there. */
  readonly revisions: number;
  /** Reports that were there, read anew by another version of the coder. */
  readonly recoded: number;
  /** Reports that were there as they are. */
  readonly unchanged: number;
  readonly records: number;
  /** Events that no report had told. */
  readonly events: number;
}
