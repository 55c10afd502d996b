import { DemarcheError, type Place } from "@demarche/language";
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import type { Limits } from "../limits.js";
import { damaged, type Unpacking } from "./unpacking.js";

/** One file of an archive; `open` gives its bytes once. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  open(): AsyncIterable<Buffer>;
}

/** The files of a zip archive, from its directory; nothing is unpacked before it is asked for. */
export async function* zipEntries(
  from: string | Buffer,
  unpacking: Unpacking,
  limits: Limits,
  where: Place,
): AsyncGenerator<ZipEntry> {
  let zip: ZipFile;
  try {
    zip = typeof from === "string" ? await openPromise(from) : await fromBufferPromise(from);
  } catch (thrown) {
    throw damaged(thrown, where);
  }
  try {
    if (zip.entryCount > limits.entries) throw tooMany(limits.entries, where);
    unpacking.took(typeof from === "string" ? zip.fileSize : from.length);
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith("/"))
        yield {
          name: entry.fileName,
          size: entry.uncompressedSize,
          open: () => unpack(zip, entry, unpacking, { ...where, document: entry.fileName }),
        };
  } catch (thrown) {
    throw thrown instanceof DemarcheError ? thrown : damaged(thrown, where);
  } finally {
    zip.close();
  }
}

async function* unpack(
  zip: ZipFile,
  entry: Entry,
  unpacking: Unpacking,
  where: Place,
): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw encrypted(where);
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      unpacking.gave(chunk.length);
      yield chunk;
    }
  } catch (thrown) {
    throw thrown instanceof DemarcheError ? thrown : damaged(thrown, where);
  }
}

export function encrypted(where: Place): DemarcheError {
  return new DemarcheError("encrypted", "it is encrypted", "Decrypt it and give it again", where);
}

function tooMany(most: number, where: Place): DemarcheError {
  return new DemarcheError(
    "archive-bomb",
    `the archive says that it holds more than ${most} files`,
    "Unpack it yourself if you trust it",
    where,
  );
}
