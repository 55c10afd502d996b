import type { Category } from "@demarche/coder";
import type { Row, Status } from "@demarche/ledger";
import type { Source } from "../source.js";

/** An event that is new since a moment, or that more records tell now. */
export interface Touched {
  readonly event: string;
  readonly category: Category;
  readonly status: Status;
  readonly date: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly scale: number;
  /** Reports that tell it in all. */
  readonly reports: number;
  /** Records that came to it since then. */
  readonly records: number;
}

/**
 * Events with the records that came to them since the moment. Neither a record that a newer reading repeats (`follows`)
 * nor one that a person moved is new. Decisions are numbered as they come. $1 is the moment.
 */
export const TOUCHED = `
  before as (
    select coalesce(max(seq), 0) as seq from decisions where made_at <= cast($1 as timestamptz)),
  recent as (
    select a.event, count(*) as records
    from assignments a
    join decisions d on d.seq = a.decision
    where a.decision > (select seq from before) and d.seq > (select seq from before)
      and d.made_by = 'rule' and a.follows is null
    group by a.event),
  earlier as (
    select distinct a.event
    from assignments a
    join recent r on r.event = a.event
    where a.decision <= (select seq from before)),
  touched as (
    select r.event, r.records, e.event is null as fresh
    from recent r
    left join earlier e on e.event = r.event)`;

const ALL = 2_147_483_647;

const EVENTS = `
  with ${TOUCHED}
  select e.id as event, e.category, e.status, e.date, e.actors, e.recipients, e.scale, e.reports, t.records
  from touched t
  join events e on e.id = t.event
  where t.fresh = cast($2 as boolean)
  order by e.reports desc, abs(e.scale) desc, e.id`;

/** New events, or those that were there before; those that most reports tell first. */
export const eventsSince = (
  source: Source,
  moment: string,
  { fresh, most = ALL }: { readonly fresh: boolean; readonly most?: number },
): Promise<Touched[]> => source.select<Touched & Row>(`${EVENTS} limit ${most}`, [moment, fresh]);
