export { type Columns, Document, NO_HEAD, Sentence, Span, Token } from "./document.js";
export { DemarcheError, type Place } from "./errors.js";
export { P, R, RELATION, type Relation, U, UPOS, type Upos, XPOS, type Xpos } from "./inventory.js";
