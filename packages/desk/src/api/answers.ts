import type { EventRecord, SourcingProfile } from "@demarche/coder";
import type * as server from "@demarche/server/schemas";

/** Answers of the server that hold records: these are as the coder made them. */

export type Telling = Omit<server.Telling, "record"> & { readonly record: EventRecord };

export type EventPage = Omit<server.EventPage, "tellings"> & { readonly tellings: readonly Telling[] };

export interface Told {
  readonly record: EventRecord;
  /** The event that the record belongs to; none where no ledger stands behind. */
  readonly event?: string;
}

export type DocumentPage = Omit<server.DocumentPage, "told" | "profile"> & {
  readonly told: readonly Told[];
  readonly profile: SourcingProfile;
};
