import type { Sections } from "../model-file.js";
import { featureKeys, KeyTable, vectorKeys } from "./features.js";
import { type Kernel, type Matrix, rowsOf } from "./kernel.js";
import { type PackedLinear, type Quantized, quantize, quantizedRoom } from "./packed-linear.js";
import type { Shape, Weights } from "./weights.js";

/** Forms that are kept; when they are full, all are forgotten. */
const CAPACITY = 8192;
/** New forms that are computed together. */
const CHUNK = 64;
/** Rows after the last, which a product of a multiple of 4 rows may overwrite. */
const SLACK = 4;

/**
 * The vector of a word and its projection by the first layer: a pure function of the form, so both are kept for
 * the forms seen, one row of `vectors` and of `projections` each.
 */
export class WordInput {
  readonly vectors: Matrix;
  readonly projections: Matrix;
  private readonly rowOfForm = new Map<string, number>();
  private readonly pretrained: Matrix;
  private readonly linear: PackedLinear;
  private readonly quantizedPretrained: Quantized;
  private readonly quantizedVectors: Quantized;
  private readonly inner: PackedLinear;
  private readonly outer: PackedLinear;
  private readonly hidden: Matrix;
  private readonly mixed: Matrix;
  private readonly tables: Tables;

  constructor(
    private readonly kernel: Kernel,
    sections: Sections,
    weights: Weights,
    { width, vector }: Shape,
    /** Projection of the first layer. */
    private readonly first: PackedLinear,
  ) {
    this.tables = readTables(sections);
    this.linear = weights.linear("input.vector", vector, width);
    this.inner = weights.linear("blend.inner", width, width);
    this.outer = weights.linear("blend.outer", width, width);
    this.hidden = kernel.matrix(CHUNK, width);
    this.mixed = kernel.matrix(CHUNK, width);
    this.vectors = kernel.matrix(CAPACITY + SLACK, width);
    this.projections = kernel.matrix(CAPACITY + SLACK, 3 * width);
    this.pretrained = kernel.matrix(CHUNK, vector);
    this.quantizedPretrained = quantizedRoom(kernel, CHUNK, vector);
    this.quantizedVectors = quantizedRoom(kernel, CHUNK, width);
  }

  /** Rows of the forms `[from, to)`; valid until the next call. At most `CAPACITY` forms. */
  rowsFor(forms: readonly string[], from: number, to: number, rows: Int32Array): void {
    if (this.rowOfForm.size + (to - from) > CAPACITY) this.rowOfForm.clear();
    const fresh: string[] = [];
    const first = this.rowOfForm.size;
    for (let i = from; i < to; i++) {
      const form = forms[i]!;
      let row = this.rowOfForm.get(form);
      if (row === undefined) {
        row = first + fresh.push(form) - 1;
        this.rowOfForm.set(form, row);
      }
      rows[i - from] = row;
    }
    for (let k = 0; k < fresh.length; k += CHUNK) this.compute(fresh.slice(k, k + CHUNK), first + k);
  }

  private compute(forms: readonly string[], row: number): void {
    const pretrained = { ...this.pretrained, rows: forms.length };
    const values = this.kernel.view(pretrained).fill(0);
    for (const [i, form] of forms.entries()) this.addVector(form, values, i * pretrained.rowStep);
    const vectors = rowsOf(this.vectors, row, forms.length);
    this.linear.apply(quantize(this.kernel, pretrained, this.quantizedPretrained), vectors);
    const sums = this.kernel.view(vectors);
    for (const [i, form] of forms.entries()) this.addFeatures(form, sums, i * vectors.rowStep);
    this.blend(vectors);
    const quantized = quantize(this.kernel, vectors, this.quantizedVectors);
    this.first.apply(quantized, rowsOf(this.projections, row, forms.length));
  }

  /** x += B r(A x), with the leaky rectifier r. */
  private blend(x: Matrix): void {
    const { kernel, quantizedVectors: room } = this;
    const hidden = { ...this.hidden, rows: x.rows };
    const mixed = { ...this.mixed, rows: x.rows };
    const length = x.rows * x.rowStep;
    this.inner.apply(quantize(kernel, x, room), hidden);
    kernel.routines.rectify(hidden.at, length);
    this.outer.apply(quantize(kernel, hidden, room), mixed);
    kernel.routines.add(x.at, mixed.at, x.at, length);
  }

  private addVector(form: string, target: Float32Array, at: number): void {
    const { vectorTable, vectorBytes, vectorScales } = this.tables;
    const row = vectorKeys(form)
      .map((key) => vectorTable.rowOf(key))
      .find((found) => found >= 0);
    if (row !== undefined) addRow(vectorBytes, vectorScales, row, target, at);
  }

  private addFeatures(form: string, target: Float32Array, at: number): void {
    const { featureTable, featureBytes, featureScales } = this.tables;
    for (const key of featureKeys(form)) {
      const row = featureTable.rowOf(key);
      if (row >= 0) addRow(featureBytes, featureScales, row, target, at);
    }
  }
}

interface Tables {
  readonly vectorTable: KeyTable;
  readonly vectorBytes: Int8Array;
  readonly vectorScales: Float32Array;
  readonly featureTable: KeyTable;
  readonly featureBytes: Int8Array;
  readonly featureScales: Float32Array;
}

function readTables(sections: Sections): Tables {
  return {
    vectorTable: new KeyTable(sections.u32("vectors.keys")),
    vectorBytes: sections.i8("vectors.bytes"),
    vectorScales: sections.f32("vectors.scales"),
    featureTable: new KeyTable(sections.u32("features.keys")),
    featureBytes: sections.i8("features.bytes"),
    featureScales: sections.f32("features.scales"),
  };
}

/** Add row `row` of a table of bytes, each row with its scale, to `target[at...]`. */
function addRow(bytes: Int8Array, scales: Float32Array, row: number, target: Float32Array, at: number): void {
  const width = bytes.length / scales.length;
  const scale = scales[row]!;
  for (let d = 0; d < width; d++) target[at + d] = target[at + d]! + scale * bytes[row * width + d]!;
}
