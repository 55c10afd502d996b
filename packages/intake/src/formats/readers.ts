import { DemarcheError } from "@demarche/language";
import { peek } from "../bytes/streams.js";
import type { Context, Input, Reader, Work } from "../input.js";
import { feedReader } from "./feed/read.js";
import { endingOf, type Kind, kindOf } from "./kind.js";
import { parsedBy } from "./parsed.js";

/** Bytes that tell a kind. */
const HEAD = 4096;

/** Readers load their libraries when the first input of their kind comes. */
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  text: async () => (await import("./text.js")).readText,
  jsonl: async () => (await import("./jsonl.js")).readJsonLines,
  json: async () => feedReader("json"),
  csv: async () => (await import("./csv.js")).readCsv,
  parquet: async () => (await import("./parquet.js")).readParquet,
  html: async () => parsedBy("html"),
  feed: async () => feedReader("feed"),
  warc: async () => (await import("./warc.js")).readWarc,
  wacz: async () => (await import("./zip.js")).readWacz,
  zip: async () => (await import("./zip.js")).readZip,
  gzip: async () => (await import("./gzip.js")).readGzip,
  pdf: async () => parsedBy("pdf"),
  docx: async () => parsedBy("docx"),
  eml: async () => parsedBy("mail"),
  mbox: async () => (await import("./mail/mbox.js")).readMbox,
};

/** Reads an input, whatever it is. Throws a `DemarcheError` where the whole of it cannot be read. */
export async function* readInput(input: Input, context: Context): AsyncGenerator<Work> {
  const { head, stream } = await peek(input.bytes, input.live ? 1 : HEAD);
  const kind = kindOf(input, head);
  if (kind === undefined) throw unknownFormat(input);
  const reader = await READERS[kind]();
  yield* reader({ ...input, bytes: stream }, context);
}

function unknownFormat({ name, mediaType, where }: Input): DemarcheError {
  const what =
    mediaType === undefined ? `files ending in .${endingOf(name)}` : `documents of type ${mediaType}`;
  return new DemarcheError(
    "unknown-format",
    `${what} are not read`,
    "docs/intake.md lists what is read; a plain text can be piped in: demarche code - < FILE",
    where,
  );
}
