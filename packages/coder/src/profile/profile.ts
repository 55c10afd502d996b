import type { Parties } from "../mentions/parties.js";
import type { EventRecord } from "../record.js";
import { type LoadedWord, loadedWords } from "./loaded-words.js";
import { type Voice, voicesOf } from "./voices.js";

/** Whose word a report's events rest on, and the terms of judgement that it uses itself. */
export interface SourcingProfile {
  readonly document: string;
  readonly events: number;
  /** Who vouches for the events, the most frequent first. */
  readonly voices: readonly Voice[];
  /** Loaded words in the publisher's own voice, outside of quotations and of what sources say, in text order. */
  readonly loaded: readonly LoadedWord[];
}

/** The sourcing profile of a coded report. */
export function profileOf(parties: Parties, records: readonly EventRecord[]): SourcingProfile {
  const { report, tree, lexicon } = parties.context;
  return {
    document: report.id,
    events: records.length,
    voices: voicesOf(tree, lexicon, records),
    loaded: loadedWords(parties, records),
  };
}
