import {
  type Change,
  changeOf,
  type Dyad,
  dyadSeries,
  type Period,
  type Reciprocity,
  reciprocity,
  type SeriesPoint,
  type Temperature,
  temperature,
} from "@demarche/analysis";
import { type Head, type Ledger, listEventLines } from "@demarche/ledger";

export interface DyadQuestion {
  readonly parties: readonly [string, string];
  /** Only what the first does to the second, for the series, the temperature and the change. */
  readonly oneWay: boolean;
  readonly by: Period;
  /** ISO dates, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The figures of a dyad; temperature and change are those of the end of `day`. */
export interface DyadFigures extends Omit<DyadQuestion, "to"> {
  readonly day: string;
  readonly series: readonly SeriesPoint[];
  readonly temperature: Temperature;
  readonly change: Change;
  readonly reciprocity: readonly Reciprocity[];
}

/** Figures of a dyad until a day, or until the last event that is dated; null where no event is. */
export async function readDyad(ledger: Ledger, question: DyadQuestion): Promise<DyadFigures | null> {
  const { parties, oneWay, by, from, to } = question;
  const [actor, recipient] = parties;
  const dyad: Dyad = { actor, recipient, direction: oneWay ? "one" : "both" };
  const series = await dyadSeries(ledger, dyad, { by, from, to });
  if (series.length === 0) return null;
  const day = to ?? (await lastDay(ledger, parties, series));
  return {
    parties,
    oneWay,
    by,
    from,
    day,
    series,
    temperature: await temperature(ledger, dyad, day),
    change: await changeOf(ledger, dyad, day),
    reciprocity: await reciprocity(ledger, parties, { from, to: day }),
  };
}

/** The day of the last event that happened, or of the last one at all. */
async function lastDay(
  ledger: Ledger,
  dyad: readonly [string, string],
  series: readonly SeriesPoint[],
): Promise<string> {
  const asked = { dyad, status: ["happened" as const] };
  const { items } = await listEventLines(ledger.reader, asked, { limit: 1, sort: "newest" });
  return items[0]?.date ?? series.at(-1)!.period;
}

/** The events that weigh most in a temperature, by their ids. */
export const weightiest = (
  ledger: Ledger,
  { shares }: Temperature,
  most: number,
): Promise<ReadonlyMap<string, Head>> => ledger.heads(shares.slice(0, most).map(({ event }) => event));
