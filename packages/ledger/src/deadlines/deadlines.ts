import type { Category, EventRecord } from "@demarche/coder";
import { isCoded } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import type { ToldEvent } from "../read/event.js";

export type DeadlineState = "open" | "met" | "expired";

/** A due moment that an event sets, and what came of it. */
export interface RunningDeadline {
  readonly event: string;
  readonly record: string;
  /** The words that set it. */
  readonly text: string;
  /** ISO date or date-time. */
  readonly due: string;
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

/** The deadlines that an event's records set; each due moment once. `between` are events of the same parties. */
export function deadlinesOf(event: ToldEvent, between: readonly Head[], now: Date): RunningDeadline[] {
  const byDue = new Map<string, EventRecord>();
  for (const { record } of event.tellings)
    if (record.deadline?.due != null && !byDue.has(record.deadline.due))
      byDue.set(record.deadline.due, record);
  return [...byDue].map(([due, record]) => deadline(event.head, { due, record }, between, now));
}

function deadline(
  head: Head,
  { due, record }: { due: string; record: EventRecord },
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
    event: head.id,
    record: record.id,
    text: record.deadline?.text ?? "",
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
