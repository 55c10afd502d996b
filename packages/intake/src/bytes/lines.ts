import type { Place } from "@demarche/language";
import { tooLarge } from "./streams.js";

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, without their line feeds, as they come; no more than one line is held. Throws
 * `too-large` at a line of more than `limit` bytes.
 */
export async function* lines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
  where: Place,
): AsyncGenerator<Uint8Array> {
  let pending: Buffer[] = [];
  let held = 0;
  let line = 1;
  const hold = (part: Buffer): void => {
    held += part.length;
    if (held > limit) throw tooLarge(limit, { ...where, line });
    pending.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield Buffer.concat(pending);
      pending = [];
      held = 0;
      line++;
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
