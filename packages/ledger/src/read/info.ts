import type { Reader } from "../driver/driver.js";
import { type Totals, totals } from "./totals.js";

/** What a ledger holds, and how it came to hold it. */
export interface LedgerInfo extends Totals {
  /** Number of its schema. */
  readonly schema: number;
  /** Later texts under the id of an earlier one. */
  readonly revisions: number;
  /** Reports that repeat another one. */
  readonly copies: number;
  /** ISO date-time of the newest reading; null where there is none. */
  readonly newest: string | null;
  /** Answers that a report's words tell, and those by pattern only. */
  readonly answersByText: number;
  readonly answersByPattern: number;
  readonly deadlines: number;
  /** Decisions of people. */
  readonly decisions: number;
  readonly readings: readonly {
    readonly coder: string;
    readonly version: string;
    readonly readings: number;
  }[];
  /** Events of other data sets. */
  readonly imported: readonly { readonly source: string; readonly events: number }[];
}

type Counts = Omit<LedgerInfo, keyof Totals | "readings" | "imported">;

const COUNTS = `
  select (select max(number) from migrations) as schema,
    (select count(*) from documents where revision > 1) as revisions,
    (select count(*) from documents where revision = 1 and copy_of is not null) as copies,
    (select max(added_at) from codings) as newest,
    (select count(*) from answers where evidence = 'text') as "answersByText",
    (select count(*) from answers where evidence = 'pattern') as "answersByPattern",
    (select count(*) from deadlines d join memberships m on m.record = d.record and m.coding = d.coding) as deadlines,
    (select count(*) from decisions where made_by <> 'rule') as decisions`;

export async function ledgerInfo(reader: Reader): Promise<LedgerInfo> {
  const [counts] = await reader.query<{ [name in keyof Counts]: Counts[name] }>(COUNTS);
  const readings = await reader.query<{ coder: string; version: string; readings: number }>(
    "select coder, version, count(*) as readings from codings group by 1, 2 order by max(seq)",
  );
  const imported = await reader.query<{ source: string; events: number }>(
    "select source, count(*) as events from imported group by 1 order by 1",
  );
  return { ...(await totals(reader)), ...counts!, readings, imported };
}
