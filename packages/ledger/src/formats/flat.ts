import type { Category } from "@demarche/coder";
import type { Status } from "../identity/facts.js";

/** The data sets whose events are tables. */
export type TableName = "gdelt" | "icews" | "polecat" | "phoenix";

/** What imported events may come from. */
export type SourceName = TableName | "plover";

/** One party in common codes: ISO 3166 alpha-3 or PLOVER's codes of organisations, PLOVER's sectors. */
export interface FlatParty {
  readonly code: string | null;
  readonly name: string | null;
  readonly sectors: readonly string[];
}

/** A place; degrees of WGS 84, north and east positive. */
export interface FlatPlace {
  readonly place: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** An event as one row has it: what the tables of other data sets have in common. */
export interface FlatEvent extends FlatPlace {
  readonly source_id: string;
  /** ISO date. */
  readonly date: string;
  /** "happened" in all tables: none of them holds plans and denials. */
  readonly status: Status;
  readonly actor: FlatParty;
  readonly recipient: FlatParty;
  /** Null for what PLOVER does not count. */
  readonly category: Category | null;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly quad: number;
  readonly scale: number | null;
  /** The data set's own code of what happened, and its own scale. */
  readonly source_code: string;
  readonly source_scale: number | null;
  readonly url: string | null;
  readonly mentions: number | null;
  readonly sources: number | null;
  readonly articles: number | null;
}

/** A kind of tables, and what a line of it is. */
export interface TableReader<T> {
  readonly title: string;
  /** Names of the columns in their order. */
  readonly columns: readonly string[];
  /** Other names of columns, as files write them. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Throws `Malformed`. */
  read(fields: Fields): T;
}

/** A format of events in tables: a line in, an event or why there is none; an event in, a line out. */
export interface TableFormat extends TableReader<FlatEvent> {
  /** Whether a file that is written begins with the names. */
  readonly header: boolean;
  write(event: FlatEvent): Readonly<Record<string, string>>;
}

/** The fields of a line by the names of the columns; "" where there is nothing. */
export type Fields = (column: string) => string;

/** Why a line is no event, in words that many lines share. */
export class Malformed extends Error {}
