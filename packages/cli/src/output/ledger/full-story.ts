import { type Answer, accountsOf, type Ledger, type ToldEvent } from "@demarche/ledger";

/** An event of a story, with what it answers. */
export interface StoryEvent {
  readonly event: ToldEvent;
  /** The link to the event that it answers, or null. */
  readonly answers: Answer | null;
  /** Sides that deny it. */
  readonly denied: readonly string[];
}

/** Events that answer each other, oldest first. */
export interface Story {
  /** The event that was asked for. */
  readonly about: string;
  readonly events: readonly StoryEvent[];
  /** Whether it is longer than what was asked for. */
  readonly cut: boolean;
}

/** Walks the answers from an event in both directions. Throws `unknown-event`, `ambiguous-event`. */
export async function readStory(ledger: Ledger, given: string, limit: number): Promise<Story> {
  const about = await ledger.findEvent(given);
  const { events, answers, cut } = await ledger.chain(about, limit);
  const links = new Map(answers.map((answer) => [answer.answering, answer]));
  const told: StoryEvent[] = [];
  for (const { id } of events) {
    const event = await ledger.event(id);
    if (event !== null) told.push({ event, answers: links.get(id) ?? null, denied: deniersOf(event) });
  }
  return { about, events: told, cut };
}

function deniersOf(event: ToldEvent): string[] {
  const denying = accountsOf(event).accounts.filter(({ stance }) => stance === "denies");
  return denying.map(({ side }) => side.replace(/^publisher: /, ""));
}
