import type { Category } from "@demarche/coder";
import { isCoded } from "../identity/facts.js";
import type { Head } from "../identity/head.js";

export type DeadlineState = "open" | "met" | "expired";

/** A due moment that a record of an event sets. */
export interface DueMoment {
  readonly event: string;
  readonly record: string;
  /** The words that set it. */
  readonly text: string;
  /** ISO date or date-time. */
  readonly due: string;
}

/** A due moment and what came of it. */
export interface RunningDeadline extends DueMoment {
  readonly setBy: readonly string[];
  readonly setFor: readonly string[];
  readonly state: DeadlineState;
  /** What the two sides did to each other from the day it was set until it was due, or until now. */
  readonly happened: readonly string[];
  /** The event by which it was met. */
  readonly metBy: string | null;
}

/** What one does who yields to a demand. */
const YIELDING: ReadonlySet<Category> = new Set([
  "RETREAT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "SUPPORT",
  "AGREE",
]);

/** What came of a due moment that an event sets; `between` are events of the same parties. */
export function runningDeadline(
  { event, record, text, due }: DueMoment,
  head: Head,
  between: readonly Head[],
  now: Date,
): RunningDeadline {
  const until = [due, now.toISOString()].sort()[0]!;
  const [setBy, setFor] = [head.actors.filter(isCoded), head.recipients.filter(isCoded)];
  const happened = between.filter(
    (other) => other.id !== head.id && isWithin(other, head.date, until) && other.status === "happened",
  );
  const met = happened.find(({ category, actors }) => YIELDING.has(category) && shares(actors, setFor));
  return {
    event,
    record,
    text,
    due,
    setBy,
    setFor,
    state: met !== undefined ? "met" : isPast(due, now) ? "expired" : "open",
    happened: happened.map(({ id }) => id),
    metBy: met?.id ?? null,
  };
}

const isWithin = ({ date }: Head, from: string | null, until: string): boolean =>
  date !== null && (from === null || date >= from) && date <= until.slice(0, 10);

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((party) => b.includes(party));

/** A due day is past when it is over. */
const isPast = (due: string, now: Date): boolean =>
  due.length > 10 ? Date.parse(due) < now.getTime() : due < now.toISOString().slice(0, 10);
