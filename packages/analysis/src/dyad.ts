import type { Status, Value } from "@demarche/ledger";

/** Two parties by their codes: what `actor` does to `recipient`, or, where `direction` is "both", also the reverse. */
export interface Dyad {
  readonly actor: string;
  readonly recipient: string;
  readonly direction: "one" | "both";
}

/** ISO dates, both inclusive; without one of them, all that is there on that side. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How far events have come, firmest first; figures of one are never mixed with another's unless asked for. */
export const STATUSES: readonly Status[] = ["happened", "planned", "possible", "not"];

/** Dated rows between the days that are the values `first` and `last`, where they are given. */
export const inSpan = (first: string, last: string): string =>
  `date between coalesce(cast(${first} as date), date '0001-01-01') and coalesce(cast(${last} as date), date '9999-12-31')`;

/** Each direction is a scan of its own with plain conditions, which both engines push down to the table. */
const rowsOf = (columns: string): string => `
    select ${columns} from event_dyads
    where actor = $1 and recipient = $2 and ${inSpan("$5", "$6")}
    union
    select ${columns} from event_dyads
    where actor = $3 and recipient = $4 and ${inSpan("$5", "$6")}`;

/**
 * The dated events of a dyad in a span, each once, though one that two parties do together has a row in either direction.
 * $1 to $6 are `dyadValues`.
 */
export const DYAD_EVENTS = rowsOf("event, date, category, quad, scale, status, reports");

/** The same with who acts: events that both do together are there twice. */
export const DYAD_ACTS = rowsOf("event, actor, date, quad, status, reports");

export function dyadValues({ actor, recipient, direction }: Dyad, { from, to }: Span): Value[] {
  const other = direction === "both" ? [recipient, actor] : [null, null];
  return [actor, recipient, ...other, from ?? null, to ?? null];
}
