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

/**
 * The facts as a person put them right; quad and scale follow from category and mode. A mode that the right category does
 * not have is dropped, and what was on one day still is.
 */
export function corrected<T extends Facts>(facts: T, correction: Correction | null): T {
  if (correction === null) return facts;
  const { category, mode, date } = correction;
  const right = { ...facts, ...correction, ...lastDay(facts, correction) };
  const dated = { ...right, dateAssumed: facts.dateAssumed && date === undefined };
  if (category === undefined && mode === undefined) return dated;
  const kept = mode === undefined && !hasMode(right.category, right.mode) ? null : right.mode;
  return {
    ...dated,
    mode: kept,
    quad: PLOVER[right.category].quad,
    scale: eventScale(right.category, kept === null ? [] : [kept]),
  };
}

const hasMode = (category: Category, mode: string | null): boolean =>
  mode !== null && Object.hasOwn(PLOVER[category].modes, mode);

/** The last day that follows from a new first one. */
function lastDay({ date, enddate }: Facts, right: Correction): { enddate?: string } {
  if (right.date === undefined || right.enddate !== undefined) return {};
  return enddate === null || enddate === date || enddate < right.date ? { enddate: right.date } : {};
}
