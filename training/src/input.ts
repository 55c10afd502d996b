import {
  featureKeys,
  type Kernel,
  type KeyTable,
  type Matrix,
  vectorKeys,
} from "@demarche/language/training";
import { Linear } from "./linear.js";
import { type Dense, Table } from "./parameters.js";
import type { Random } from "./random.js";
import type { Vectors } from "./vectors.js";

/** How often parts of the input are hidden in training. */
const DROP_WORD = 0.25;
const DROP_VECTOR = 0.15;
const DROP_FEATURE = 0.1;

interface Spelling {
  /** Row of the whole word in the table, or -1. */
  readonly word: number;
  readonly parts: readonly number[];
  /** Row of the pretrained vector, or -1. */
  readonly vector: number;
}

/** The vector of a word: its pretrained vector, projected, and the sum of the vectors of its spelling features. */
export class Input {
  readonly projection: Linear;
  readonly table: Table;
  private readonly spellings = new Map<string, Spelling>();
  private readonly pretrained: Matrix;
  private rows: number[][] = [];

  constructor(
    private readonly kernel: Kernel,
    readonly features: KeyTable,
    readonly vectors: Vectors,
    width: number,
    longest: number,
  ) {
    this.projection = new Linear(kernel, "input.vector", vectors.width, width);
    this.table = new Table(kernel, features.keys.length, width);
    this.pretrained = kernel.matrix(longest, vectors.width);
  }

  get parameters(): Dense[] {
    return this.projection.parameters;
  }

  initialize(random: Random): void {
    this.projection.initialize(random);
    this.table.initialize(random);
  }

  /** Fill `x` with the vectors of the forms; with `random`, hide parts of them. */
  forward(forms: readonly string[], x: Matrix, random?: Random): void {
    const spellings = forms.map((form) => this.spelling(form));
    this.rows = spellings.map((spelling) => visibleRows(spelling, random));
    const pretrained = { ...this.pretrained, rows: forms.length };
    this.fillVectors(spellings, pretrained, random);
    this.projection.forward(pretrained, x);
    for (const [t, rows] of this.rows.entries()) {
      for (const row of rows) this.table.addRow(row, x.at + 4 * t * x.rowStep);
    }
  }

  backward(dx: Matrix): void {
    this.projection.backward({ ...this.pretrained, rows: dx.rows }, dx);
    for (const [t, rows] of this.rows.entries()) {
      for (const row of rows) this.table.addGradient(row, dx.at + 4 * t * dx.rowStep);
    }
  }

  private fillVectors(spellings: readonly Spelling[], into: Matrix, random?: Random): void {
    const { bytes, scales, width } = this.vectors;
    const out = this.kernel.view(into);
    out.fill(0);
    for (const [t, { vector }] of spellings.entries()) {
      if (vector < 0 || random?.chance(DROP_VECTOR)) continue;
      for (let d = 0; d < width; d++) {
        out[t * into.rowStep + d] = bytes[vector * width + d]! * scales[vector]!;
      }
    }
  }

  private spelling(form: string): Spelling {
    let found = this.spellings.get(form);
    if (!found) {
      const [word, ...parts] = featureKeys(form).map((key) => this.features.rowOf(key));
      const rows = vectorKeys(form).map((key) => this.vectors.keys.rowOf(key));
      found = {
        word: word!,
        parts: parts.filter((row) => row >= 0),
        vector: rows.find((row) => row >= 0) ?? -1,
      };
      this.spellings.set(form, found);
    }
    return found;
  }
}

function visibleRows({ word, parts }: Spelling, random?: Random): number[] {
  const rows = random ? parts.filter(() => !random.chance(DROP_FEATURE)) : [...parts];
  if (word >= 0 && !random?.chance(DROP_WORD)) rows.push(word);
  return rows;
}
