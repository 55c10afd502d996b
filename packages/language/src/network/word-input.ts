import type { Sections } from "../model-file.js";
import { ByteTable } from "./byte-table.js";
import { featureKeys, vectorKeys } from "./features.js";
import { type Kernel, type Matrix, rowsOf } from "./kernel.js";
import { type PackedLinear, type Quantized, quantize, quantizedRoom } from "./packed-linear.js";
import type { Shape, Weights } from "./weights.js";

/** Forms that are kept at most, and of those the ones that stay when room is needed: the first, mostly frequent. */
const CAPACITY = 8192;
const STAYING = 4096;
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
  private readonly pretrainedVectors: ByteTable;
  private readonly features: ByteTable;

  constructor(
    private readonly kernel: Kernel,
    sections: Sections,
    weights: Weights,
    { width, vector }: Shape,
    /** Projection of the first layer. */
    private readonly first: PackedLinear,
  ) {
    this.pretrainedVectors = new ByteTable(kernel, sections, "vectors", vector);
    this.features = new ByteTable(kernel, sections, "features", width);
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

  /** Rows of the forms `[from, to)`; valid until the next call. At most half of `CAPACITY`. */
  rowsFor(forms: readonly string[], from: number, to: number, rows: Int32Array): void {
    if (this.rowOfForm.size + (to - from) > CAPACITY) this.forget();
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

  private forget(): void {
    for (const [form, row] of this.rowOfForm) if (row >= STAYING) this.rowOfForm.delete(form);
  }

  private compute(forms: readonly string[], row: number): void {
    const pretrained = { ...this.pretrained, rows: forms.length };
    this.kernel.view(pretrained).fill(0);
    for (const [i, form] of forms.entries()) {
      const target = pretrained.at + 4 * i * pretrained.rowStep;
      vectorKeys(form).some((key) => this.pretrainedVectors.addTo(key, target));
    }
    const vectors = rowsOf(this.vectors, row, forms.length);
    this.linear.apply(quantize(this.kernel, pretrained, this.quantizedPretrained), vectors);
    for (const [i, form] of forms.entries()) this.addFeatures(form, vectors.at + 4 * i * vectors.rowStep);
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

  private addFeatures(form: string, target: number): void {
    for (const key of featureKeys(form)) this.features.addTo(key, target);
  }
}
