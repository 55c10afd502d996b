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

/**
 * The dated events of a dyad in a span, each once, though one that two parties do together has a row in either direction.
 * $1 to $6 are `dyadValues`.
 */
export const DYAD_EVENTS = `
  select distinct event, date, category, quad, scale, status, reports
  from event_dyads
  where ((actor = $1 and recipient = $2) or (actor = $3 and recipient = $4))
    and date >= coalesce(cast($5 as date), date) and date <= coalesce(cast($6 as date), date)`;

export function dyadValues({ actor, recipient, direction }: Dyad, { from, to }: Span): Value[] {
  const other = direction === "both" ? [recipient, actor] : [actor, recipient];
  return [actor, recipient, ...other, from ?? null, to ?? null];
}
