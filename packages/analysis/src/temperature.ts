import type { Category } from "@demarche/coder";
import type { Row, Status } from "@demarche/ledger";
import { daysBefore } from "./days.js";
import { DYAD_EVENTS, type Dyad, dyadValues } from "./dyad.js";
import type { Basis, Source } from "./source.js";

export interface TemperatureSettings {
  /** Days after which an event counts half. */
  readonly halfLifeDays: number;
  /** How many half-lives back events are looked at; what is older would count less than 2 to the power of minus this. */
  readonly halfLives: number;
  readonly statuses: readonly Status[];
}

export const TEMPERATURE_DEFAULTS: TemperatureSettings = {
  halfLifeDays: 30,
  halfLives: 10,
  statuses: ["happened"],
};

/** What one event adds to a temperature. */
export interface Share {
  readonly event: string;
  readonly date: string;
  readonly category: Category;
  readonly scale: number;
  readonly reports: number;
  /** 1 on the event's day, half after a half-life. */
  readonly weight: number;
  /** Scale times weight. */
  readonly adds: number;
}

export interface Temperature {
  /** The sum of what its events add, in points of the PLOVER scale: below 0 more conflict, above 0 more cooperation. */
  readonly value: number;
  readonly basis: Basis;
  /** All events that make it, those that weigh most first. */
  readonly shares: readonly Share[];
}

const SHARES = `
  with moves as (${DYAD_EVENTS}),
  weighed as (
    select *, power(0.5, (cast($6 as date) - date) / cast($7 as double precision)) as weight
    from moves
    where status = any($8))
  select event, date, category, scale, reports, weight, scale * weight as adds
  from weighed
  order by abs(scale * weight) desc, event`;

/** How warm or cold a dyad is at the end of a day: the sum of its events' scales, each halved with every half-life. */
export async function temperature(
  source: Source,
  dyad: Dyad,
  at: string,
  settings: Partial<TemperatureSettings> = {},
): Promise<Temperature> {
  const { halfLifeDays, halfLives, statuses } = { ...TEMPERATURE_DEFAULTS, ...settings };
  const from = daysBefore(at, Math.floor(halfLifeDays * halfLives));
  const values = [...dyadValues(dyad, { from, to: at }), halfLifeDays, statuses];
  const shares = await source.select<Share & Row>(SHARES, values);
  return {
    value: total(shares, ({ adds }) => adds),
    basis: { events: shares.length, reports: total(shares, ({ reports }) => reports) },
    shares,
  };
}

const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
