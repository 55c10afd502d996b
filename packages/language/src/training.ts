/** What the trainer shares with the parser; no part of the public interface. */

export { readConllu } from "./conllu-read.js";
export type { Document } from "./document.js";
export { RELATION, relationIndex, UPOS, uposIndex, XPOS, xposIndex } from "./inventory.js";
export { cueOf } from "./lexical/cue.js";
export {
  alikeDigits,
  applyCasing,
  applyEdit,
  type Casing,
  casingContext,
  editBetween,
  editContext,
  isGroupedNumber,
} from "./lexical/lemma-edit.js";
export { Lemmatizer } from "./lexical/lemmatizer.js";
export { featureContext, Morphology } from "./lexical/morphology.js";
export { LONGEST_ENDING, type Rules, RuleTable, wholeWord } from "./lexical/rules.js";
export { MODEL_FORMAT, packSections, readSections, type SectionData } from "./model-file.js";
export type { Body, Local, Routine } from "./network/assembler.js";
export { decodeTree } from "./network/decode.js";
export { DISTANCES, distanceOf } from "./network/distance.js";
export { featureKeys, KeyTable, normalized, vectorKeys, wordKey } from "./network/features.js";
export { Kernel, type Matrix, roundUp, rowsOf, transposed } from "./network/kernel.js";
export { Network } from "./network/network.js";
export { sha256 } from "./sha256.js";
