export { Coder, type CoderOptions, createCoder } from "./coder.js";
export { explain } from "./explain.js";
export type { Lexicon, UserData } from "./lexicon/lexicon.js";
export { CATEGORIES, eventScale, PLOVER } from "./plover.js";
export type * from "./record.js";
