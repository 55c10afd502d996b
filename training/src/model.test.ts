import { KeyTable } from "@demarche/language/training";
import { describe, expect, it } from "vitest";
import { batchOf, Model } from "./model.js";
import { Random } from "./random.js";
import type { Example } from "./treebank.js";
import { countFeatures } from "./vocabulary.js";

const EXAMPLES: Example[] = [
  {
    document: "a",
    forms: ["The", "consul", "left", "Lima", "."],
    upos: [6, 8, 16, 12, 13],
    xpos: [12, 23, 39, 24, 6],
    heads: [2, 3, 0, 3, 3],
    relations: [21, 36, 48, 40, 46],
  },
  {
    document: "a",
    forms: ["The", "left", "lost"],
    upos: [6, 8, 16],
    xpos: [12, 23, 39],
    heads: [2, 3, 0],
    relations: [21, 36, 48],
  },
];

const SHAPE = { width: 16, layers: 2, arcs: 16, relations: 16 };
const NO_VECTORS = {
  keys: new KeyTable(new Uint32Array(0)),
  width: 8,
  bytes: new Int8Array(0),
  scales: new Float32Array(0),
};

const model = (seed: number): Model => new Model(SHAPE, countFeatures(EXAMPLES, 1, 1), NO_VECTORS, seed);

describe("Model", () => {
  const batch = batchOf(EXAMPLES);

  it("has the gradients that small changes of the parameters show", () => {
    const tested = model(3);
    const loss = (): number => tested.learn(batch, new Random(7));
    loss();
    const gradients = tested.parameters.map((p) => p.gradients.slice());
    for (const [index, parameter] of tested.parameters.entries()) {
      const at = steepest(gradients[index]!);
      const slope = gradients[index]![at]!;
      const start = parameter.values[at]!;
      const lossAt = (value: number): number => {
        parameter.values[at] = value;
        return loss();
      };
      const measured = (lossAt(start + 0.001) - lossAt(start - 0.001)) / 0.002;
      parameter.values[at] = start;
      expect(Math.abs(measured - slope), parameter.name).toBeLessThan(0.002 + 0.05 * Math.abs(slope));
    }
  });

  it("learns two sentences by heart", () => {
    const learner = model(5);
    for (let time = 1; time <= 150; time++) {
      learner.learn(batch);
      learner.update({ rate: 0.02, time });
    }
    const { upos, heads, relations } = learner.predict(batch);
    expect({ upos, heads, relations }).toEqual({
      upos: batch.upos,
      heads: batch.heads,
      relations: batch.relations,
    });
  });

  it("is the same after the same steps", () => {
    const values = [model(5), model(5)].map((learner) => {
      learner.learn(batch);
      learner.update({ rate: 0.01, time: 1 });
      return learner.parameters.map((p) => [...p.values]);
    });
    expect(values[0]).toEqual(values[1]);
  });
});

/** Place of the largest gradient. */
function steepest(gradient: Float32Array): number {
  return gradient.reduce((best, g, i) => (Math.abs(g) > Math.abs(gradient[best]!) ? i : best), 0);
}
