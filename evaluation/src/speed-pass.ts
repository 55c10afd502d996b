import { createCoder } from "@demarche/coder";
import type { Document } from "@demarche/language";
import { readParser } from "@demarche/language/node";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { goldDocuments } from "./language-treebank.js";
import { sharedReports } from "./scores-shared.js";

/** What one process says on its standard output: how long its first pass over the texts took. */
export interface Pass {
  readonly milliseconds: number;
  readonly tokens: number;
}

export type Program = keyof typeof PROGRAMS;
export type Texts = keyof typeof TEXTS;

/** A reader of texts, loaded and ready; gives the number of tokens of a text. */
type Reader = (text: string) => number;

/** Surface tokens: a word that goes on with the token before it is none. */
const countTokens = ({ columns }: Document): number =>
  columns.joined.reduce((count, joined) => count + 1 - joined, 0);

const PROGRAMS = {
  parse: (): Reader => {
    const parser = readParser();
    return (text) => countTokens(parser.parse(text));
  },
  code: (): Reader => {
    const parser = readParser();
    const coder = createCoder();
    return (text) => {
      const doc = parser.parse(text);
      coder.code(doc, { id: "timed", text, date: "2020-01-01" });
      return countTokens(doc);
    };
  },
  wink: (): Reader => {
    const nlp = winkNLP(model, ["sbd", "pos"]);
    return (text) => nlp.readDoc(text).tokens().length();
  },
};

const SENTENCES_A_DOCUMENT = 20;

const TEXTS = {
  treebank: (): string[] => goldDocuments().map(({ text }) => text),
  news: (): string[] => {
    const sentences = sharedReports("relation-dev.jsonl").map(({ text }) => text);
    const texts: string[] = [];
    for (let at = 0; at < sentences.length; at += SENTENCES_A_DOCUMENT)
      texts.push(sentences.slice(at, at + SENTENCES_A_DOCUMENT).join(" "));
    return texts;
  },
};

/** `node speed-pass.js PROGRAM TEXTS`: one pass over the texts, as JSON. */
const [program, texts] = process.argv.slice(2) as [Program, Texts];
const documents = TEXTS[texts]();
const read = PROGRAMS[program]();
const start = performance.now();
const tokens = documents.reduce((sum, text) => sum + read(text), 0);
const pass: Pass = { milliseconds: performance.now() - start, tokens };
console.log(JSON.stringify(pass));
