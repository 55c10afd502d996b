import type { SourceName } from "../flat.js";

/** Which of the ledger's events go out: those that its coder found, or those of another data set, or of all others. */
export type Exported = "coded" | "imported" | SourceName;
export const EXPORTED: readonly Exported[] = [
  "coded",
  "imported",
  "gdelt",
  "icews",
  "polecat",
  "phoenix",
  "plover",
];

/** The condition of SQL on rows of imported events. */
export const ofSource = (what: Exported): string => (what === "imported" ? "true" : `source = '${what}'`);
