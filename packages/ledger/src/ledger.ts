import { addReports } from "./add/add.js";
import type { Added, CodedReport } from "./add/coded.js";
import type { Driver, Row, Value } from "./driver/driver.js";
import { openDriver } from "./driver/open.js";
import type { SourceName } from "./formats/flat.js";
import { type ImportSummary, importTable } from "./formats/import/import.js";
import { IDENTITY_DEFAULTS, type IdentitySettings } from "./identity/settings.js";
import { mergeEvents, type PersonsDecision, splitEvent, undoDecision } from "./people/decide.js";
import { eventIds, readEvent, type ToldEvent } from "./read/event.js";
import { migrate } from "./schema/migrate.js";

/** Who decides, and why. */
export type PersonsWord = Omit<PersonsDecision, "at">;

export interface LedgerOptions {
  readonly identity?: IdentitySettings;
  /** The clock; the machine's where none is given. */
  readonly now?: () => Date;
}

/** Documents, records, events and the decisions that join them, in one place. */
export class Ledger {
  private constructor(
    private readonly driver: Driver,
    private readonly identity: IdentitySettings,
    private readonly now: () => Date,
  ) {}

  /**
   * Opens the ledger at a file's path (DuckDB, made where there is none; ":memory:" for one that is not kept) or a
   * postgres:// URL. Throws `ledger-busy`, `ledger-unreadable`, `ledger-unreachable`, `ledger-too-new`.
   */
  static async open(
    place: string,
    { identity = IDENTITY_DEFAULTS, now = () => new Date() }: LedgerOptions = {},
  ): Promise<Ledger> {
    const driver = await openDriver(place);
    await migrate(driver, now);
    return new Ledger(driver, identity, now);
  }

  /** Adds reports; all of them or, where anything fails, none. The same report twice changes nothing. */
  add(batch: readonly CodedReport[]): Promise<Added> {
    return this.driver.transaction((session) =>
      addReports(session, batch, { settings: this.identity, at: this.now() }),
    );
  }

  /**
   * Imports a file of another data set's events (docs/formats.md) and tells what was left out. The same file twice
   * changes nothing. Throws `missing-file`, `bad-columns`.
   */
  importTable(source: SourceName, file: string): Promise<ImportSummary> {
    return importTable(this.driver, source, file);
  }

  event(id: string): Promise<ToldEvent | null> {
    return readEvent(this.driver, id);
  }

  /** Ids of events, oldest first; those between two parties, in either direction, where a dyad is given. */
  eventIds(dyad?: readonly [string, string]): Promise<string[]> {
    return eventIds(this.driver, dyad);
  }

  /** What one statement of SQL reads, with $1, $2, ... for the values; a statement that would write fails. */
  select<T extends Row>(sql: string, values?: readonly Value[]): Promise<T[]> {
    return this.driver.select(sql, values);
  }

  /** A person's word that two events are one: all records of `other` go to `event`. Gives the decision's number. */
  merge(event: string, other: string, word: PersonsWord): Promise<number> {
    return this.driver.transaction((session) => mergeEvents(session, event, other, this.stamped(word)));
  }

  /** A person's word that some records of an event tell another one. */
  split(
    event: string,
    records: readonly string[],
    word: PersonsWord,
  ): Promise<{ decision: number; event: string }> {
    return this.driver.transaction((session) => splitEvent(session, event, records, this.stamped(word)));
  }

  /** Takes a person's merge, split or undo back. */
  undo(decision: number, word: PersonsWord): Promise<number> {
    return this.driver.transaction((session) => undoDecision(session, decision, this.stamped(word)));
  }

  private stamped(word: PersonsWord): PersonsDecision {
    return { ...word, at: this.now() };
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
