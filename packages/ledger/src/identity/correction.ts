import { type Category, eventScale, PLOVER } from "@demarche/coder";
import type { Facts, Status } from "./facts.js";

/** What a person puts right in an event as its records tell it; what is left out stays as they tell it. */
export interface Correction {
  readonly category?: Category;
  readonly mode?: string | null;
  readonly status?: Status;
  /** ISO date. */
  readonly date?: string;
  readonly enddate?: string;
  /** Country or organisation codes. */
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
}

/** The facts as a person put them right; quad and scale follow from category and mode. */
export function corrected<T extends Facts>(facts: T, correction: Correction | null): T {
  if (correction === null) return facts;
  const { category, mode, date } = correction;
  const right = { ...facts, ...correction, dateAssumed: facts.dateAssumed && date === undefined };
  if (category === undefined && mode === undefined) return right;
  const modes = right.mode === null ? [] : [right.mode];
  return { ...right, quad: PLOVER[right.category].quad, scale: eventScale(right.category, modes) };
}
