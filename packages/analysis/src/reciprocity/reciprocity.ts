import type { Status } from "@demarche/ledger";
import { dayNumber } from "../days.js";
import { DYAD_ACTS, dyadValues, type Span } from "../dyad.js";
import type { Basis, Source } from "../source.js";
import { type Course, type Measured, measure } from "./measure.js";

export type Kind = "cooperation" | "conflict";

export interface ReciprocitySettings {
  /** Days within which an answer must come. */
  readonly lagDays: number;
  /** Days of acts below which nothing is said. */
  readonly leastActs: number;
  readonly statuses: readonly Status[];
}

export const RECIPROCITY_DEFAULTS: ReciprocitySettings = {
  lagDays: 14,
  leastActs: 5,
  statuses: ["happened"],
};

/** How much `answering` returns what `acting` does to it, in kind. */
export interface Reciprocity extends Measured {
  readonly acting: string;
  readonly answering: string;
  readonly kind: Kind;
  /** "answers" where the whole interval lies above chance, "holds back" where it lies below. */
  readonly verdict: "too few acts" | "answers" | "holds back" | "not shown";
  /** All acts and answers of this kind in the span. */
  readonly basis: Basis;
}

type Day = {
  readonly actor: string;
  readonly kind: Kind;
  readonly date: string;
  readonly events: number;
  readonly reports: number;
};

/** What either side does to the other, by day; what they do together is an answer to nothing and left out. */
const DAYS = `
  with moves as (${DYAD_ACTS}),
  acts as (select * from moves where status = any($7)),
  joint as (select event from acts group by event having count(*) > 1)
  select actor, case when quad <= 2 then 'cooperation' else 'conflict' end as kind, date,
    count(*) as events, sum(reports) as reports
  from acts
  where event not in (select event from joint)
  group by 1, 2, 3
  order by date`;

/** Either side's answers to the other, cooperation and conflict apart. Without a span, from the first to the last act. */
export async function reciprocity(
  source: Source,
  [a, b]: readonly [string, string],
  { from, to, ...settings }: Span & Partial<ReciprocitySettings> = {},
): Promise<Reciprocity[]> {
  const used = { ...RECIPROCITY_DEFAULTS, ...settings };
  const values = dyadValues({ actor: a, recipient: b, direction: "both" }, { from, to });
  const days = await source.select<Day>(DAYS, [...values, used.statuses]);
  const first = dayNumber(from ?? days[0]?.date ?? "1970-01-01");
  const last = dayNumber(to ?? days.at(-1)?.date ?? "1970-01-01");
  return (["cooperation", "conflict"] as const).flatMap((kind) =>
    [
      { acting: a, answering: b },
      { acting: b, answering: a },
    ].map((sides) => {
      const ofKind = days.filter((day) => day.kind === kind);
      const daysOf = (side: string) => ofKind.filter(({ actor }) => actor === side).map(toNumber);
      const course: Course = { acts: daysOf(sides.acting), answers: daysOf(sides.answering), first, last };
      const measured = measure(course, used.lagDays);
      return { ...sides, kind, ...measured, verdict: verdictOn(measured, used), basis: basisOf(ofKind) };
    }),
  );
}

const toNumber = ({ date }: Day): number => dayNumber(date);

function verdictOn(
  { acts, interval, chance }: Measured,
  { leastActs }: ReciprocitySettings,
): Reciprocity["verdict"] {
  if (acts < leastActs || interval === null || chance === null) return "too few acts";
  if (interval.low > chance) return "answers";
  return interval.high < chance ? "holds back" : "not shown";
}

const basisOf = (days: readonly Day[]): Basis => ({
  events: days.reduce((sum, { events }) => sum + events, 0),
  reports: days.reduce((sum, { reports }) => sum + reports, 0),
});
