import type { Status } from "@demarche/ledger";
import { inSpan, type Span } from "../dyad.js";
import type { Basis, Source } from "../source.js";

export interface EgoSettings {
  /** Partners that are shown, those with most events first. */
  readonly most: number;
  readonly statuses: readonly Status[];
}

export const EGO_DEFAULTS: EgoSettings = { most: 20, statuses: ["happened"] };

/** The events between two parties, in either direction, each once. */
interface Tie {
  readonly basis: Basis;
  readonly cooperation: number;
  readonly conflict: number;
  /** Sum and mean of the events' PLOVER scales. */
  readonly sum: number;
  readonly mean: number;
}

export interface Partner extends Tie {
  readonly party: string;
  /** Events in which the party in the middle acts on this one, and the reverse; one that both do together is in both. */
  readonly outgoing: number;
  readonly incoming: number;
}

export interface EgoNetwork {
  readonly party: string;
  readonly partners: readonly Partner[];
  /** What the partners shown do to each other. */
  readonly between: readonly (Tie & { readonly parties: readonly [string, string] })[];
  /** Pairs of partners with a tie among all pairs of partners shown; null where there are fewer than two. */
  readonly density: number | null;
}

type TieRow = {
  readonly events: number;
  readonly reports: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly sum: number;
};

const TIE = `count(*) as events, sum(reports) as reports,
    count(*) filter (where quad <= 2) as cooperation, count(*) filter (where quad >= 3) as conflict,
    sum(scale) as sum`;

/** $1 to $3 are statuses, first and last day. Parties without a code, and nobody, are no part of a network. */
const CODED = `status = any($1) and ${inSpan("$2", "$3")}
      and actor <> recipient and actor <> '' and recipient <> ''
      and actor not like '~%' and recipient not like '~%'`;

const PARTNERS = `
  with acts as (
    select recipient as party, event, quad, scale, reports, 1 as outgoing, 0 as incoming
    from event_dyads
    where actor = $4 and ${CODED}
    union all
    select actor as party, event, quad, scale, reports, 0 as outgoing, 1 as incoming
    from event_dyads
    where recipient = $4 and ${CODED}),
  shared as (
    select party, event, quad, scale, reports, max(outgoing) as outgoing, max(incoming) as incoming
    from acts
    group by party, event, quad, scale, reports)
  select party, sum(outgoing) as outgoing, sum(incoming) as incoming, ${TIE}
  from shared
  group by party
  order by events desc, party
  limit $5`;

const BETWEEN = `
  with shared as (
    select distinct least(actor, recipient) as one, greatest(actor, recipient) as other, event, quad, scale, reports
    from event_dyads
    where actor = any($4) and recipient = any($4) and ${CODED})
  select one, other, ${TIE}
  from shared
  group by one, other
  order by events desc, one, other`;

/** The parties that one party deals with most, and what they do to each other. */
export async function egoNetwork(
  source: Source,
  party: string,
  { from, to, ...settings }: Span & Partial<EgoSettings> = {},
): Promise<EgoNetwork> {
  const { most, statuses } = { ...EGO_DEFAULTS, ...settings };
  const which = [statuses, from ?? null, to ?? null];
  type PartnerRow = TieRow & Pick<Partner, "party" | "outgoing" | "incoming">;
  const partners = (await source.select<PartnerRow>(PARTNERS, [...which, party, most])).map(
    ({ party: name, outgoing, incoming, ...tie }) => ({ party: name, outgoing, incoming, ...tieOf(tie) }),
  );
  const names = partners.map(({ party: name }) => name);
  type BetweenRow = TieRow & { readonly one: string; readonly other: string };
  const between = (await source.select<BetweenRow>(BETWEEN, [...which, names])).map(
    ({ one, other, ...tie }) => ({ parties: [one, other].sort() as [string, string], ...tieOf(tie) }),
  );
  const pairs = (names.length * (names.length - 1)) / 2;
  return { party, partners, between, density: pairs === 0 ? null : between.length / pairs };
}

const tieOf = ({ events, reports, cooperation, conflict, sum }: TieRow): Tie => ({
  basis: { events, reports },
  cooperation,
  conflict,
  sum,
  mean: sum / events,
});
