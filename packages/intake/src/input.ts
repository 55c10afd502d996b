import type { Place } from "@demarche/language";
import type { Unpacking } from "./bytes/unpacking.js";
import type { Limits } from "./limits.js";
import type { Draft } from "./parsing/draft.js";
import type { Parsers } from "./parsing/parsers.js";
import type { Reading } from "./reading.js";

/** Bytes to be read: a file, standard input, an answer from the web, or a part of an archive. */
export interface Input {
  /** Name with its ending, as it stands in ids: "2024/a.html". */
  readonly name: string;
  readonly where: Place;
  readonly bytes: AsyncIterable<Buffer>;
  /** The file, where it is one and can be read at any offset. */
  readonly path?: string;
  /** Address that it was fetched from, after redirects. */
  readonly url?: string;
  /** As the transport told them. */
  readonly mediaType?: string;
  readonly charset?: string;
  /** Bytes come as somebody writes them: no more than the first are waited for. */
  readonly live?: boolean;
  /** Archives around it, and what they may unpack to. */
  readonly depth: number;
  readonly unpacking: Unpacking;
}

/** What readers share. */
export interface Context {
  readonly limits: Limits;
  readonly parsers: Parsers;
  /** The moment of reading: dates later than tomorrow are none. */
  readonly now: Date;
  /** Reads a page that a feed names, or a further feed where nothing is known of it; absent where no network is used. */
  readonly follow?: (url: string, known?: Draft) => AsyncIterable<Work>;
  /** What the feed that led to a document tells of it; counts where the document itself says nothing. */
  readonly known?: Draft;
}

/** A reading, or the work that gives some; works are done several at a time, and their readings given in order. */
export type Work = Reading | (() => Promise<readonly Reading[]>);

/** Reads an input of one kind. Throws a `DemarcheError` where the whole input cannot be read. */
export type Reader = (input: Input, context: Context) => AsyncIterable<Work>;
