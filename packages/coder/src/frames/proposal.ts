import type { Frame } from "../lexicon/frames.js";
import type { Pattern } from "../lexicon/pattern.js";
import type { Party } from "../mentions/party.js";
import type { Category } from "../record.js";

/** An event that a frame proposes; refiners may change it or drop it. Words are indexes into the document. */
export interface Proposal {
  readonly frame: Frame;
  readonly pattern: Pattern;
  readonly trigger: number;
  /** The trigger and the words that the pattern asked for by lemma, in text order. */
  readonly evidence: readonly number[];
  /** Head of the clausal complement that the pattern took, or -1. */
  readonly clause: number;
  readonly category: Category;
  readonly mode: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}
