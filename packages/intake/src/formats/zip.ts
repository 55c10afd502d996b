import { DemarcheError } from "@demarche/language";
import { telling } from "../attempt.js";
import { collect } from "../bytes/streams.js";
import { zipEntries } from "../bytes/zip.js";

import type { Context, Input, Work } from "../input.js";
import { deeper } from "./deeper.js";
import { isRead } from "./kind.js";
import { readInput } from "./readers.js";

/** The files of an archive in the order of its directory; hidden files and those of kinds that are not read are passed over. */
export async function* readZip(input: Input, context: Context): AsyncGenerator<Work> {
  yield* readEntries(
    input,
    context,
    (name) => isRead(name) && !/(?:^|\/)(?:\.|__MACOSX\/|readme\b)/i.test(name),
  );
}

/** A web archive: the WARC files that lie in it. */
export async function* readWacz(input: Input, context: Context): AsyncGenerator<Work> {
  yield* readEntries(input, context, (name) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name));
}

async function* readEntries(
  input: Input,
  context: Context,
  wanted: (name: string) => boolean,
): AsyncGenerator<Work> {
  const { limits } = context;
  const depth = deeper(input, limits);
  const { where, unpacking } = input;
  const from = input.path ?? (await collect(input.bytes, limits.wholeBytes, where));
  let found = false;
  for await (const entry of zipEntries(from, unpacking, limits, where)) {
    if (!wanted(entry.name)) continue;
    found = true;
    const place = { ...where, document: entry.name };
    const name = `${input.name.replace(/\.(?:zip|wacz)$/i, "")}/${entry.name}`;
    const inner = readInput({ name, where: place, bytes: entry.open(), depth, unpacking }, context);
    yield* telling(inner, place, "archive-bomb"); // a damaged file does not stop the others, a hostile archive does
  }
  if (!found) throw nothingIn(where);
}

function nothingIn(where: Input["where"]): DemarcheError {
  return new DemarcheError(
    "no-reports",
    "the archive holds no reports",
    "docs/intake.md lists the files that are read",
    where,
  );
}
