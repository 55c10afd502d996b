import { packSections, type SectionData } from "@demarche/language/training";
import type { Model } from "./model.js";
import { quantize } from "./vectors.js";

/**
 * The sections of a fitted network. Tables (vectors, spelling features) are bytes with one scale a row, dense
 * weights are f32 in the layout of the kernel: rows padded to 4, columns to 8.
 */
export function networkSections(model: Model): Record<string, SectionData | string> {
  const { vectors, features, table } = model.input;
  const rows = quantizeRows(table.values, table.rows, table.width);
  return {
    "network.shape": JSON.stringify({ ...model.shape, vector: vectors.width }),
    "vectors.keys": vectors.keys.keys,
    "vectors.bytes": vectors.bytes,
    "vectors.scales": vectors.scales,
    "features.keys": features.keys,
    "features.bytes": rows.bytes,
    "features.scales": rows.scales,
    ...Object.fromEntries(model.parameters.map((p) => [p.name, p.values.slice()])),
  };
}

export function modelFile(model: Model, further: Readonly<Record<string, SectionData | string>>): Uint8Array {
  return packSections({ ...networkSections(model), ...further });
}

function quantizeRows(values: Float32Array, rows: number, width: number) {
  const bytes = new Int8Array(rows * width);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    scales[row] = quantize(values.subarray(row * width, (row + 1) * width), bytes, row * width);
  }
  return { bytes, scales };
}
