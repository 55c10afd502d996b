import { openDriver } from "../../ledger/src/driver/open.js";
import { migrate } from "../../ledger/src/schema/migrate.js";
import { EVENT_DYADS } from "../../ledger/src/schema/tables.js";
import type { Source } from "../src/source.js";
import type { DyadRow } from "./rows.js";

/** An empty ledger whose dyads a test sets as it likes. */
export interface RowLedger extends Source {
  /** Puts these rows in the place of all that are there. */
  fill(rows: readonly DyadRow[]): Promise<void>;
  close(): Promise<void>;
}

export async function rowLedger(place: string): Promise<RowLedger> {
  const driver = await openDriver(place);
  await migrate(driver, () => new Date("2024-03-06T08:00:00Z"));
  return {
    select: driver.select,
    close: driver.close,
    fill: (rows) =>
      driver.transaction(async (session) => {
        await session.query("delete from event_dyads");
        await session.insert(EVENT_DYADS, rows);
      }),
  };
}
