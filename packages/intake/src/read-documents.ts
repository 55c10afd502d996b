import { createReadStream } from "node:fs";
import { availableParallelism } from "node:os";
import { DemarcheError, type Place } from "@demarche/language";
import { telling } from "./attempt.js";
import { Unpacking } from "./bytes/unpacking.js";
import { readInput } from "./formats/readers.js";
import { inOrder } from "./in-order.js";
import type { Context, Work } from "./input.js";
import { LIMITS, type Limits } from "./limits.js";
import type { FetchOptions } from "./network/fetcher.js";
import { Web } from "./network/web.js";
import { Parsers } from "./parsing/parsers.js";
import type { Reading } from "./reading.js";
import { isAddress, type Source, STDIN } from "./sources/sources.js";

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Documents parsed at a time. */
  readonly threads?: number;
  /** How addresses are fetched; what is not named is as `Fetcher` has it. */
  readonly fetch?: FetchOptions;
  /** The moment of reading; dates of publication later than tomorrow are none. */
  readonly now?: Date;
}

/** Documents read ahead for each worker, so that none waits for a long one to end. */
const AHEAD = 2;

/**
 * Reads all documents of the sources, in their order. What cannot be read is told and passed over; a text in another
 * language comes as an error with the report in `uncoded`. Memory does not grow with the number of documents.
 */
export async function* readDocuments(
  sources: readonly (Source | DemarcheError)[],
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const limits = { ...LIMITS, ...options.limits };
  const threads = options.threads ?? Math.min(4, availableParallelism());
  const parsers = new Parsers(limits, threads);
  const web = new Web(options.fetch);
  const context: Context = { limits, parsers, now: options.now ?? new Date() };
  const seen = new Set<string>();
  try {
    for await (const readings of inOrder(allWork(sources, context, web), done, threads * AHEAD))
      for (const reading of readings) yield refuseRepeated(reading, seen);
  } finally {
    await Promise.all([parsers.close(), web.close()]);
  }
}

const done = async (work: Work): Promise<readonly Reading[]> =>
  typeof work === "function" ? work() : [work];

async function* allWork(
  sources: readonly (Source | DemarcheError)[],
  context: Context,
  web: Web,
): AsyncGenerator<Work> {
  for (const source of sources)
    if (source instanceof DemarcheError) yield { error: source, bytes: 0 };
    else if (isAddress(source)) yield* web.read(source.path, context);
    else yield* telling(readSource(source, context), { file: source.path });
}

async function* readSource(source: Source, context: Context): AsyncGenerator<Work> {
  const { path, name } = source;
  const where: Place = { file: path };
  const unpacking = new Unpacking(context.limits, where);
  if (path === STDIN)
    yield* readInput({ name, where, bytes: process.stdin, live: true, depth: 0, unpacking }, context);
  else yield* readInput({ name, where, path, bytes: createReadStream(path), depth: 0, unpacking }, context);
}

function refuseRepeated(reading: Reading, seen: Set<string>): Reading {
  if ("error" in reading) return reading;
  const { id } = reading.report;
  if (!seen.has(id)) {
    seen.add(id);
    return reading;
  }
  const hint = "Give each document an id of its own: the ids of its events are made from it";
  const error = new DemarcheError(
    "repeated-id",
    `an earlier document has the id "${id}" too`,
    hint,
    reading.where,
  );
  return { error, bytes: reading.bytes };
}
