/** @packageDocumentation English text to sentences, words, tags and Universal Dependencies trees. */
export * from "./build.js";
export * from "./conllu-read.js";
export * from "./conllu-write.js";
export { type Columns, Document, NO_HEAD, Sentence, Span, Token } from "./document.js";
export * from "./errors.js";
export * from "./inventory.js";
export * from "./navigate.js";
export * from "./parse.js";
