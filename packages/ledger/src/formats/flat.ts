import type { Category } from "@demarche/coder";

/** The data sets that events are read from. */
export type SourceName = "gdelt" | "icews" | "polecat" | "phoenix";

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

/** A format of tables: a line in, an event or why there is none; an event in, a line out. */
export interface TableFormat {
  readonly source: SourceName;
  /** Names of the columns in their order. */
  readonly columns: readonly string[];
  /** Other names of columns, as files write them. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Whether a file that is written begins with the names. */
  readonly header: boolean;
  /** Throws `Malformed`. */
  read(fields: Fields): FlatEvent;
  write(event: FlatEvent): Readonly<Record<string, string>>;
}

/** The fields of a line by the names of the columns; "" where there is nothing. */
export type Fields = (column: string) => string;

/** Why a line is no event, in words that many lines share. */
export class Malformed extends Error {}
