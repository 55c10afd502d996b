import { CATEGORIES, type Category, PLOVER, type QuadCode } from "@demarche/coder";
import type { Status } from "@demarche/ledger";
import fc from "fast-check";

/** A row of the ledger's table event_dyads. */
export type DyadRow = {
  readonly event: string;
  readonly actor: string;
  readonly recipient: string;
  readonly date: string | null;
  readonly category: Category;
  readonly quad: QuadCode;
  readonly scale: number;
  readonly status: Status;
  readonly reports: number;
};

const DAY = 86_400_000;
const FIRST = Date.parse("2023-11-20");
/** The days that generated events lie on, counted from the first. */
export const dayNumber = (date: string): number => (Date.parse(date) - FIRST) / DAY;
export const dayAt = (number: number): string => new Date(FIRST + number * DAY).toISOString().slice(0, 10);

const party = fc.constantFrom("JPN", "RUS", "NOR");
const deed = fc.record({
  actor: party,
  recipient: party,
  date: fc.option(fc.integer({ min: 0, max: 120 }).map(dayAt), { freq: 20 }),
  category: fc.constantFrom(...CATEGORIES),
  status: fc.constantFrom<Status[]>("happened", "happened", "happened", "planned", "possible", "not"),
  reports: fc.integer({ min: 1, max: 9 }),
  mutual: fc.boolean(),
});

/** Rows of up to 150 events among three parties in 121 days; some are mutual, some have no date. */
export const dyadRows: fc.Arbitrary<DyadRow[]> = fc
  .array(deed, { minLength: 1, maxLength: 150, size: "max" })
  .map((deeds) =>
    deeds.flatMap(({ mutual, ...told }, number) => {
      const { quad, scale } = PLOVER[told.category];
      const row = { ...told, event: `e${number}`, quad, scale };
      const reverse = { ...row, actor: row.recipient, recipient: row.actor };
      return mutual && row.actor !== row.recipient ? [row, reverse] : [row];
    }),
  );

/** The events of a dyad, each once, by a plain walk over the rows. */
export function eventsBetween(rows: readonly DyadRow[], a: string, b: string, both: boolean): DyadRow[] {
  const fits = ({ actor, recipient }: DyadRow) =>
    (actor === a && recipient === b) || (both && actor === b && recipient === a);
  const events = new Map<string, DyadRow>();
  for (const row of rows) if (fits(row) && row.date !== null) events.set(row.event, row);
  return [...events.values()];
}

export const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
