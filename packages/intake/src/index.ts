export { inOrder } from "./in-order.js";
export { LIMITS, type Limits } from "./limits.js";
export { type ReadOptions, readDocuments } from "./read-documents.js";
export type { About, DateSource, Note, NotRead, Read, Reading } from "./reading.js";
export { readDay } from "./report/report-date.js";
export { findSources, type Source, STDIN, STDIN_ID } from "./sources/sources.js";
