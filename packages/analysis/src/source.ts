import type { Ledger } from "@demarche/ledger";

/** What figures are read from: a ledger, or anything else that runs SQL that only reads. */
export type Source = Pick<Ledger, "select">;

/** What a figure rests on. A report that tells two of the events counts for each of them; copies of a text count once. */
export interface Basis {
  readonly events: number;
  readonly reports: number;
}
