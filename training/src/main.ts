import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { modelCard } from "./card.js";
import { modelFile } from "./export.js";
import { evaluate, fit } from "./fit.js";
import { lexicalSections, readDocuments } from "./lemma.js";
import { manifestOf } from "./manifest.js";
import { measure } from "./measure.js";
import { Model } from "./model.js";
import { readTreebank } from "./treebank.js";
import { readVectors } from "./vectors.js";
import { countFeatures, spellings } from "./vocabulary.js";

/** Trains the model and writes it with its manifest and card. Every number of the defaults is a decision of training/README.md. */
const { values: options } = parseArgs({
  options: {
    treebank: { type: "string", default: "../shared/treebank" },
    output: { type: "string", default: "packages/language/model" },
    epochs: { type: "string", default: "30" },
    width: { type: "string", default: "160" },
    layers: { type: "string", default: "3" },
    arcs: { type: "string", default: "96" },
    relations: { type: "string", default: "128" },
    rate: { type: "string", default: "0.003" },
    batch: { type: "string", default: "400" },
    seed: { type: "string", default: "1" },
    vectors: { type: "string", default: "60000" },
  },
});

const shape = {
  width: Number(options.width),
  layers: Number(options.layers),
  arcs: Number(options.arcs),
  relations: Number(options.relations),
};
const schedule = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  batch: Number(options.batch),
  seed: Number(options.seed),
};

const trainPath = `${options.treebank}/en-train.conllu`;
const train = readTreebank(trainPath);
const dev = readTreebank(`${options.treebank}/en-dev.conllu`);
const vectors = readVectors(Number(options.vectors), spellings(train));
const model = new Model(shape, countFeatures(train, 2, 3), vectors, schedule.seed);
console.log(JSON.stringify({ shape, schedule }));

let started = performance.now();
fit(model, train, schedule, (epoch, loss) => {
  const seconds = Math.round((performance.now() - started) / 1000);
  const scores = epoch % 5 === 0 || epoch < 3 ? evaluate(model, dev) : {};
  console.log(JSON.stringify({ epoch, loss: Number(loss.toFixed(4)), seconds, ...scores }));
  started = performance.now();
});

const file = modelFile(model, lexicalSections(readDocuments(trainPath)));
const scores = measure(file, dev);
const manifest = manifestOf(file, scores.get("all")!);
mkdirSync(options.output, { recursive: true });
writeFileSync(`${options.output}/english.bin`, file);
writeFileSync(`${options.output}/english.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
writeFileSync(`${options.output}/README.md`, modelCard(manifest, scores));
console.log(JSON.stringify(manifest.scores));
