import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { DemarcheError } from "@demarche/language";
import { openPromise } from "yauzl";
import { oneLine } from "../wording/one-line.js";
import { bomb, cannotUnpack, damaged, encrypted, isOfSystem, unreadable } from "./unpack-errors.js";

/** A file to read, and what people call it. */
export interface PlainFile {
  readonly name: string;
  readonly path: string;
}

/** What a packed file may grow to. */
export interface UnpackLimits {
  /** Unpacked bytes for each packed one, of what goes beyond `freeBytes`. Tables seldom pass 20. */
  readonly ratio: number;
  readonly freeBytes: number;
}

const LIMITS: UnpackLimits = { ratio: 200, freeBytes: 256 << 20 };
const GZIP = "1f8b";
const ZIP = "504b";

/**
 * The files that a file stands for: itself or, one after the other, what is packed in it (gzip or zip, by its first
 * bytes). An unpacked one lies in the folder for temporary files until the next is asked for. Throws `missing-file`,
 * `unreadable-file`, `damaged-archive`, `encrypted`, `archive-bomb`.
 */
export async function* plainFiles(file: string, limits: UnpackLimits = LIMITS): AsyncGenerator<PlainFile> {
  const magic = await firstBytes(file);
  if (magic !== GZIP && magic !== ZIP) {
    yield { name: file, path: file };
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "demarche-unpacked-"));
  try {
    const growth = new Growth((await stat(file)).size, limits, file);
    const path = join(folder, "table");
    if (magic === ZIP) yield* unzipped(file, path, growth);
    else {
      await unpack(createReadStream(file), file, [createGunzip(), growth.counter()], path);
      yield { name: file, path };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstBytes(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      return buffer.toString("hex", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    throw unreadable(file, thrown as NodeJS.ErrnoException);
  }
}

async function* unzipped(file: string, path: string, growth: Growth): AsyncGenerator<PlainFile> {
  const zip = await openPromise(file).catch((thrown: unknown) => Promise.reject(damaged(file, thrown)));
  try {
    for await (const entry of entriesOf(zip.eachEntry(), file)) {
      if (entry.fileName.endsWith("/")) continue;
      const name = `${file}/${oneLine(entry.fileName)}`;
      if (entry.isEncrypted()) throw encrypted(name);
      const packed = await zip
        .openReadStreamPromise(entry)
        .catch((thrown: unknown) => Promise.reject(damaged(name, thrown)));
      await unpack(packed, name, [growth.counter()], path);
      yield { name, path };
    }
  } finally {
    zip.close();
  }
}

/** The entries of an archive, in whose directory a fault is a `damaged-archive`. */
async function* entriesOf<T>(entries: AsyncIterable<T>, file: string): AsyncGenerator<T> {
  const iterator = entries[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch((thrown: unknown) => Promise.reject(damaged(file, thrown)));
    if (next.done) return;
    yield next.value;
  }
}

async function unpack(
  from: NodeJS.ReadableStream,
  name: string,
  through: readonly NodeJS.ReadWriteStream[],
  path: string,
): Promise<void> {
  try {
    await pipeline([from, ...through, createWriteStream(path)]);
  } catch (thrown) {
    if (thrown instanceof DemarcheError) throw thrown;
    throw isOfSystem(thrown) ? cannotUnpack(name, thrown) : damaged(name, thrown);
  }
}

/** Counts what comes out of one archive, all its files together, so that a small one cannot fill the disk. */
class Growth {
  private unpacked = 0;

  constructor(
    private readonly packed: number,
    private readonly limits: UnpackLimits,
    private readonly file: string,
  ) {}

  counter(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.unpacked += chunk.length;
        done(this.isTooMuch() ? bomb(this.file, this.limits.ratio) : null, chunk);
      },
    });
  }

  private isTooMuch(): boolean {
    return this.unpacked > this.limits.freeBytes && this.unpacked > this.packed * this.limits.ratio;
  }
}
