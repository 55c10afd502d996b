/** What a hostile or broken source may take of us. A source that would take more gives an error that says so. */
export interface Limits {
  /** Bytes of one document, unpacked. */
  readonly documentBytes: number;
  /** Bytes of one feed, sitemap or table that is read whole, unpacked. */
  readonly wholeBytes: number;
  /** Bytes of one line of JSON Lines or one row of CSV. */
  readonly lineBytes: number;
  /** Characters of one document's text; the rest is cut, with a note. */
  readonly textLength: number;
  /** Archives within archives. */
  readonly depth: number;
  /** Entries of one archive. */
  readonly entries: number;
  /** Unpacked bytes for each packed one, from `freeBytes` on. Text seldom passes 20. */
  readonly ratio: number;
  /** Unpacked bytes that are not held against the ratio. */
  readonly freeBytes: number;
  /** Time that one document may take to be understood. */
  readonly parseMilliseconds: number;
  /** Memory that one worker may take. */
  readonly workerMegabytes: number;
  /** Pages of one PDF. */
  readonly pages: number;
}

const MEGABYTE = 2 ** 20;

export const LIMITS: Limits = {
  documentBytes: 16 * MEGABYTE,
  wholeBytes: 64 * MEGABYTE,
  lineBytes: 16 * MEGABYTE,
  textLength: 2 * MEGABYTE,
  depth: 3,
  entries: 1_000_000,
  ratio: 200,
  freeBytes: 64 * MEGABYTE,
  parseMilliseconds: 20_000,
  workerMegabytes: 768,
  pages: 2000,
};
