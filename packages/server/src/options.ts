import type { Rate } from "./guard/rate.js";
import type { Service } from "./service.js";

/** What a server allows at most. */
export interface Limits {
  /** Requests that are worked on at the same time. */
  readonly inFlight: number;
  /** Streams that are open at the same time. */
  readonly streams: number;
  /** Milliseconds that one answer may take. */
  readonly answerMs: number;
  /** How often one address may ask; null for any number. */
  readonly rate: Rate | null;
  /** Characters of answers that are kept to be given again. */
  readonly keptAnswers: number;
}

export const LIMITS: Limits = {
  inFlight: 200,
  streams: 100,
  answerMs: 30_000,
  rate: { burst: 200, perSecond: 50 },
  keptAnswers: 32_000_000,
};

export interface ServerOptions extends Service {
  /** "open": all is open, to this machine only. "tokens": everybody needs a token. */
  readonly access: "open" | "tokens";
  readonly version: string;
  readonly limits?: Partial<Limits>;
  /** The folder of the built desk. */
  readonly desk?: string | undefined;
  /** Milliseconds between looks for what others put into the ledger. */
  readonly lookEveryMs?: number;
  /** Takes faults of the server itself. */
  readonly log?: (line: string) => void;
}
