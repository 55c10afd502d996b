import { DemarcheError, type Place } from "@demarche/language";
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { collect, tooLarge } from "../bytes/streams.js";
import type { Context, Input } from "../input.js";
import type { Limits } from "../limits.js";
import type { Reading } from "../reading.js";
import { draftId, finish } from "./parsed.js";
import { columnsOf, draftOfRow } from "./table-row.js";

const ROWS_AT_A_TIME = 1000;

/** A Parquet file, a thousand rows at a time and only the columns that are needed. Throws `bad-table`. */
export async function* readParquet(input: Input, context: Context): AsyncGenerator<Reading> {
  const { where } = input;
  try {
    const file = await fileOf(input, context.limits);
    const metadata = await parquetMetadataAsync(file);
    const columns = Object.values(
      columnsOf(parquetSchema(metadata).children.map(({ element }) => element.name)),
    );
    const total = Number(metadata.num_rows);
    for (let start = 0; start < total; start += ROWS_AT_A_TIME) {
      const range = { rowStart: start, rowEnd: Math.min(total, start + ROWS_AT_A_TIME) };
      const bounded = boundedBy(context.limits.wholeBytes, where);
      const rows = await parquetReadObjects({ file, metadata, columns, compressors: bounded, ...range });
      for (const [at, row] of rows.entries()) {
        const draft = draftOfRow(row);
        if (draft === undefined) throw new Error("no column holds the text");
        const id = draftId(draft, `${input.name}#${start + at + 1}`);
        yield await finish(draft, { id, bytes: Buffer.byteLength(draft.text), where }, context);
      }
    }
  } catch (thrown) {
    throw thrown instanceof DemarcheError ? thrown : badParquet(thrown, where);
  }
}

async function fileOf({ path, bytes, where }: Input, limits: Limits): Promise<AsyncBuffer> {
  if (path !== undefined) return asyncBufferFromFile(path);
  const whole = await collect(bytes, limits.wholeBytes, where);
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) as ArrayBuffer;
}

/** The decompressors, none of which gives more than `limit` bytes for a page. */
function boundedBy(limit: number, where: Place): typeof compressors {
  const bounded = Object.entries(compressors).map(([name, decompress]) => [
    name,
    (packed: Uint8Array, length: number) => {
      if (length > limit) throw tooLarge(limit, where);
      return decompress(packed, length);
    },
  ]);
  return Object.fromEntries(bounded) as typeof compressors;
}

function badParquet(thrown: unknown, where: Place): DemarcheError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const hint = "Write it anew, with the reports' text in a column named `text`";
  return new DemarcheError("bad-table", `the Parquet file cannot be read: ${reason}`, hint, where, {
    cause: thrown,
  });
}
