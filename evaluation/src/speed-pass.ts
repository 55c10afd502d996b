import { readParser } from "@demarche/language/node";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { goldDocuments } from "./language-treebank.js";

/** What one process says on its standard output: how long its first pass over the texts took. */
export interface Pass {
  readonly milliseconds: number;
  readonly tokens: number;
}

/** A reader of texts, loaded and ready; gives the number of tokens of a text. */
type Reader = (text: string) => number;

const LOADERS: Readonly<Record<string, () => Reader>> = {
  demarche: () => {
    const parser = readParser();
    return (text) => parser.parse(text).columns.joined.reduce((count, joined) => count + 1 - joined, 0);
  },
  wink: () => {
    const nlp = winkNLP(model, ["sbd", "pos"]);
    return (text) => nlp.readDoc(text).tokens().length();
  },
};

/** `node speed-pass.js demarche|wink`: one pass over the documents of the development part, as JSON. */
const texts = goldDocuments().map(({ text }) => text);
const read = LOADERS[process.argv[2] ?? ""]!();
const start = performance.now();
const tokens = texts.reduce((sum, text) => sum + read(text), 0);
const pass: Pass = { milliseconds: performance.now() - start, tokens };
console.log(JSON.stringify(pass));
