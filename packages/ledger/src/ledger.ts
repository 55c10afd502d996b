import { addToken, revokeToken, type Scope, type Token } from "./access/tokens.js";
import { addReports } from "./add/add.js";
import type { Added, CodedReport } from "./add/coded.js";
import { rebuild } from "./add/rebuild.js";
import type { Answer } from "./answers/find.js";
import { answersAmong, answersBetween, type Chain, readChain } from "./answers/read.js";
import { headsOf } from "./answers/refresh.js";
import type { RunningDeadline } from "./deadlines/deadlines.js";
import { type DeadlineFilter, readDeadlines } from "./deadlines/read.js";
import type { Driver, Reader, Row, TableBatch, Value } from "./driver/driver.js";
import { openDriver } from "./driver/open.js";
import { type ExportFormat, exportEvents } from "./formats/export/export.js";
import type { Exported } from "./formats/export/what.js";
import { type ImportFormat, type ImportSummary, importFile } from "./formats/import/import.js";
import type { Correction } from "./identity/correction.js";
import type { Head } from "./identity/head.js";
import { IDENTITY_DEFAULTS, type IdentitySettings } from "./identity/settings.js";
import { correctEvent } from "./people/correct.js";
import type { PersonsDecision } from "./people/members.js";
import { mergeEvents, splitEvent } from "./people/regroup.js";
import { undoDecision } from "./people/undo.js";
import { decisionsOf, type EventDecision } from "./read/decisions.js";
import { type DocumentDiff, diffDocument, type Reading, readingsOf } from "./read/diff.js";
import { eventIds, readEvent, type ToldEvent } from "./read/event.js";
import { findEvent } from "./read/find.js";
import { migrate } from "./schema/migrate.js";
import { deleteView, saveView, type View } from "./views/views.js";

/** Who decides, and why. */
export type PersonsWord = Omit<PersonsDecision, "at">;

export interface LedgerOptions {
  readonly identity?: IdentitySettings;
  /** The clock; the machine's where none is given. */
  readonly now?: () => Date;
  /** Megabytes that DuckDB takes at most; most of the machine's where none is given. PostgreSQL has its own settings. */
  readonly memoryMegabytes?: number;
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
    { identity = IDENTITY_DEFAULTS, now = () => new Date(), memoryMegabytes }: LedgerOptions = {},
  ): Promise<Ledger> {
    const driver = await openDriver(place, memoryMegabytes);
    await migrate(driver, now, { rederive: rebuild });
    return new Ledger(driver, identity, now);
  }

  /** What reads the tables of the ledger by the functions of this package. */
  get reader(): Reader {
    return this.driver.reader;
  }

  /** Adds reports; all of them or, where anything fails, none. The same report twice changes nothing. */
  add(batch: readonly CodedReport[]): Promise<Added> {
    return this.driver.transaction((session) =>
      addReports(session, batch, { settings: this.identity, at: this.now() }),
    );
  }

  /**
   * Imports a file of another data set (docs/formats.md) and tells what was left out; `name` is what people call the file.
   * The same file twice changes nothing. Throws `missing-file`, `bad-columns`.
   */
  import(format: ImportFormat, path: string, name = path): Promise<ImportSummary> {
    return importFile(this.driver, format, { path, name });
  }

  /** Writes events of the ledger to a file in a format of docs/formats.md. Throws `cannot-export`. */
  export(format: ExportFormat, file: string, what: Exported = "coded"): Promise<void> {
    return exportEvents(this.driver, format, file, what);
  }

  event(id: string): Promise<ToldEvent | null> {
    return readEvent(this.reader, id);
  }

  /** Ids of events, oldest first; those between two parties, in either direction, where a dyad is given. */
  eventIds(dyad?: readonly [string, string]): Promise<string[]> {
    return eventIds(this.reader, dyad);
  }

  /** What the records of some events say together, by their ids; an id that is no event's is left out. */
  heads(ids: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    return headsOf(this.reader, ids);
  }

  /** The id that begins as given. Throws `unknown-event`, `ambiguous-event`. */
  findEvent(given: string): Promise<string> {
    return findEvent(this.reader, given);
  }

  /** What one statement of SQL reads, with $1, $2, ... for the values; a statement that would write fails. */
  select<T extends Row>(sql: string, values?: readonly Value[]): Promise<T[]> {
    return this.driver.select(sql, values);
  }

  /**
   * Gives what one statement of SQL reads, a part of the rows at a time and at least one. Throws `not-a-query` where it
   * would write, `several-statements`, and `bad-sql` where the engine cannot run it.
   */
  read(sql: string, take: (batch: TableBatch) => Promise<void>): Promise<void> {
    return this.driver.read(sql, take);
  }

  /** The links that begin or end at any of some events. */
  answers(events: readonly string[]): Promise<Answer[]> {
    return answersAmong(this.reader, events);
  }

  /** The links between two parties, oldest first; `from` and `to` are ISO dates of the answering event. */
  answersBetween(dyad: readonly [string, string], span?: { from?: string; to?: string }): Promise<Answer[]> {
    return answersBetween(this.reader, dyad, span);
  }

  /** All that an event answers and that answers it, through others too; at most about `limit` events. */
  chain(event: string, limit?: number): Promise<Chain> {
    return readChain(this.reader, event, limit);
  }

  /** Deadlines, soonest first, with what came of them by now. */
  deadlines(filter: DeadlineFilter = {}): Promise<RunningDeadline[]> {
    return readDeadlines(this.reader, filter, this.now());
  }

  /** Who or what decided about an event, oldest first. */
  decisions(event: string): Promise<EventDecision[]> {
    return decisionsOf(this.reader, event);
  }

  /** All readings of a document, oldest first. Throws `unknown-document`. */
  readings(document: string): Promise<Reading[]> {
    return readingsOf(this.reader, document);
  }

  /** What the last two readings of a document, or two that are named, differ in. Throws `nothing-to-compare`. */
  diff(document: string, readings?: readonly [number, number]): Promise<DocumentDiff> {
    return diffDocument(this.reader, document, readings);
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

  /** A person's word on what an event is; what is left out stays as its records tell it. */
  correct(event: string, correction: Correction, word: PersonsWord): Promise<number> {
    return this.driver.transaction((session) => correctEvent(session, event, correction, this.stamped(word)));
  }

  /** Takes a person's merge, split, correction or undo back. */
  undo(decision: number, word: PersonsWord): Promise<number> {
    return this.driver.transaction((session) => undoDecision(session, decision, this.stamped(word)));
  }

  /** Makes a token for those who are not at the machine itself; the secret is given this once. */
  addToken(name: string, scope: Scope): Promise<Token & { readonly secret: string }> {
    return this.driver.transaction((session) => addToken(session, { name, scope, at: this.now() }));
  }

  /** Revokes a token. Throws `unknown-token`. */
  revokeToken(id: string): Promise<Token> {
    return this.driver.transaction((session) => revokeToken(session, id, this.now()));
  }

  /** Saves a view of the desk; one of the same name is replaced. */
  saveView(view: { readonly name: string; readonly path: string; readonly by: string }): Promise<View> {
    return this.driver.transaction((session) => saveView(session, { ...view, at: this.now() }));
  }

  /** Throws `unknown-view`. */
  deleteView(id: string): Promise<View> {
    return this.driver.transaction((session) => deleteView(session, id));
  }

  /** Makes all that is derived (events, answers, deadlines) anew from what came in and was decided. */
  rebuild(): Promise<void> {
    return this.driver.transaction(rebuild);
  }

  private stamped(word: PersonsWord): PersonsDecision {
    return { ...word, at: this.now() };
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
