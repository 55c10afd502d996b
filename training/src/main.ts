import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { modelFile } from "./export.js";
import { evaluate, fit } from "./fit.js";
import { lexicalSections, readDocuments } from "./lemma.js";
import { manifestOf } from "./manifest.js";
import { Model } from "./model.js";
import { readTreebank } from "./treebank.js";
import { readVectors } from "./vectors.js";
import { countFeatures, spellings } from "./vocabulary.js";

const { values: options } = parseArgs({
  options: {
    treebank: { type: "string", default: "../shared/treebank" },
    epochs: { type: "string", default: "30" },
    width: { type: "string", default: "160" },
    layers: { type: "string", default: "3" },
    arcs: { type: "string", default: "96" },
    relations: { type: "string", default: "128" },
    rate: { type: "string", default: "0.003" },
    batch: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    output: { type: "string", default: "packages/language/model" },
  },
});

const number = (name: Exclude<keyof typeof options, "treebank" | "output">): number => Number(options[name]);
const train = readTreebank(`${options.treebank}/en-train.conllu`);
const dev = readTreebank(`${options.treebank}/en-dev.conllu`);
const features = countFeatures(train, 2, 3);
const vectors = readVectors(60_000, spellings(train));
const shape = {
  width: number("width"),
  layers: number("layers"),
  arcs: number("arcs"),
  relations: number("relations"),
};
const model = new Model(shape, features, vectors, number("seed"));
const schedule = {
  epochs: number("epochs"),
  rate: number("rate"),
  batch: number("batch"),
  seed: number("seed"),
};
console.log(
  JSON.stringify({ shape, schedule, features: features.keys.length, vectors: vectors.keys.keys.length }),
);
let started = performance.now();
fit(model, train, schedule, (epoch, loss) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const scores = epoch % 5 === 0 || epoch < 3 || epoch === schedule.epochs ? evaluate(model, dev) : {};
  console.log(JSON.stringify({ epoch, loss: Number(loss.toFixed(4)), seconds, ...scores }));
  started = performance.now();
});
const file = modelFile(model, lexicalSections(readDocuments(`${options.treebank}/en-train.conllu`)));
mkdirSync(options.output, { recursive: true });
writeFileSync(`${options.output}/english.bin`, file);
const manifest = manifestOf(file, evaluate(model, dev));
writeFileSync(`${options.output}/english.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
