import type { EventRecord, Report, SourcingProfile } from "@demarche/coder";
import type { CodedReport, Ledger } from "@demarche/ledger";

/** What reads reports. */
export interface Coding {
  /** Name and version, as they stand with what it reads. */
  readonly coder: CodedReport["coder"];
  code(report: Report): Promise<{
    readonly records: readonly EventRecord[];
    readonly profile: SourcingProfile;
  }>;
}

/** What the routes work with. */
export interface Service {
  readonly ledger: Ledger;
  readonly coding: Coding;
  /** The clock. */
  readonly now: () => Date;
}

/** Who asks: by a token, or at the machine itself. */
export interface Caller {
  /** The token's name; null at the machine itself. */
  readonly name: string | null;
  /** What is counted against limits: a token or an address. */
  readonly key: string;
}
