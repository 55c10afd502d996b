import type { EventRecord, Report } from "@demarche/coder";
import type { Figure } from "./scores-result.js";

export type Code = (reports: readonly Report[]) => EventRecord[];

/** Figures of one own set, and each error in a line of text. */
export interface SetScore {
  readonly figures: readonly Figure[];
  readonly errors: readonly string[];
}

/** "kind: sentence" with what was wanted and what came, one line. */
export const errorLine = (where: string, text: string, wanted: string, got: string): string =>
  `${where}: ${text.replace(/\s+/g, " ")}\n    wanted ${wanted}; got ${got}`;
