import {
  type Accounts,
  accountsOf,
  type Chain,
  type EventDecision,
  type Head,
  type Ledger,
  type RunningDeadline,
  type ToldEvent,
} from "@demarche/ledger";

/** All that a ledger tells of one event. */
export interface FullEvent extends ToldEvent {
  readonly accounts: Accounts;
  /** The links from and to it, with the events at their other ends. */
  readonly links: Pick<Chain, "answers" | "events">;
  readonly deadlines: readonly RunningDeadline[];
  /** What people decided about it. */
  readonly decisions: readonly EventDecision[];
  /** The events that its deadlines name. */
  readonly named: ReadonlyMap<string, Head>;
}

/** Reads an event by its id or the beginning of it. Throws `unknown-event`, `ambiguous-event`. */
export async function readFullEvent(ledger: Ledger, given: string): Promise<FullEvent> {
  const id = await ledger.findEvent(given);
  const told = (await ledger.event(id))!;
  const deadlines = await ledger.deadlines({ event: id });
  const { answers, events } = await ledger.chain(id, 1);
  return {
    ...told,
    accounts: accountsOf(told),
    links: {
      answers: answers.filter(({ answering, answered }) => answering === id || answered === id),
      events,
    },
    deadlines,
    decisions: (await ledger.decisions(id)).filter(({ by }) => by !== "rule"),
    named: await ledger.heads(deadlines.flatMap(({ happened }) => happened)),
  };
}
