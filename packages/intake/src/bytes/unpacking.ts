import { pipeline } from "node:stream/promises";
import { constants, createGunzip } from "node:zlib";
import { DemarcheError, type Place } from "@demarche/language";
import type { Limits } from "../limits.js";

/**
 * What an outermost archive may unpack to, all that lies in it and in its archives together. Without it a few
 * kilobytes can stand for petabytes.
 */
export class Unpacking {
  private packed = 0;
  private unpacked = 0;

  constructor(
    private readonly limits: Pick<Limits, "ratio" | "freeBytes">,
    private readonly where: Place,
  ) {}

  /** Bytes of the archive as it lies there. */
  took(bytes: number): void {
    this.packed += bytes;
  }

  /** Bytes that came out. Throws `archive-bomb`. */
  gave(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked <= this.limits.freeBytes) return;
    if (this.unpacked <= this.packed * this.limits.ratio) return;
    throw new DemarcheError(
      "archive-bomb",
      `it unpacks to more than ${this.limits.ratio} times its size`,
      "Archives that grow like this are made to fill memory; unpack it yourself if you trust it",
      this.where,
    );
  }
}

/** The bytes of a gzip stream, of all its members. Throws `damaged-archive` where it is cut or wrong. */
export async function* gunzip(
  stream: AsyncIterable<Buffer>,
  unpacking: Unpacking,
  where: Place,
): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ finishFlush: constants.Z_FINISH });
  const feeding = pipeline(counted(stream, unpacking), unzip, { end: true }).catch(
    (thrown: unknown) => thrown,
  );
  try {
    for await (const chunk of unzip) {
      unpacking.gave(chunk.length);
      yield chunk;
    }
  } catch (thrown) {
    throw thrown instanceof DemarcheError ? thrown : damaged(thrown, where);
  } finally {
    unzip.destroy();
    await feeding;
  }
}

async function* counted(stream: AsyncIterable<Buffer>, unpacking: Unpacking): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    unpacking.took(chunk.length);
    yield chunk;
  }
}

/** A fault that a library found in packed bytes. */
export function damaged(thrown: unknown, where: Place): DemarcheError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new DemarcheError(
    "damaged-archive",
    `the packed bytes are damaged: ${reason}`,
    "Fetch or pack it anew; what came before the damage was read",
    where,
    { cause: thrown },
  );
}
