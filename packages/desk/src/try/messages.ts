import type { EventRecord, Report, SourcingProfile } from "@demarche/coder";

/** What the page asks of the worker: code a report; `ask` comes back with the answer. */
export interface Ask {
  readonly ask: number;
  readonly report: Report;
}

export interface Coded {
  readonly records: readonly EventRecord[];
  readonly profile: SourcingProfile;
  readonly milliseconds: number;
}

/** What the worker tells: how much of the model is loaded, a coded report, or what went wrong. */
export type Tell =
  | { readonly kind: "loading"; readonly bytes: number; readonly of: number }
  | { readonly kind: "coded"; readonly ask: number; readonly coded: Coded }
  | { readonly kind: "fault"; readonly ask: number; readonly message: string; readonly hint: string };
