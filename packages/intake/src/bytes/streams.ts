import { DemarcheError, type Place } from "@demarche/language";

/** The first bytes of a stream, at least `size` where there are so many, and the whole stream still to be read. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Buffer; stream: AsyncIterable<Buffer> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const begin: Buffer[] = [];
  for (let length = 0; length < size; ) {
    const next = await iterator.next();
    if (next.done) break;
    begin.push(Buffer.from(next.value));
    length += next.value.length;
  }
  return { head: Buffer.concat(begin), stream: goOn(begin, iterator) };
}

async function* goOn(begin: Buffer[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    yield* begin;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield Buffer.from(next.value);
  } finally {
    await iterator.return?.();
  }
}

/** All bytes of a stream; throws `too-large` as soon as there are more than `limit`. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  where: Place,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit, where);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limit: number, where: Place): DemarcheError {
  const size = `${Math.round(limit / 2 ** 20)} MB`;
  return new DemarcheError(
    "too-large",
    `there are more than the ${size} that are read at once`,
    "Split it: one report a file, or JSON Lines, which is read line by line",
    where,
  );
}
