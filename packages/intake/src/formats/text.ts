import { attempt } from "../attempt.js";
import { decode } from "../bytes/charset.js";
import { collect } from "../bytes/streams.js";
import { finishReport } from "../finish.js";
import type { Context, Input } from "../input.js";
import type { Reading } from "../reading.js";
import { refuseBinary } from "../report/strict-text.js";
import { readTextReport } from "../report/text-report.js";

/** A plain text: one report, kept to the letter. */
export async function* readText(input: Input, context: Context): AsyncGenerator<Reading> {
  const bytes = await collect(input.bytes, context.limits.documentBytes, input.where);
  refuseBinary(bytes, input.where);
  const { text, notes } = decode(bytes, input.charset);
  yield await attempt(bytes.length, input.where, () =>
    finishReport(readTextReport(text, idOf(input.name), input.where), input.where, bytes.length, notes),
  );
}

/** The name without its ending. */
export const idOf = (name: string): string => name.replace(/(?<=[^/])\.(?:txt|md)$/i, "");
