import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_HEAD } from "../document.js";
import { R, RELATION, UPOS, XPOS } from "../inventory.js";
import { packSections, readSections, type SectionData } from "../model-file.js";
import { DISTANCES } from "./distance.js";
import { featureKeys, wordKey } from "./features.js";
import { roundUp } from "./kernel.js";
import { type Annotation, LONGEST_TREE, Network } from "./network.js";

const SHAPE = { width: 16, layers: 2, arcs: 16, relations: 16, vector: 8 };

/** A network with made-up weights: what it says makes no sense, but it must say it in trees. */
function madeUp(): Record<string, SectionData | string> {
  let seed = 1;
  const weights = (rows: number, columns: number): Float32Array =>
    Float32Array.from(
      { length: roundUp(rows, 4) * roundUp(columns, 8) },
      () => Math.sin(seed++ * 78.233) / 2,
    );
  const linear = (name: string, inputs: number, outputs: number) => ({
    [`${name}.weight`]: weights(inputs, outputs),
    [`${name}.bias`]: weights(1, outputs),
  });
  const { width, arcs, relations, vector } = SHAPE;
  const features = Uint32Array.from(new Set(["the", "Oslo", "met"].flatMap(featureKeys))).sort();
  const layer = (name: string) => ({
    [`${name}.weight`]: weights(width, 3 * width),
    [`${name}.gates`]: weights(4, width),
  });
  return {
    "network.shape": JSON.stringify(SHAPE),
    "vectors.keys": Uint32Array.of(wordKey("the"), wordKey("oslo")).sort(),
    "vectors.bytes": Int8Array.from({ length: 2 * vector }, (_, i) => 100 - 20 * i),
    "vectors.scales": Float32Array.of(0.01, 0.01),
    "features.keys": features,
    "features.bytes": Int8Array.from({ length: features.length * width }, (_, i) => ((i * 37) % 255) - 127),
    "features.scales": new Float32Array(features.length).fill(0.005),
    ...linear("input.vector", vector, width),
    ...linear("blend.inner", width, width),
    ...linear("blend.outer", width, width),
    ...layer("layer0"),
    ...layer("layer1"),
    ...linear("tags", width, UPOS.length + XPOS.length),
    ...linear("arcs.dependent", width, arcs),
    ...linear("arcs.bilinear", arcs, arcs),
    ...linear("arcs.head", width, arcs),
    "arcs.root": weights(1, arcs),
    ...linear("arcs.distance", width, DISTANCES),
    ...linear("relations.dependent", width, relations),
    ...linear("relations.head", width, relations),
    "relations.root": weights(1, relations),
    ...linear("relations.output", relations, RELATION.length),
  };
}

const network = new Network(readSections(packSections(madeUp())));

function annotate(sentences: readonly (readonly string[])[], by = network): Annotation {
  const forms = sentences.flat();
  const starts = [0];
  for (const sentence of sentences) starts.push(starts.at(-1)! + sentence.length);
  const out = {
    upos: new Uint8Array(forms.length),
    xpos: new Uint8Array(forms.length),
    head: new Int32Array(forms.length),
    relation: new Uint8Array(forms.length),
  };
  by.annotate(forms, Int32Array.from(starts), out);
  return out;
}

/** One root, labelled so and nothing else, and every word below it; `heads` are those of one sentence. */
function expectTree({ head, relation }: Annotation, start: number, end: number): void {
  const reachesRoot = (i: number): boolean => {
    let at = i;
    for (let steps = 0; at >= start && at < end && steps <= end - start; steps++) at = head[at]!;
    return at === NO_HEAD;
  };
  for (let i = start; i < end; i++) {
    if (!reachesRoot(i)) expect.fail(`word ${i} does not hang from the root`);
    if ((head[i] === NO_HEAD) !== (relation[i] === R.root)) expect.fail(`word ${i} is mislabelled`);
  }
  expect(head.subarray(start, end).filter((h) => h === NO_HEAD)).toHaveLength(1);
}

const word = fc.oneof(
  fc.constantFrom("the", "Oslo", "met", "."),
  fc.string({ unit: "binary", minLength: 1 }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 });

describe("Network", () => {
  it("gives a tree for any sentence", () => {
    fc.assert(fc.property(sentence, (forms) => expectTree(annotate([forms]), 0, forms.length)));
  });

  it("says the same of a sentence whatever stands around it", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), sentence, (others, forms) => {
        const alone = annotate([forms]);
        const among = annotate([...others, forms]);
        const from = others.flat().length;
        expect([...among.upos.subarray(from)]).toEqual([...alone.upos]);
        expect([...among.relation.subarray(from)]).toEqual([...alone.relation]);
        expect([...among.head.subarray(from)]).toEqual(
          [...alone.head].map((head) => (head === NO_HEAD ? NO_HEAD : head + from)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("says the same with fresh and with filled memory of forms", () => {
    const many = [Array.from({ length: 150 }, (_, i) => `word${i}`), ["the", "Oslo", "met"]];
    const long = Array.from({ length: 120 }, (_, s) => Array.from({ length: 150 }, (_, i) => `w${s}x${i}`));
    const before = annotate(many);
    annotate(long);
    expect(annotate(many)).toEqual(before);
  });

  it("takes an empty document and a document of empty sentences", () => {
    expect(annotate([]).head).toHaveLength(0);
    expect(annotate([[], [], ["the"], []]).head).toEqual(Int32Array.of(NO_HEAD));
  });

  it("cuts a sentence of 5,000 words into windows that hang together", () => {
    const forms = Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? "the" : "Oslo"));
    const out = annotate([["met"], forms, ["met"]]);
    expectTree(out, 1, 5001);
    expect(out.relation.filter((relation) => relation === R.parataxis).length).toBeGreaterThanOrEqual(
      5000 / LONGEST_TREE - 1,
    );
  });

  it("refuses a model without its sections", () => {
    const { "arcs.root": _, ...rest } = madeUp();
    expect(() => new Network(readSections(packSections(rest)))).toThrow(/arcs\.root/);
  });
});
