import type { Place } from "@demarche/language";
import { tooLarge } from "./streams.js";

const LINE_FEED = 0x0a;

/** A line that is not empty, without its line feed. */
export interface Line {
  /** From 1; empty lines count. */
  readonly number: number;
  readonly bytes: Buffer;
}

/**
 * The lines of a stream that are not empty, as they come; no more than one is held. Empty ones cost next to nothing, so
 * that a gigabyte of them is no attack. Throws `too-large` at a line of more than `limit` bytes.
 */
export async function* lines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
  where: Place,
): AsyncGenerator<Line> {
  let pending: Buffer[] = [];
  let held = 0;
  let number = 1;
  const hold = (part: Buffer): void => {
    held += part.length;
    if (held > limit) throw tooLarge(limit, { ...where, line: number });
    if (part.length > 0) pending.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      if (held > 0) yield { number, bytes: Buffer.concat(pending) };
      pending = [];
      held = 0;
      number++;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (held > 0) yield { number, bytes: Buffer.concat(pending) };
}
