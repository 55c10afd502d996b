import { gunzip } from "../bytes/unpacking.js";
import type { Context, Input, Work } from "../input.js";
import { deeper } from "./deeper.js";
import { readInput } from "./readers.js";

/** A packed file: what it holds is read as what it is. */
export async function* readGzip(input: Input, context: Context): AsyncGenerator<Work> {
  const { path: _, mediaType: __, ...rest } = input;
  const depth = deeper(input, context.limits);
  const bytes = gunzip(input.bytes, input.unpacking, input.where);
  yield* readInput({ ...rest, name: input.name.replace(/\.gz$/i, ""), bytes, depth }, context);
}
